using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel.Surveys;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Surveys;

public sealed class SurveyQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeSurveys> arranged) : SurveyQueriesTests<SqliteTestDatabase>(arranged);

public sealed class SurveyQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeSurveys> arranged) : SurveyQueriesTests<PostgresTestDatabase>(arranged);

public abstract class SurveyQueriesTests<TDatabase>(Arranged<TDatabase, SomeSurveys> arranged) : IClassFixture<Arranged<TDatabase, SomeSurveys>>
    where TDatabase : class, ITestDatabase, new()
{
    private SurveyQueries Surveys => new(arranged.Reading, EventRegistry.Standard);

    [Fact]
    public async Task A_service_sees_its_own_with_small_counts_hidden()
    {
        var found = await Surveys.Of(arranged.Id, SomeSurveys.Service, default);

        found.Select(survey => survey.Id.Value).ShouldBe(["voss-herad.2023.young", "voss-herad.2021.foster-parents"]);
        found[0].Table.ShouldBeNull("nothing is counted");
        var table = found[1].Table.ShouldNotBeNull();
        (table.Asked, table.Answered).ShouldBe((40, 30));
        table.Rows[0].Counts.Select(count => count.Value).ShouldBe([20, null, null, 0, 0, 0, 0]);
        (await Surveys.Of(arranged.Id, new("askoy"), default)).ShouldBeEmpty();
        (await Surveys.Of(arranged.OfNobody, SomeSurveys.Service, default)).ShouldBeEmpty();
    }

    /// <summary>Whoever reads the tables, by whatever query, finds no small count.</summary>
    [Fact]
    public async Task A_hidden_count_is_in_no_table_that_pages_read()
    {
        var content = (await arranged.Reading.Find<string>("select content from surveys where id = 'voss-herad.2021.foster-parents'", null, default)).ShouldNotBeNull();
        content.ShouldContain("{\"value\":20}");
        content.ShouldNotContain("{\"value\":3}");
        content.ShouldNotContain("{\"value\":7}", customMessage: "with the total it would give the three away");
    }
}

/// <summary>One survey with answers, of which some are few, and one without.</summary>
public sealed class SomeSurveys : IArrangement
{
    public static ServiceId Service { get; } = new("voss-herad");

    public static async Task Arrange(SmallNetwork network)
    {
        await network.Found();
        await network.Service("voss-herad", "Voss herad", ("4621", "Voss herad"));
        var worker = new Actor(new PersonId("worker"), network.Id, [Role.ServiceWorker], Service, []);
        await network.Do(SurveyDecider.Decider, "voss-herad.2023.young", new BeginSurvey(1), worker);
        await network.Do(SurveyDecider.Decider, "voss-herad.2021.foster-parents", new BeginSurvey(1), worker);
        await network.Do(SurveyDecider.Decider, "voss-herad.2021.foster-parents", new CountAnswers(40, 30, QuestionSets.Of(new(AskedGroup.FosterParents, 1))!.Questions
            .Select(question => new QuestionCounts(question.Key, [20, 7, 3, .. Enumerable.Repeat(0, question.Scale.Answers().Count - 2)])).ToValueList()), worker);
    }
}
