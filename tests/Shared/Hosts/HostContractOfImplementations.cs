using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Interviews;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Tests.Hosts;

/// <summary>Implementations, their support and interviews on every host: what many say at the same time is one thing after the other.</summary>
public abstract partial class HostContract<THosts>
{
    private static readonly DateOnly Past = new(2024, 3, 1);

    [Fact]
    public async Task Of_many_who_begin_and_ask_for_support_at_the_same_time_it_happens_once()
    {
        var network = await New();
        await Queue(network);
        var (self, leader) = (ImplementationDecider.Decider.In(network.Id, $"{Model}.{Asker}"), Leads(network));

        (await Everywhere(door => door.Execute(self, new ExploreProduct(), new(leader, HostedNetwork.NewId())))).ShouldAllBe(answer => answer is Answer.Done);
        (await Everywhere(door => door.Execute(self, new AskForSupport(Written("Vi treng hjelp")), new(leader, HostedNetwork.NewId())))).ShouldAllBe(answer => answer is Answer.Done);
        (await network.CommandsIn(self)).Count.ShouldBe(2);
        await Do(self, new SetStage(Stage.Started, Past, ResponsibleRole.TeamLeader, null), leader);
        var answers = await Everywhere(door => door.Execute(self, new SetStage(Stage.Exploring, Past, ResponsibleRole.TeamLeader, null), new(leader, HostedNetwork.NewId())));
        answers.ShouldAllBe(answer => answer.Equals(new Answer.Refused(ImplementationRefusals.StageNeedsReason)));
    }

    [Fact]
    public async Task A_plan_is_made_of_what_the_products_owners_said_just_before()
    {
        var network = await New();
        await Queue(network);
        var (self, leader) = (ImplementationDecider.Decider.In(network.Id, $"{Model}.{Asker}"), Leads(network));
        var programme = new TrainingProgramme([new(GatheringForm.Digital, 1, 2), new(GatheringForm.InPerson, 2, 2), new(GatheringForm.InPerson, 1, 2)], 0, 3, 20, 8);
        await Do(ImplementationSupportDecider.Decider.In(network.Id, Model.Value), new DescribeSupport(programme, [], [], null, "test"), Actor.Program(network.Id, "test"));
        await Do(self, new ExploreProduct(), leader);
        await Do(self, new MakePlan(DateOnly.FromDateTime(DateTime.UtcNow), 2), leader);
        await Do(self, new DoPlanLine(PlanComponent.Gathering, 3, Past), leader);
    }

    [Fact]
    public async Task A_finding_is_tied_to_a_service_that_has_just_consented()
    {
        var network = await New();
        await Queue(network);
        var round = new InterviewRoundId(Model, 2024, 3).In(network.Id);
        var group = new Actor(new PersonId("group"), network.Id, [Role.WorkingGroup], null, []);
        await Do(round, new HoldInterviews("Runde", Past, Past, 5, [new(InformantKind.Employees, 9, null)], "test"), group);
        (await Everywhere(door => door.Execute(round, new GiveConsent(), new(Leads(network), HostedNetwork.NewId())))).ShouldAllBe(answer => answer is Answer.Done);
        await Do(round, new RecordFinding(Voice.Employees, 3, Written("Det tek tid"), Asker), group);
        (await network.CommandsIn(round)).Count.ShouldBe(3);
    }

    private Task<Answer[]> Everywhere(Func<IEntities, Task<Answer>> ask) => Task.WhenAll(hosts.Doors.Select(ask));

    private static Actor Leads(HostedNetwork network) => new(new PersonId("leader"), network.Id, [Role.ServiceLeader], Asker, []);

    private static WrittenText Written(string body) => WrittenText.Write("text", body, "nn", new(HostedNetwork.NewId().Value, "s")).Text!;
}
