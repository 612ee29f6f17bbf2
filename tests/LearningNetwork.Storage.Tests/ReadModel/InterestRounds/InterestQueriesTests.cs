using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Storage.ReadModel.InterestRounds;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.ReadModel.Cohorts;
using LearningNetwork.Storage.Tests.ReadModel.Uptakes;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.InterestRounds;

public sealed class InterestQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeInterest> arranged) : InterestQueriesTests<SqliteTestDatabase>(arranged);

public sealed class InterestQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeInterest> arranged) : InterestQueriesTests<PostgresTestDatabase>(arranged);

public abstract class InterestQueriesTests<TDatabase>(Arranged<TDatabase, SomeInterest> arranged) : IClassFixture<Arranged<TDatabase, SomeInterest>>
    where TDatabase : class, ITestDatabase, new()
{
    private InterestQueries Queries => new(arranged.Reading);

    private DateOnly Today => DateOnly.FromDateTime(arranged.Network.Store.Clock.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task A_round_is_seen_by_the_coordinator_and_by_those_it_asks()
    {
        var round = (await Queries.Rounds(arranged.Id, null, true, 10, default)).ShouldHaveSingleItem();
        (round.Id, round.Title, round.Asked, round.Answered, round.OwnAnswer, round.ClosedOn).ShouldBe((SomeInterest.Round.Value, "Kva no?", SomeInterest.Services, 1, null, null));
        (await Queries.Rounds(arranged.Id, new("stord"), false, 10, default)).ShouldHaveSingleItem().OwnAnswer.ShouldBe(Today);
        (await Queries.Rounds(arranged.Id, new("ukjend"), false, 10, default)).ShouldBeEmpty();
        (await Queries.Find(arranged.OfNobody, null, true, SomeInterest.Round, default)).ShouldBeNull();
        (await Queries.Asked(arranged.Id, SomeInterest.Round, default)).Where(one => one.AnsweredOn is not null).ShouldHaveSingleItem().Service.ShouldBe("stord");
    }

    [Fact]
    public async Task What_is_wanted_is_held_against_requests_and_places()
    {
        var rows = await Queries.Demand(arranged.Id, [], Today, 50, default);
        var manual = rows.Single(row => row.Product == "manual");
        (manual.Want, manual.Considering, manual.NotNow).ShouldBe((1, 0, 0), "the one that wants it has not asked for it");
        var model = rows.Single(row => row.Product == "modell");
        model.Considering.ShouldBe(1);
        model.Queue.ShouldBeGreaterThan(0);
        (await Queries.Demand(arranged.Id, ["manual"], Today, 50, default)).ShouldHaveSingleItem().Product.ShouldBe("manual");
        (await Queries.WantedBy(arranged.Id, ["manual", "modell"], default))["manual"].ShouldBe(["STORD"]);
        (await Queries.Demand(arranged.OfNobody, [], Today, 50, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_service_sees_its_own_answers()
    {
        var own = await Queries.Own(arranged.Id, new("stord"), [], 50, default);
        own.Where(row => row.Said is not null).Select(row => (row.Product, row.Said)).ShouldBe([("manual", InterestLevel.Want), ("modell", InterestLevel.Considering)], ignoreOrder: true);
        (await Queries.Own(arranged.Id, new("bomlo"), ["manual"], 50, default)).ShouldHaveSingleItem().Said.ShouldBeNull();
    }
}

/// <summary>The queue of <see cref="SomeQueue"/>, and a round that one service has answered.</summary>
public sealed class SomeInterest : IArrangement
{
    public static InterestRoundId Round { get; } = new("2024", "kva-no");

    public static int Services { get; private set; }

    public static async Task Arrange(SmallNetwork network)
    {
        await SomeQueue.Arrange(network);
        await network.Review("manual", Domain.Products.Recommendation.Two, Domain.Products.ResourceLevel.Low);
        Services = (await network.Reading.Query<string>("select id from services where network = @network", new { network = network.Id.Value }, default)).Count;
        var today = DateOnly.FromDateTime(network.Store.Clock.GetUtcNow().UtcDateTime);
        await network.Do(InterestRoundDecider.Decider, Round.Value, new OpenInterestRound("Kva no?", [], today.AddDays(20)), network.Coordinator);
        await network.Do(
            InterestDecider.Decider, "stord", new DeclareInterest(Round, [new(new("manual"), InterestLevel.Want), new(new("modell"), InterestLevel.Considering)]),
            SomeMaterials.LeaderOf(network, "stord"));
    }
}
