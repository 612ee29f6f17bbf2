using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Tests.Hosts;

/// <summary>A network that one test has for itself, with what was stored of it.</summary>
public sealed class HostedNetwork(ITestHosts hosts)
{
    public NetworkId Id { get; } = new($"n{Guid.NewGuid():N}");

    /// <summary>The network's own entity.</summary>
    public EntityId Self => NetworkDecider.Decider.In(Id, Id.Value);

    public EntityId Municipality(int number) => MunicipalityDecider.Decider.In(Id, $"{number}");

    public static CommandId NewId() => new($"test-{Guid.NewGuid():N}");

    public Sender Coordinator(CommandId? id = null, int? expected = null) => new(new Actor(new PersonId("kari"), Id, [Role.Coordinator], null, []), id ?? NewId(), expected);

    /// <param name="door">Counted around the ways in.</param>
    public Task<Answer> Send(int door, EntityId entity, Command command, CommandId? id = null, int? expected = null) =>
        hosts.Doors[door % hosts.Doors.Count].Execute(entity, command, Coordinator(id, expected));

    public async Task<HostedNetwork> Founded()
    {
        var founded = await hosts.Doors[0].Execute(
            Self, new FoundNetwork("Nettverket", "nb", "Statsforvalteren"), new Sender(Actor.Program(Id, "test"), NewId()));
        founded.ShouldBe(new Answer.Done(1, null));
        return this;
    }

    /// <summary>A command that leads to one event, a different one for each number.</summary>
    public static Command Guest(int number, string name = "The guest") => new AdmitGuest(new($"guest-{number}"), name, GuestKind.University);

    public static Command Register(int number) => new RegisterMunicipality($"Municipality {number}", "Vestland");

    /// <summary>The ids of the commands that led to the stream's events, in order; refuses versions that leave a gap.</summary>
    public async Task<IReadOnlyList<string>> CommandsIn(EntityId entity)
    {
        var events = await hosts.Reading.Query<LoggedEvent>(
            "select version, command_id as commandId from events where stream = @stream order by version", new { stream = entity.Stream }, default);
        events.Select(one => one.Version).ShouldBe(Enumerable.Range(1, events.Count).Select(version => (long)version));
        return [.. events.Select(one => one.CommandId)];
    }

    /// <summary>How many commands of the network were answered for good.</summary>
    public async Task<long> CommandsKept() =>
        await hosts.Reading.Find<long>("select count(*) from commands where network = @network", new { network = Id.Value }, default);

    private sealed record LoggedEvent
    {
        public long Version { get; init; }

        public string CommandId { get; init; } = "";
    }
}
