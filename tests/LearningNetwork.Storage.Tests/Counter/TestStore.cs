using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.EventLog.Writing;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Storage.Tests.Counter;

/// <summary>A storage that holds counters, as one process sees it.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private int _commands;

    private TestStore(ServiceProvider services, CounterAnswers answers, FakeClock clock, AlarmLog log) =>
        (_services, Answers, Clock, AlarmLog) = (services, answers, clock, log);

    public static NetworkId Network { get; } = new("vestland");

    /// <summary>What an entity is before anything has happened.</summary>
    public static LoadedEntity Fresh { get; } = new(Count.Decider.Start, StreamHead.Empty);

    public CounterAnswers Answers { get; }

    public FakeClock Clock { get; }

    public AlarmLog AlarmLog { get; }

    public IEventLog Log => Get<IEventLog>();

    public ReadDatabase Reading => Get<ReadDatabase>();

    internal WatchedCommitter Committer => (WatchedCommitter)Get<ICommitter>();

    public static async Task<TestStore> Open(
        Func<IServiceCollection, StorageOptions, IServiceCollection> add, Func<StorageOptions, StorageOptions>? change = null, bool prepare = true)
    {
        var answers = new CounterAnswers();
        var clock = new FakeClock();
        var options = new StorageOptions
        {
            Registry = new EventRegistry(Count.Names),
            Projections = [new CounterProjection()],
            Facts = [answers],
            Deciders = [Count.Decider],
        };
        var alarms = new AlarmLog();
        var services = add(
            new ServiceCollection().AddSingleton<TimeProvider>(clock).AddLogging(logging => logging.AddProvider(alarms)),
            change?.Invoke(options) ?? options);
        Watch(services);
        var store = new TestStore(services.BuildServiceProvider(), answers, clock, alarms);
        try
        {
            if (prepare)
                await store.Get<StoragePreparation>().Prepare();
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    private static void Watch(IServiceCollection services)
    {
        var committer = services.Single(service => service.ServiceType == typeof(ICommitter));
        services.Remove(committer);
        services.AddSingleton<ICommitter>(provider => new WatchedCommitter((ICommitter)committer.ImplementationFactory!(provider)));
    }

    public Task<LogGlance> Glance(string key, Command command, Sender sender) => Log.Glance(Counter(key), [new(command, sender)], default);

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public static EntityId Counter(string key) => Count.Decider.In(Network, key);

    public static WrittenText Note(string body) =>
        WrittenText.Write("note", body, "nn", new TextSeed(Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString("N"))).Text!;

    public Sender Sender(string? id = null, string person = "kari") =>
        new(new Actor(new PersonId(person), Network, [], null, []), new CommandId(id ?? $"c{Interlocked.Increment(ref _commands)}-{Guid.NewGuid():N}"));

    /// <summary>One value, as a page would read it.</summary>
    public async Task<T?> Scalar<T>(string sql) => await Reading.Find<T>(sql, null, default);

    public Task<LoadedEntity> Load(string key) => Log.Load(Count.Decider, Counter(key), default);

    public async Task<Count> State(string key) => (Count)(await Load(key)).State;

    /// <summary>Decides on what was loaded, and appends.</summary>
    public Task<AppendResult> Append(string key, LoadedEntity before, params (Add Command, Sender Sender)[] commands) => Log.Append(Decide(key, before, commands), default);

    public async Task<AppendResult> Add(string key, int by, string? note = null, Sender? sender = null) =>
        await Append(key, await Load(key), (new Add(by, note is null ? null : Note(note)), sender ?? Sender()));

    /// <summary>Appends the first event of an entity that is not read first; it is queued when this comes back.</summary>
    public Task<AppendResult> Begin(string key, int by, string? note = null) =>
        Append(key, Fresh, (new Add(by, note is null ? null : Note(note)), Sender()));

    public DecidedBatch Decide(string key, LoadedEntity before, params (Add Command, Sender Sender)[] commands)
    {
        var decided = new List<DecidedCommand>();
        var states = new List<object>();
        foreach (var (command, sender) in commands)
        {
            var context = new DecisionContext(Counter(key), sender.Actor, Clock.GetUtcNow(), DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime));
            var accepted = (Decision.Accepted)Count.Decider.Decide(states.LastOrDefault() ?? before.State, command, Facts.None, context);
            foreach (var happened in accepted.Events)
                states.Add(Count.Decider.Evolve(states.LastOrDefault() ?? before.State, happened));
            decided.Add(new(command, sender, Clock.GetUtcNow(), accepted.Events, new Answer.Done(before.Head.Version + states.Count, $"{key}.{states.Count}")));
        }

        return new(Count.Decider, Counter(key), before, decided.ToValueList(), states.ToValueList());
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
