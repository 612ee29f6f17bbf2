using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Tests.Hosts;

/// <summary>Council reports and surveys on every host: of many who write at once nothing is lost, and what is counted is counted once.</summary>
public abstract partial class HostContract<THosts>
{
    [Fact]
    public async Task Of_many_who_write_in_a_report_at_once_nothing_is_lost()
    {
        var network = await New();
        var leader = await Serve(network);
        var report = new CouncilReportId(Asker, 2023).In(network.Id);
        await Do(report, new BeginReport(), leader);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(door => hosts.Doors[door % hosts.Doors.Count].Execute(
            report, new MakePromise(null, Written($"Løfte {door}")), new(leader, HostedNetwork.NewId()))));

        answers.ShouldAllBe(answer => answer is Answer.Done);
        answers.Cast<Answer.Done>().Select(done => done.Version).Order().ShouldBe(Enumerable.Range(2, 8));
        (await hosts.Doors[0].Execute(report, new BeginReport(), network.Coordinator())).ShouldBe(new Answer.Refused(Refusals.NotAllowed));
    }

    [Fact]
    public async Task The_same_counts_through_many_doors_are_counted_once()
    {
        var network = await New();
        var leader = await Serve(network);
        var survey = new SurveyId(Asker, 2023, AskedGroup.OtherServices).In(network.Id);
        await Do(survey, new BeginSurvey(1), leader);
        var counts = new CountAnswers(null, 9, QuestionSets.Of(new(AskedGroup.OtherServices, 1))!.Questions
            .Select(question => new QuestionCounts(question.Key, [9, .. Enumerable.Repeat(0, question.Scale.Answers().Count)])).ToValueList());

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(door => hosts.Doors[door % hosts.Doors.Count].Execute(survey, counts, new(leader, HostedNetwork.NewId()))));

        answers.ShouldAllBe(answer => Equals(answer, new Answer.Done(2, null)));
        (await network.CommandsIn(survey)).Count.ShouldBe(2);
    }

    /// <summary>A service of one municipality, and its leader.</summary>
    private async Task<Actor> Serve(HostedNetwork network)
    {
        var program = Actor.Program(network.Id, "test");
        await network.Send(0, network.Municipality(4601), HostedNetwork.Register(4601));
        await Do(ServiceDecider.Decider.In(network.Id, Asker.Value), new EstablishService("Bergen", new("4601"), null), program);
        await Do(network.Municipality(4601), new AssignToService(Asker, new(2020, 1, 1)), program);
        return new Actor(new PersonId("leader"), network.Id, [Role.ServiceLeader], Asker, []);
    }
}
