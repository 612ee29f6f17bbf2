using LearningNetwork.Browser;
using LearningNetwork.Tests;
using Npgsql;

namespace LearningNetwork.Silo.Tests.Browser;

/// <summary>The first journey on three silos behind the proxy, one of which is killed on the way: nobody in front of a browser notices.</summary>
public sealed class JourneyBehindProxyTests(BrowserFixture browser, DemoCluster demo) : JourneyContract<DemoCluster>(browser, demo);

/// <summary>The demo on three silos and one PostgreSQL behind the proxy. When the first command has been answered, one silo gets SIGKILL.</summary>
public sealed class DemoCluster : IDemo, IAsyncLifetime
{
    private readonly PostgresDatabase _database = new();
    private readonly List<ServerProcess> _silos = [];
    private readonly CancellationTokenSource _ended = new();
    private Proxy? _proxy;
    private Task _killing = Task.CompletedTask;

    public Uri Address => _proxy!.Address;

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        for (var i = 0; i < 3; i++)
        {
            _silos.Add(await ServerProcess.Start(
                "LearningNetwork.Silo", "--demo", "--postgres", _database.ConnectionString, "--silo-port", $"{FreePort.Next()}"));
        }

        _proxy = await Proxy.Start([.. _silos.Select(silo => silo.Address)]);
        _killing = KillOneWhenWorkHasBegun(await Commands());
    }

    /// <summary>Fails where no silo was killed, since the journey has proved nothing then.</summary>
    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        try
        {
            await _killing;
        }
        finally
        {
            await (_proxy?.DisposeAsync() ?? ValueTask.CompletedTask);
            foreach (var silo in _silos)
                await silo.DisposeAsync();
            await _database.DisposeAsync();
            _ended.Dispose();
        }
    }

    private async Task KillOneWhenWorkHasBegun(long before)
    {
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await Commands() == before)
            await again.WaitForNextTickAsync(_ended.Token);
        await _silos[0].Kill();
    }

    private async Task<long> Commands()
    {
        await using var connection = new NpgsqlConnection(_database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select count(*) from commands", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
