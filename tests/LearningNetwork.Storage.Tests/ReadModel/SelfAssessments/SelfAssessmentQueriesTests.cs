using LearningNetwork.Domain;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SelfAssessments;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Storage.ReadModel.SelfAssessments;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.ReadModel.Uptakes;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.SelfAssessments;

public sealed class SelfAssessmentQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SixBowls> arranged) : SelfAssessmentQueriesTests<SqliteTestDatabase>(arranged);

public sealed class SelfAssessmentQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SixBowls> arranged) : SelfAssessmentQueriesTests<PostgresTestDatabase>(arranged);

public abstract class SelfAssessmentQueriesTests<TDatabase>(Arranged<TDatabase, SixBowls> arranged) : IClassFixture<Arranged<TDatabase, SixBowls>>
    where TDatabase : class, ITestDatabase, new()
{
    private SelfAssessmentQueries Queries => new(arranged.Reading);

    [Fact]
    public async Task A_service_sees_what_it_said_last_and_what_it_said_before()
    {
        var own = await Queries.Of(arranged.Id, new("s1"), default);

        own.Cracks.Select(crack => (crack.Island, crack.Crack)).ShouldBe([(Island.FollowUpOfParents, 2), (Island.ContactVisits, 1), (Island.Recruitment, 4)]);
        own.Before.ShouldHaveSingleItem().Value.Crack.ShouldBe(4);
        own.Invented.ShouldBeFalse();
        (await Queries.Of(arranged.Id, new("s7"), default)).Cracks.ShouldBeEmpty();
        (await Queries.Of(arranged.OfNobody, new("s1"), default)).Cracks.ShouldBeEmpty("another network's service of the same name");
    }

    [Fact]
    public async Task Products_mend_where_they_are_used_and_are_suggested_where_they_are_not()
    {
        var own = await Queries.Of(arranged.Id, new("s1"), default);

        own.Mending.Select(product => (product.Id.Value, product.Mending)).ShouldBe([("brukt", Mending.InUse), ("spurt", Mending.OnItsWay)], ignoreOrder: true);
        own.Candidates.Select(product => (product.Id.Value, product.UsedBy))
            .ShouldBe([("ny", UsedBy.Nobody), ("nabo", UsedBy.SameProject), ("fjern", UsedBy.SameNetwork)], ignoreOrder: true);
        var nabo = own.Candidates.Single(product => product.Id.Value == "nabo");
        (nabo.Maturity, nabo.Level).ShouldBe((Maturity.Gold, ResourceLevel.Low));
        nabo.Islands.ShouldBe([Island.FollowUpOfParents]);
    }

    [Fact]
    public async Task What_a_service_says_that_it_uses_is_used_there_and_suggested_to_others_alone()
    {
        var network = await arranged.Another();
        await SixBowls.Arrange(network);
        await network.Do(InterestDecider.Decider, "s1", new DeclareInterest(null, [new(new("ny"), InterestLevel.InUse)]), SomeMaterials.LeaderOf(network, "s1"));

        (await Queries.Of(network.Id, new("s1"), default)).Candidates.ShouldNotContain(product => product.Id.Value == "ny");
        (await Queries.Of(network.Id, new("s2"), default)).Candidates.Single(product => product.Id.Value == "ny").UsedBy.ShouldBe(UsedBy.SameProject);
    }

    [Fact]
    public async Task A_service_that_has_said_nothing_is_suggested_nothing()
    {
        var own = await Queries.Of(arranged.Id, new("s7"), default);
        own.Candidates.ShouldBeEmpty();
        own.Mending.Select(product => product.Id.Value).ShouldBe(["fjern"], "what it uses mends all the same");
    }

    [Fact]
    public async Task Totals_are_told_from_five_services_on_and_the_day_after()
    {
        var tomorrow = DateOnly.FromDateTime(arranged.Network.Store.Clock.GetUtcNow().UtcDateTime).AddDays(2);

        var totals = await Queries.Totals(arranged.Id, tomorrow, default);

        totals.Islands.Select(row => row.Island).ShouldBe(Enum.GetValues<Island>());
        totals.Islands.Where(row => row.Total is not null).ShouldHaveSingleItem().Total.ShouldNotBeNull().Services.ShouldBe(6);
        (await Queries.Totals(arranged.OfNobody, tomorrow, default)).Islands.ShouldAllBe(row => row.Total == null);
    }

    [Fact]
    public async Task Nobody_is_told_of_it() =>
        (await new ActivityQueries(arranged.Reading).Latest(arranged.Id, CaseVisibility.Of(arranged.Network.Coordinator), 0, 500, default))
            .ShouldAllBe(row => !row.Event.StartsWith("self-assessment/"));

    [Fact]
    public async Task A_page_asks_two_statements()
    {
        var count = ReadDatabase.Count();
        await Queries.Of(arranged.Id, new("s1"), default);
        count.Statements.ShouldBe(2);
    }
}

