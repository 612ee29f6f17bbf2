using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Silo.Tests.Hosting;
using LearningNetwork.Silo.Wire;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Tests;
using LearningNetwork.Tests.Hosts;

namespace LearningNetwork.Silo.Tests.Wire;

/// <summary>Every command there is, as its golden file has it, and every kind of answer.</summary>
public sealed class EntityWireTests(SiloCluster cluster) : IClassFixture<SiloCluster>
{
    private static readonly EventRegistry Registry = EventRegistry.Standard;

    private static readonly Sender Someone = new(
        new Actor(new("kari"), new("vestland"), [Role.ServiceLeader, Role.ProjectLead], new("voss-herad"), [new("p3")]), new("test-1"), 7, "policy/told");

    public static TheoryData<string> CommandNames => [.. Registry.Commands.Select(stored => stored.Name)];

    [Theory]
    [MemberData(nameof(CommandNames))]
    public void A_command_comes_out_as_it_went_in(string name)
    {
        var command = Golden(name);

        var envelope = EntityWire.Of(command);

        envelope.Kind.ShouldBe(name);
        EntityWire.CommandIn(envelope).ShouldBe(command);
    }

    /// <summary>What comes of a command does not depend on how many silos it crossed: told by one who is nobody there, and by the program, who may open most.</summary>
    [Theory]
    [MemberData(nameof(CommandNames))]
    public async Task A_command_is_answered_through_every_silo(string name)
    {
        var network = await new HostedNetwork(cluster).Founded();
        var entity = new EntityId(name.Split('/')[0], network.Id, "elsewhere.there");

        var answers = new List<Answer>();
        foreach (var door in cluster.Doors)
            answers.Add(await door.Execute(entity, Golden(name), network.Coordinator()));

        // The first may be done; whatever is said to the others is about the same entity.
        answers.Skip(1).ShouldAllBe(answer => answer == answers[1]);
        answers[0].GetType().ShouldBeOneOf(typeof(Answer.Done), typeof(Answer.Refused));
    }

    [Fact]
    public void A_sender_comes_out_as_it_went_in()
    {
        EntityWire.SenderIn(EntityWire.Of(Someone)).ShouldBe(Someone);
        EntityWire.SenderIn(EntityWire.Of(Someone with { ExpectedVersion = null, Cause = null })).ShouldBe(Someone with { ExpectedVersion = null, Cause = null });
    }

    [Fact]
    public void Every_kind_of_answer_comes_out_as_it_went_in()
    {
        foreach (var answer in (Answer[])[
            new Answer.Done(3, null), new Answer.Done(4, "mal-for-barnesamtale.voss-herad.1"),
            new Answer.Refused(Refusals.Stale), .. Enum.GetValues<RefusalKind>().Select(kind => new Answer.Refused(new(kind, "code", ["æ", "<b>"])))])
            EntityWire.AnswerIn(EntityWire.Of(answer)).ShouldBe(answer);
    }

    [Fact]
    public void A_failure_is_thrown_where_the_answer_is_awaited() =>
        Should.Throw<EntityFailedException>(() => EntityWire.AnswerIn(EntityWire.OfFailure("The database is away."))).Message.ShouldBe("The database is away.");

    [Fact]
    public void What_a_newer_program_sent_is_not_guessed_at()
    {
        var command = EntityWire.Of(Golden(Registry.Commands.First().Name));

        Should.Throw<InvalidOperationException>(() => EntityWire.CommandIn(command with { Version = 99 }));
        Should.Throw<InvalidOperationException>(() => EntityWire.SenderIn(command));
    }

    [Fact]
    public async Task A_failure_in_an_entity_is_told_through_every_silo()
    {
        var network = await new HostedNetwork(cluster).Founded();
        var wrong = new EntityId("municipality", network.Id, "4601");

        foreach (var door in cluster.Doors)
            await Should.ThrowAsync<EntityFailedException>(door.Execute(wrong, HostedNetwork.Guest(1), network.Coordinator()));
    }

    private static Command Golden(string name)
    {
        var stored = Registry.Commands.Single(one => one.Name == name);
        var file = Path.Combine(Repository.Root, "tests", "LearningNetwork.Storage.Tests", "EventLog", "Golden", "commands", $"{name}.v{stored.Schema}.json");
        return Registry.ReadCommand(name, stored.Schema, File.ReadAllText(file))!;
    }
}
