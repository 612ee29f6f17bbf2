using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Tests.Hosts;

/// <summary>Learning on every host: whoever counts at the same time, there are never more votes than there can be, and an experiment becomes one product.</summary>
public abstract partial class HostContract<THosts>
{
    private static readonly ProjectId Learner = new("los");

    [Fact]
    public async Task Votes_counted_at_many_doors_are_never_more_than_there_can_be()
    {
        var network = await New();
        var lead = await Learning(network);
        var vote = IdeaVoteDecider.Decider.In(network.Id, "los.vegen");
        await Do(vote, new OpenVote("Vegen vidare", new(2024, 1, 1), 4, 2, ["a", "b", "c", "d", "e", "f", "g", "h"]), lead);

        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(idea =>
            hosts.Doors[idea % hosts.Doors.Count].Execute(vote, new CountVotes(idea, 3), new(lead, HostedNetwork.NewId()))));

        answers.OfType<Answer.Done>().Count().ShouldBe(2, "four people have eight votes, and each idea was said to have three");
        answers.OfType<Answer.Refused>().ShouldAllBe(refused => refused.Refusal.Code == "votes_over");
    }

    [Fact]
    public async Task Of_many_who_measure_before_the_baseline_and_after_those_after_are_kept()
    {
        var network = await New();
        var lead = await Learning(network);
        var book = LearningDecider.Decider.In(network.Id, Learner.Value);
        await Do(book, new PlanGain(GainKind.Quality, "Trivsel", "prosent"), lead);
        await Do(book, new StateBaseline(1, new(2024, 1, 5), 40m), lead);

        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(day =>
            hosts.Doors[day % hosts.Doors.Count].Execute(book, new MeasureGain(1, new(2024, 1, day), day), new(lead, HostedNetwork.NewId()))));

        answers.Select(answer => answer is Answer.Done).ShouldBe([false, false, false, false, true, true, true, true]);
        (await network.CommandsIn(book)).Count.ShouldBe(6);
    }

    [Fact]
    public async Task An_experiment_is_planned_once_whichever_door_it_came_through()
    {
        var network = await New();
        var lead = await Learning(network);
        var experiment = new ExperimentId(Learner, "livsnavet").In(network.Id);
        var (tried, way) = (Written("Ein fast person"), Written("Ho følgjer familien heile vegen"));

        var answers = await Task.WhenAll(hosts.Doors.Select(door => door.Execute(experiment, new PlanExperiment("Livsnavet", tried, way), new(lead, HostedNetwork.NewId()))));

        answers.ShouldAllBe(answer => answer is Answer.Done);
        (await network.CommandsIn(experiment)).Count.ShouldBe(1);
    }

    private async Task<Actor> Learning(HostedNetwork network)
    {
        var program = Actor.Program(network.Id, "test");
        await network.Send(0, network.Municipality(4601), HostedNetwork.Register(4601));
        await Do(ServiceDecider.Decider.In(network.Id, Asker.Value), new EstablishService("Bergen", new("4601"), null), program);
        await Do(ProjectDecider.Decider.In(network.Id, Learner.Value), new StartProject("9", "Los", [Asker], [], null, null), program);
        return new(new PersonId("lead"), network.Id, [Role.ProjectLead], null, [Learner]);
    }
}
