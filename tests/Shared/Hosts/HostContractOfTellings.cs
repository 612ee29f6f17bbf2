using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Tests.Hosts;

/// <summary>What a person follows and has read, and what a plan begins, on every host: each once, whichever door it came through.</summary>
public abstract partial class HostContract<THosts>
{
    [Fact]
    public async Task What_one_person_follows_and_reads_through_many_doors_is_so_once()
    {
        var network = await New();
        await Queue(network);
        var reader = new Actor(new PersonId("reader"), network.Id, [Role.Reader], null, []);
        var attention = AttentionDecider.Of(reader);
        Task<Answer> Send(int door, AttentionCommand command) => hosts.Doors[door % hosts.Doors.Count].Execute(attention, command, new(reader, HostedNetwork.NewId()));

        var followed = await Task.WhenAll(Enumerable.Range(0, 8).Select(door => Send(door, new Follow(Subject.Of(Asker)))));
        var read = await Task.WhenAll(Enumerable.Range(0, 8).Select(door => Send(door, new MarkRead([new("service", Asker.Value, 1)]))));

        followed.Concat(read).ShouldAllBe(answer => answer is Answer.Done);
        (await network.CommandsIn(attention)).Count.ShouldBe(2);
        (await hosts.Doors[0].Execute(attention, new Unfollow(Subject.Of(Asker)), network.Coordinator())).ShouldBe(new Answer.Refused(Refusals.NotAllowed));
    }

    [Fact]
    public async Task A_plan_that_is_heard_of_twice_begins_one_implementation_and_its_service_says_how_it_goes()
    {
        var network = await New();
        await Queue(network);
        var implementation = new ImplementationId(Model, Asker).In(network.Id);
        var program = Actor.Program(network.Id, "policy");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(door =>
            hosts.Doors[door % hosts.Doors.Count].Execute(implementation, new BeginImplementation(1), new(program, HostedNetwork.NewId()))));

        answers.ShouldAllBe(answer => Equals(answer, new Answer.Done(1, null)));
        var text = WrittenText.Write("text", "Det går bra", "nn", new($"t-{network.Id}", "s")).Text!;
        await Do(implementation, new PublishImplementationStatus(StatusLight.Green, new(2024, 1, 1), text), new(new PersonId("leader"), network.Id, [Role.ServiceLeader], Asker, []));
        (await network.CommandsIn(implementation)).Count.ShouldBe(2);
    }
}
