using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Storage.Tests.Counter;

/// <summary>A storage that holds counters, as one process sees it.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private int _commands;

    private TestStore(ServiceProvider services, CounterAnswers answers, FakeClock clock) => (_services, Answers, Clock) = (services, answers, clock);

    public static NetworkId Network { get; } = new("vestland");

    public CounterAnswers Answers { get; }

    public FakeClock Clock { get; }

    public IEventLog Log => Get<IEventLog>();

    public ReadDatabase Reading => Get<ReadDatabase>();

    public static async Task<TestStore> Open(Func<IServiceCollection, StorageOptions, IServiceCollection> add, Func<StorageOptions, StorageOptions>? change = null)
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
        var services = new ServiceCollection().AddSingleton<TimeProvider>(clock);
        var store = new TestStore(add(services, change?.Invoke(options) ?? options).BuildServiceProvider(), answers, clock);
        await store.Get<StoragePreparation>().Prepare();
        return store;
    }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public static EntityId Counter(string key) => Count.Decider.In(Network, key);

    public static WrittenText Note(string body) =>
        WrittenText.Write("note", body, "nn", new TextSeed(Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString("N"))).Text!;

    public Sender Sender(string? id = null, string person = "kari") =>
        new(new Actor(new PersonId(person), Network, [], null, []), new CommandId(id ?? $"c{Interlocked.Increment(ref _commands)}-{Guid.NewGuid():N}"));

    public Task<LoadedEntity> Load(string key) => Log.Load(Count.Decider, Counter(key), default);

    public async Task<Count> State(string key) => (Count)(await Load(key)).State;

    /// <summary>Decides on what was loaded, and appends.</summary>
    public Task<AppendResult> Append(string key, LoadedEntity before, params (Add Command, Sender Sender)[] commands) => Log.Append(Decide(key, before, commands), default);

    public async Task<AppendResult> Add(string key, int by, string? note = null, Sender? sender = null) =>
        await Append(key, await Load(key), (new Add(by, note is null ? null : Note(note)), sender ?? Sender()));

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
