using LearningNetwork.Domain;
using LearningNetwork.Runtime.Deadlines;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Runtime.Policies;
using LearningNetwork.Storage;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LearningNetwork.Runtime.Tests.Hosting;

/// <summary>Storage and runtime over bells, as one process has them; its loops are run by the test.</summary>
public sealed class TestProcess : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly ITestDatabase _database;

    private TestProcess(ServiceProvider services, ITestDatabase database) =>
        (_services, _database, Entities) = (services, database, new Overheard(services.GetRequiredService<IEntities>()));

    /// <summary>Who rings, where no loop does.</summary>
    public const string Person = "kari";

    public static NetworkId Network { get; } = new("vestland");

    /// <summary>What the loops send through.</summary>
    public Overheard Entities { get; }

    public PolicyFrame Frame => Get<PolicyFrame>() with { Entities = Entities };

    public HeldReactions Held => Get<HeldReactions>();

    /// <param name="names">What the program knows; all there is of bells, unless it is an older program.</param>
    public static async Task<TestProcess> Start(ITestDatabase database, FakeClock clock, Action<StoredNames>? names = null)
    {
        var options = new StorageOptions { Registry = new EventRegistry(names ?? Bell.Names), Projections = [], Facts = [], Deciders = [Bell.Rules] };
        var services = database.AddTo(new ServiceCollection().AddSingleton<TimeProvider>(clock), options)
            .AddSingleton<IEntities, Bells>()
            .AddLearningNetworkRuntime(loops: false);
        var process = new TestProcess(services.BuildServiceProvider(), database);
        await process.Get<StoragePreparation>().Prepare();
        return process;
    }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public PolicyRunner Policy(string runner = "first", Decider? rules = null) => new(rules ?? Bell.Rules, runner, Frame);

    public DeadlineRunner Deadlines(string runner = "first") => new(
        runner, Get<IDeadlineTable>(), Entities, Get<TimeProvider>(), Get<RuntimeOptions>(), Get<RuntimeMeters>(), NullLogger<DeadlineRunner>.Instance);

    public static EntityId Named(string key) => Bell.Rules.In(Network, key);

    /// <summary>Rings, and waits until policies can see it.</summary>
    public async Task Ring(string key, string? passTo = null)
    {
        await Send(key, new Ring(passTo));
        await _database.Settled();
    }

    public Task<Answer> Send(string key, BellCommand command, string? id = null) => Get<IEntities>().Execute(Named(key), command, Sender(id));

    public async Task<int> Rung(string key) => ((Bell)(await Get<IEventLog>().Load(Bell.Rules, Named(key), default)).State).Rung;

    public Task<LogPage> WholeLog() => Get<IPolicyLog>().ReadAfter(default, Bell.Rules.Kind, 1000, default);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static Sender Sender(string? id) =>
        new(new Actor(new PersonId(Person), Network, [], null, []), new CommandId(id ?? $"test-{Guid.NewGuid():N}"));
}