/// <summary>Seven services, six of which say how recruitment is; one of them says more, and says it again.</summary>
public sealed class SixBowls : IArrangement
{
    public static async Task Arrange(SmallNetwork network)
    {
        foreach (var number in Enumerable.Range(1, 7))
            await network.Service($"s{number}", $"Tjeneste {number}", ($"46{number:00}", $"Kommune {number}"));
        await network.Project("p1", "P1", "Felles", "s1", "s2");
        await network.Project("p2", "P2", "Alene", "s7");
        foreach (var (id, island) in new[]
        {
            ("brukt", Island.Recruitment), ("spurt", Island.FollowUpOfParents), ("ny", Island.Recruitment), ("nabo", Island.FollowUpOfParents),
            ("fjern", Island.FollowUpOfParents), ("utenfor", Island.Reunification), ("ikke-naa", Island.Recruitment),
        })
        {
            await network.Product(id, id, ["p2"]);
            await network.Contact(id, "s7");
            await network.Review(id, Recommendation.Two, ResourceLevel.Low, null, null, island);
        }

        await network.Product("eget", "Eget", ["p1"], ["s1"]);
        await network.Review("eget", Recommendation.Two, ResourceLevel.Low, null, null, Island.Recruitment);
        await network.Product("uvurdert", "Uvurdert", ["p1"]);
        await Use(network, "brukt", "s1");
        await Use(network, "nabo", "s2");
        await Use(network, "fjern", "s7");
        await network.Do(InterestDecider.Decider, "s1", new DeclareInterest(null, [new(new("ikke-naa"), InterestLevel.NotNow)]), SomeMaterials.LeaderOf(network, "s1"));
        await network.Do(SharingRequestDecider.Decider, "spurt.s1", new SubmitRequest(null, null), SomeMaterials.LeaderOf(network, "s1"));
        await network.Do(SharingRequestDecider.Decider, "spurt.s1", new AcceptRequest(1, null, null), network.Lead("p2"));
        await Rate(network, "s1", new(Island.FollowUpOfParents, 4), new(Island.ContactVisits, 1));
        network.Store.Clock.Advance(TimeSpan.FromDays(30));
        await Rate(network, "s1", new(Island.FollowUpOfParents, 2), new(Island.Recruitment, 4));
        foreach (var number in Enumerable.Range(2, 5))
            await Rate(network, $"s{number}", new IslandCrack(Island.Recruitment, number % 5));
    }

    private static async Task Use(SmallNetwork network, string product, string service)
    {
        var leader = SomeMaterials.LeaderOf(network, service);
        await network.Do(ImplementationDecider.Decider, $"{product}.{service}", new ExploreProduct(), leader);
        await network.Do(ImplementationDecider.Decider, $"{product}.{service}", new SetStage(Stage.InOperation, DateOnly.FromDateTime(network.Store.Clock.GetUtcNow().UtcDateTime), ResponsibleRole.ServiceLeader, null), leader);
    }

    private static Task Rate(SmallNetwork network, string service, params IslandCrack[] cracks) =>
        network.Do(SelfAssessmentDecider.Decider, service, new RateCracks(cracks.ToValueList()), SomeMaterials.LeaderOf(network, service));
}
