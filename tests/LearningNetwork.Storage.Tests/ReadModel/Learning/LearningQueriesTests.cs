using LearningNetwork.Domain;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.ReadModel.Learning;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;
using static LearningNetwork.Storage.Tests.ReadModel.Learning.SomeLearning;

namespace LearningNetwork.Storage.Tests.ReadModel.Learning;

public sealed class LearningQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeLearning> arranged) : LearningQueriesTests<SqliteTestDatabase>(arranged);

public sealed class LearningQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeLearning> arranged) : LearningQueriesTests<PostgresTestDatabase>(arranged);

public abstract class LearningQueriesTests<TDatabase>(Arranged<TDatabase, SomeLearning> arranged) : IClassFixture<Arranged<TDatabase, SomeLearning>>
    where TDatabase : class, ITestDatabase, new()
{
    private LearningQueries Learning => new(arranged.Reading, EventRegistry.Standard);

    [Fact]
    public async Task A_book_whole_has_its_texts_its_experiments_and_its_votes_in_three_statements()
    {
        var asked = ReadDatabase.Count();
        var book = (await Learning.OfProject(arranged.Id, new("los"), default)).ShouldNotBeNull();

        asked.Statements.ShouldBe(3);
        (book.Name, book.Version, book.Book.Phases.ShouldHaveSingleItem().Phase).ShouldBe(("Familielos", 11, ProjectPhase.Develop));
        book.Texts[book.Book.Hypotheses[0].Text.Id].Body.ShouldBe("Éin å stole på");
        book.Texts[book.Book.Shortcomings[0].Id].Body.ShouldBe("Ein los");
        var gain = book.Book.Gains.ShouldHaveSingleItem();
        (gain.Baseline, gain.Target, gain.Latest).ShouldBe((new Measurement(Day, 40.5m), new Measurement(new(2030, 1, 1), 60m), new Measurement(Day, 44m)));
        book.Experiments.Select(row => (row.Id, row.Status, row.Invented)).ShouldBe([("los.inngang", "Ended", false), ("los.livsnavet", "Running", true)]);
        book.Votes.ShouldHaveSingleItem().Content.Standings.Select(idea => (idea.Name, idea.Votes, idea.Place)).ShouldBe([("Ein los", 4, 1), ("Ei dør", null, null)]);
    }

    [Fact]
    public async Task A_project_that_has_written_nothing_has_an_empty_book_and_what_is_not_there_none()
    {
        (await Learning.OfProject(arranged.Id, new("tomt"), default))!.Book.ShouldBe(LearningBook.Empty);
        (await Learning.OfProject(arranged.Id, new("finst-ikkje"), default)).ShouldBeNull();
        (await Learning.OfProject(arranged.OfNobody, new("los"), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Notes_are_read_only_where_the_reader_is_one_of_the_projects_own()
    {
        var id = ExperimentId.Parse("los.livsnavet")!.Value;
        var own = (await Learning.Experiment(arranged.Id, id, content => content.Card.As.Owners.Contains(new("oygarden")), default))!;
        own.Texts[own.Content.Card.Notes.ShouldHaveSingleItem().Text.Id].Body.ShouldBe("Ein god dag");
        var other = (await Learning.Experiment(arranged.Id, id, _ => false, default))!;
        other.Texts.Values.ShouldNotContain(text => text.Body == "Ein god dag");
        other.Texts[other.Content.Card.As.What.Id].Body.ShouldBe("Kva");
    }

    [Fact]
    public async Task An_experiment_names_the_product_it_became_and_whether_all_see_that()
    {
        var experiment = (await Learning.Experiment(arranged.Id, ExperimentId.Parse("los.inngang")!.Value, _ => false, default))!;
        (experiment.ProductTitle, experiment.ProductIsOpen, experiment.Row.Outcome).ShouldBe(("Losen", false, "CarriedThrough"));
        experiment.Row.Rules.ShouldBe([ConductRule.ChildsVoice, ConductRule.Cooperation]);
        (await Learning.Experiment(arranged.OfNobody, ExperimentId.Parse("los.inngang")!.Value, _ => true, default)).ShouldBeNull();
    }

    [Fact]
    public async Task What_serves_a_rule_of_conduct_is_found_and_what_serves_none_is_not() =>
        (await Learning.Conduct(arranged.Id, default)).ShouldHaveSingleItem().Id.ShouldBe("los.inngang");

    [Fact]
    public async Task A_vote_whole_has_what_was_taken_further()
    {
        var vote = (await Learning.Vote(arranged.Id, IdeaVoteId.Parse("los.vegen-vidare")!.Value, default))!;
        (vote.ProjectName, vote.Content.As.Most, vote.Content.GoOn).ShouldBe(("Familielos", 6, [2]));
        (await Learning.Vote(arranged.Id, IdeaVoteId.Parse("los.finst-ikkje")!.Value, default)).ShouldBeNull();
        (await Learning.Experiments(arranged.Id, "los", 10, default)).Count.ShouldBe(2);
        (await Learning.Experiments(arranged.Id, "tomt", 10, default)).ShouldBeEmpty();
    }
}
