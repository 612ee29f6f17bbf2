using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.ReadModel.AnnualWheels;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.CouncilReports;

public sealed class ReportSourceQueriesOnSqliteTests(Arranged<SqliteTestDatabase, WheelAndSurvey> arranged) : ReportSourceQueriesTests<SqliteTestDatabase>(arranged);

public sealed class ReportSourceQueriesOnPostgresTests(Arranged<PostgresTestDatabase, WheelAndSurvey> arranged) : ReportSourceQueriesTests<PostgresTestDatabase>(arranged);

public abstract class ReportSourceQueriesTests<TDatabase>(Arranged<TDatabase, WheelAndSurvey> arranged) : IClassFixture<Arranged<TDatabase, WheelAndSurvey>>
    where TDatabase : class, ITestDatabase, new()
{
    [Fact]
    public async Task A_report_is_given_what_its_own_service_counted_and_did()
    {
        var sources = await Of("bomlo", 2027);
        sources.Activities.Select(one => (one.Wheel, one.Activity.Value, one.Year, one.State)).ShouldBe(
            [("Hjul", "samling", 2027, ProgressState.Done), ("Hjul", "komite", 2028, ProgressState.Planned)]);
        (await Of("bomlo", 2024)).Surveys.ShouldHaveSingleItem().Table.Answered.ShouldBe(20);
        (await Of("bomlo", 2025)).Surveys.ShouldBeEmpty();
        (await new ReportSourcesAnswers().Answer(arranged.Reading, arranged.Id, new AboutReportSources(new(new("bomlo"), 2027)), default)).ShouldBe(sources, "a decision is told the same as a page");
    }

    [Fact]
    public async Task What_another_owner_did_and_another_service_counted_is_not_in_it()
    {
        var sources = await Of("stord", 2027);
        sources.Activities.Select(one => one.State).ShouldBe([ProgressState.Planned, ProgressState.Planned]);
        (await Of("stord", 2024)).Surveys.ShouldBeEmpty();
        (await Of("fitjar", 2027)).ShouldBe(ReportSources.None, "who is asked to own it does not yet");
        (await Of("sveio", 2027)).ShouldBe(ReportSources.None);
    }

    [Fact]
    public async Task A_year_before_the_wheel_began_has_nothing()
    {
        (await Of("bomlo", 2024)).Activities.ShouldBeEmpty();
        (await Of("bomlo", 2026)).Activities.Select(one => (one.Activity.Value, one.Year)).ShouldBe([("samling", 2026), ("komite", 2027)]);
    }

    private Task<ReportSources> Of(string service, int year) =>
        new ReportSourceQueries(arranged.Reading, EventRegistry.Standard).Of(arranged.Id, new(new(service), year), default);
}

/// <summary>The wheel that Stord and Bømlo own, and a survey of Bømlo's.</summary>
public sealed class WheelAndSurvey : IArrangement
{
    public static async Task Arrange(SmallNetwork network)
    {
        await SharedWheel.Arrange(network);
        var worker = new Actor(new PersonId("worker"), network.Id, [Role.ServiceWorker], new("bomlo"), []);
        var set = QuestionSets.Of(new(AskedGroup.OtherServices, 1))!;
        Task Do(Command command) => network.Do(SurveyDecider.Decider, "bomlo.2024.other-services", command, worker);
        await Do(new BeginSurvey(1));
        await Do(new CountAnswers(30, 20, set.Questions.Select(question => new QuestionCounts(question.Key, [20, .. Enumerable.Repeat(0, question.Scale.Answers().Count)])).ToValueList()));
    }
}
