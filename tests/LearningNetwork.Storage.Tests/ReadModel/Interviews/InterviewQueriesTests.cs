using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Interviews;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel.Interviews;
using LearningNetwork.Storage.Tests.Counter;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Interviews;

public sealed class InterviewQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeInterviews> arranged) : InterviewQueriesTests<SqliteTestDatabase>(arranged);

public sealed class InterviewQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeInterviews> arranged) : InterviewQueriesTests<PostgresTestDatabase>(arranged);

public abstract class InterviewQueriesTests<TDatabase>(Arranged<TDatabase, SomeInterviews> arranged) : IClassFixture<Arranged<TDatabase, SomeInterviews>>
    where TDatabase : class, ITestDatabase, new()
{
    private InterviewQueries Interviews => new(arranged.Reading);

    [Fact]
    public async Task Rounds_stand_with_the_latest_first_and_count_what_was_found_of_the_whole()
    {
        var all = await Interviews.List(arranged.Id, null, 10, default);

        all.Select(round => (round.Id, round.ProductTitle, round.Findings)).ShouldBe([("mal.2024-02", "Mal", 0), ("mal.2023-11", "Mal", 1), ("kort.2023-10", "Kort", 0)]);
        (await Interviews.List(arranged.Id, new ProductId("kort"), 10, default)).ShouldHaveSingleItem().Id.ShouldBe("kort.2023-10");
        (await Interviews.List(arranged.Id, null, 1, default)).ShouldHaveSingleItem();
        (await Interviews.List(arranged.OfNobody, null, 10, default)).ShouldBeEmpty();
    }

    public static TheoryData<string, int[]> Readers => new()
    {
        { "holder", [1, 2] },
        { "voss-herad", [1, 2] },
        { "askoy", [1] },
        { "coordinator", [1] },
        { "reader", [1] },
    };

    /// <summary>Finding 1 is of the round, 2 of Voss herad by its consent, 3 of Askøy, which took its consent back.</summary>
    [Theory]
    [MemberData(nameof(Readers))]
    public async Task What_was_said_at_a_service_is_for_it_and_for_who_holds_the_round(string reader, int[] seen)
    {
        var round = (await Interviews.Find(SomeInterviews.Round, SomeInterviews.As(reader, arranged.Id), default)).ShouldNotBeNull();

        round.Findings.Select(finding => finding.Number).ShouldBe(seen);
        round.Findings.Where(finding => finding.Number == 2).ShouldAllBe(finding => finding.ServiceName == "Voss herad");
    }

    [Fact]
    public async Task The_word_is_computed_from_the_counts_and_the_text_keeps_its_language()
    {
        var found = (await Interviews.Find(SomeInterviews.Round, SomeInterviews.As("reader", arranged.Id), default)).ShouldNotBeNull().Findings[0];

        (found.Said, found.Asked, found.Word, found.Body, found.Language).ShouldBe((20, 37, Prevalence.Several, "Det er lite tid til å øve.", "nn"));
        (await Interviews.Find(new InterviewRoundId(new("mal"), 2020, 1), SomeInterviews.As("reader", arranged.Id), default)).ShouldBeNull();
    }
}

/// <summary>Two rounds about one product and one about another, with what was said at services that consented, of which one changed its mind.</summary>
public sealed class SomeInterviews : IArrangement
{
    public static InterviewRoundId Round { get; } = new(new("mal"), 2023, 11);

    public static Actor As(string reader, NetworkId network) => reader switch
    {
        "holder" => new(new PersonId("lead"), network, [Role.ProjectLead], null, [new("p3")]),
        "coordinator" => new(new PersonId(reader), network, [Role.Coordinator], null, []),
        "reader" => new(new PersonId(reader), network, [Role.Reader], null, []),
        var service => new(new PersonId(service), network, [Role.ServiceLeader], new ServiceId(service), []),
    };

    public static async Task Arrange(SmallNetwork network)
    {
        await network.Found();
        await network.Service("voss-herad", "Voss herad", ("4621", "Voss herad"));
        await network.Service("askoy", "Askøy", ("4627", "Askøy"));
        await network.Project("p3", "P3", "Saman", "askoy");
        await network.Product("mal", "Mal", ["p3"]);
        await network.Product("kort", "Kort", ["p3"]);
        foreach (var (id, month) in new[] { ("kort.2023-10", new DateOnly(2023, 10, 1)), ("mal.2023-11", new(2023, 11, 1)), ("mal.2024-02", new(2024, 2, 1)) })
            await network.Do(InterviewRoundDecider.Decider, id, new HoldInterviews("Runde", month, month.AddDays(20), 9, [new(InformantKind.Employees, 37, null)], "002"), As("holder", network.Id));
        foreach (var service in new[] { "voss-herad", "askoy" })
            await network.Do(InterviewRoundDecider.Decider, Round.Value, new GiveConsent(), As(service, network.Id));
        foreach (var (service, text) in new[] { (null, "Det er lite tid til å øve."), ("voss-herad", "Dei øver kvar veke."), ("askoy", "Dei er få.") })
            await network.Do(InterviewRoundDecider.Decider, Round.Value, new RecordFinding(Voice.Employees, 20, TestStore.Note(text), service is null ? null : new ServiceId(service)), As("holder", network.Id));
        await network.Do(InterviewRoundDecider.Decider, Round.Value, new WithdrawConsent(), As("askoy", network.Id));
    }
}
