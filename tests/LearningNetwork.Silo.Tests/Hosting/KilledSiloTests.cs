using System.Collections.Concurrent;
using LearningNetwork.Storage;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Silo.Tests.Hosting;

/// <summary>
/// Three silo processes on one PostgreSQL, at work: one is killed, another joins. Who asks knows of all of them, or of nothing but
/// the proxy that stands in front of the first three.
/// </summary>
public sealed class KilledSiloTests : IAsyncLifetime
{
    /// <summary>Answers given before the kill, between it and the joining, and in all.</summary>
    private const int UntilKill = 60, UntilJoin = 140, InAll = 260;

    private static readonly (string Id, string Municipality)[] Askers =
    [
        ("voss-herad", "4621"), ("bomlo", "4613"), ("bremanger", "4648"), ("fitjar", "4615"), ("gulen", "4635"), ("masfjorden", "4634"), ("sveio", "4612"), ("stord", "4614"),
    ];

    private readonly PostgresDatabase _database = new();
    private readonly List<ServerProcess> _silos = [];
    private readonly ConcurrentBag<string> _acknowledged = [];
    private readonly TaskCompletionSource _mayKill = Signal(), _mayJoin = Signal();
    private volatile Uri[] _doors = [];
    private Proxy? _proxy;
    private int _answers;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_that_was_answered_is_lost_nothing_is_doubled_and_nobody_sees_an_error(bool behindProxy)
    {
        _proxy = behindProxy ? await Proxy.Start(_doors) : null;
        var work = Task.WhenAll(Askers.Select((asker, i) => Task.Run(() => AskAndWithdraw(asker, i))));
        await Or(work, _mayKill.Task);
        await _silos[1].Kill();
        await Or(work, _mayJoin.Task);
        await Join();

        var rounds = await work;
        foreach (var (service, round) in Askers.Zip(rounds))
        {
            foreach (var door in Living)
                (await new Asker(service, () => [door]).StatusOf(round)).ShouldBe("withdrawn");
        }

        (await CommandsKept()).ShouldBe(_acknowledged, ignoreOrder: true);
        (await Verify()).ShouldBeEmpty();
    }

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        try
        {
            for (var i = 0; i < 3; i++)
                await Join();
        }
        catch
        {
            // Nobody disposes of what did not begin, and a silo outlives the test that started it.
            await DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await (_proxy?.DisposeAsync() ?? ValueTask.CompletedTask);
        foreach (var silo in _silos)
            await silo.DisposeAsync();
        await _database.DisposeAsync();
    }

    private Uri[] Living => [.. _doors.Where(door => door != _silos[1].Address)];

    /// <summary>Asks for the same product and withdraws, again and again: the case's rounds count without a gap whatever happens.</summary>
    /// <returns>The last round.</returns>
    private async Task<int> AskAndWithdraw((string, string) service, int door)
    {
        var asker = _proxy is null ? new Asker(service, () => _doors, door) : new Asker(service, () => [_proxy.Address], passesBy: false);
        var round = 0;
        while (Volatile.Read(ref _answers) < InAll)
        {
            Answered(await asker.Ask(expectedRound: ++round));
            Answered(await asker.Withdraw(round));
        }

        return round;
    }

    private void Answered(string commandId)
    {
        _acknowledged.Add(commandId);
        var answers = Interlocked.Increment(ref _answers);
        if (answers == UntilKill)
            _mayKill.SetResult();
        else if (answers == UntilJoin)
            _mayJoin.SetResult();
    }

    private async Task Join()
    {
        _silos.Add(await ServerProcess.Start(
            "LearningNetwork.Silo", "--demo=facts", "--postgres", _database.ConnectionString, "--silo-port", $"{FreePort.Next()}"));
        _doors = [.. _silos.Select(silo => silo.Address)];
    }

    private async Task<IReadOnlyList<string>> CommandsKept()
    {
        await using var connection = new Npgsql.NpgsqlConnection(_database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand("select command_id from commands where command_id like 'asker-%'", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var ids = new List<string>();
        while (await reader.ReadAsync())
            ids.Add(reader.GetString(0));
        return ids;
    }

    private async Task<IEnumerable<object>> Verify()
    {
        await using var storage = new ServiceCollection().AddPostgresStorage(_database.ConnectionString).BuildServiceProvider();
        return (await storage.GetRequiredService<Verify>().Run(null, default)).Faults;
    }

    private static async Task Or(Task work, Task signal) => await await Task.WhenAny(work, signal);

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
