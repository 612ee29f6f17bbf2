using System.Diagnostics.Metrics;
using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Runtime.Tests.Hosting;
using LearningNetwork.Storage;
using LearningNetwork.Storage.EventLog;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Runtime.Tests.Entities;

/// <summary>Cells over a real log on SQLite, with a till that each test has for itself.</summary>
public abstract class TillTests : IAsyncLifetime
{
    private readonly SqliteTestDatabase _database = new();
    private ServiceProvider _services = null!;
    private CellFrame _frame = null!;

    protected static NetworkId Network { get; } = new("vestland");

    protected WatchedLog Log { get; private set; } = null!;

    protected EntityCell Cell { get; private set; } = null!;

    /// <summary>What the cells measure from here on.</summary>
    protected MeterEar Listen() => new(_services.GetRequiredService<IMeterFactory>());

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        var options = new StorageOptions { Registry = new EventRegistry(Till.Names), Projections = [], Facts = [], Deciders = [Till.Rules] };
        _services = _database.AddTo(new ServiceCollection(), options).AddLearningNetworkRuntime(loops: false).BuildServiceProvider();
        await _services.GetRequiredService<StoragePreparation>().Prepare();
        Log = new(_services.GetRequiredService<IEventLog>());
        _frame = new(Log, _services.GetRequiredService<IFactSource>(), TimeProvider.System, _services.GetRequiredService<RuntimeMeters>());
        Cell = NewCell();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>Another cell of the same till, as another process has it.</summary>
    protected EntityCell NewCell() => new(Till.Rules, Till.Rules.In(Network, "1"), _frame);

    protected static Sender By(string? id = null, int? expected = null, string network = "vestland") =>
        new(new Actor(new PersonId("kari"), new NetworkId(network), [], null, []), new CommandId(id ?? $"c-{Guid.NewGuid():N}"), expected);

    /// <summary>What the log says, past every cell.</summary>
    protected async Task<ValueList<int>> Taken() =>
        ((Till)(await _services.GetRequiredService<IEventLog>().Load(Till.Rules, Till.Rules.In(Network, "1"), default)).State).Taken;

    /// <summary>Sends while an append is under way, so that all of it is decided together; answers in the order sent.</summary>
    protected async Task<Task<Answer>[]> Together(params (TillCommand Command, Sender Sender)[] commands)
    {
        var arrived = Log.Close();
        var first = Cell.Execute(new Take(1), By());
        await arrived;
        Task<Answer>[] sent = [.. commands.Select(one => Cell.Execute(one.Command, one.Sender))];
        Log.Open();
        await first;
        return sent;
    }
}
