using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Benchmarks;

/// <summary>What a client does over and over; each makes a client of a number, which no other client of the run has.</summary>
internal static class Workload
{
    /// <summary>How many entities each client goes around among, where they are spread.</summary>
    private const int EntitiesEach = 16;

    /// <summary>An event each time, on entities that are at hand, each of one client.</summary>
    public static async Task<Func<Task>> Spread(IEntities entities, int client)
    {
        var networks = await Founded(entities, client);
        var sent = 0;
        return () => Send(entities, networks[sent % EntitiesEach], Coordinator, new ChangeSettings(20 + (sent++ / EntitiesEach % 2)));
    }

    /// <summary>An entity begins its life each time.</summary>
    public static Task<Func<Task>> New(IEntities entities) => Task.FromResult<Func<Task>>(() => Found(entities, $"n{Guid.NewGuid():N}"));

    /// <summary>All clients at one entity; nearly every command is an event.</summary>
    public static async Task<Func<Task>> Hot(IEntities entities, int client)
    {
        var network = await Found(entities, "hot");
        var sent = client;
        return () => Send(entities, network, Coordinator, new ChangeSettings(1 + (sent++ * 7 % 90)));
    }

    /// <summary>A refusal each time, by entities that are at hand.</summary>
    public static async Task<Func<Task>> Refused(IEntities entities, int client)
    {
        var networks = await Founded(entities, client);
        var sent = 0;
        return () => Refuse(entities, networks[sent++ % EntitiesEach]);
    }

    /// <summary>All clients are refused by one entity, as when many ask for the last places.</summary>
    public static async Task<Func<Task>> RefusedHot(IEntities entities)
    {
        var network = await Found(entities, "hot");
        return () => Refuse(entities, network);
    }

    public static Task<Func<Task>> Empty(IGrainFactory grains, int client)
    {
        var all = Enumerable.Range(0, EntitiesEach).Select(number => grains.GetGrain<IEmptyGrain>($"empty-{client}-{number}")).ToArray();
        var sent = 0;
        return Task.FromResult<Func<Task>>(() => all[sent++ % EntitiesEach].Nothing());
    }

    public static async Task<EntityId> Found(IEntities entities, string key)
    {
        var network = NetworkDecider.Decider.In(new(key), key);
        await Send(entities, network, Program, new FoundNetwork("Nettverket", "nn", "Statsforvaltaren"));
        return network;
    }

    private static async Task<EntityId[]> Founded(IEntities entities, int client) =>
        await Task.WhenAll(Enumerable.Range(0, EntitiesEach).Select(number => Found(entities, $"net-{client}-{number}")));

    private static Actor Program(NetworkId network) => Actor.Program(network, "benchmark");

    private static Actor Coordinator(NetworkId network) => new(new PersonId("coordinator"), network, [Role.Coordinator], null, []);

    private static Actor Reader(NetworkId network) => new(new PersonId("reader"), network, [Role.Reader], null, []);

    private static async Task Send(IEntities entities, EntityId entity, Func<NetworkId, Actor> actor, Command command)
    {
        if (await Execute(entities, entity, actor, command) is Answer.Refused refused)
            throw new InvalidOperationException($"{entity}: {refused.Refusal}");
    }

    private static async Task Refuse(IEntities entities, EntityId network)
    {
        if (await Execute(entities, network, Reader, new ChangeSettings(30)) is not Answer.Refused)
            throw new InvalidOperationException("It was to be refused.");
    }

    /// <summary>Who loses every race is told that the command may be sent again, and does so.</summary>
    private static async Task<Answer> Execute(IEntities entities, EntityId entity, Func<NetworkId, Actor> actor, Command command)
    {
        var sender = new Sender(actor(entity.Network), new CommandId(Guid.NewGuid().ToString()));
        while (true)
        {
            try
            {
                return await entities.Execute(entity, command, sender);
            }
            catch (TimeoutException)
            {
            }
        }
    }
}
