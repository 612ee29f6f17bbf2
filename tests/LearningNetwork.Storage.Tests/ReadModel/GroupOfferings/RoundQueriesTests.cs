using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel.GroupOfferings;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;
using static LearningNetwork.Storage.Tests.ReadModel.GroupOfferings.SomeRounds;

namespace LearningNetwork.Storage.Tests.ReadModel.GroupOfferings;

public sealed class RoundQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeRounds> arranged) : RoundQueriesTests<SqliteTestDatabase>(arranged);

public sealed class RoundQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeRounds> arranged) : RoundQueriesTests<PostgresTestDatabase>(arranged);

public abstract class RoundQueriesTests<TDatabase>(Arranged<TDatabase, SomeRounds> arranged) : IClassFixture<Arranged<TDatabase, SomeRounds>>
    where TDatabase : class, ITestDatabase, new()
{
    private SmallNetwork Network => arranged.Network;

    private RoundQueries Rounds => new(arranged.Reading, EventRegistry.Standard);

    private GroupOfferingQueries Offerings => new(arranged.Reading);

    [Fact]
    public async Task A_list_has_totals()
    {
        var rows = await Rounds.Coming(Network.Id, null, null, Day(Network), 10, default);

        rows.Select(row => (row.Id, row.Status, row.Taken, row.Waiting, row.Free, row.FreeToAll)).ShouldBe(
            [(Autumn.Value, "open", 3, 2, 0, 0), (Later.Value, "planned", 0, 0, 3, 2)]);
        rows[0].Invented.ShouldBeTrue();
        rows[0].OrganiserName.ShouldBe("KVAM");
        (await Rounds.Coming(Network.Id, null, nameof(GroupMethod.Cos), Day(Network), 10, default)).ShouldBeEmpty();
        (await Rounds.Coming(Network.Id, null, null, FirstDay(Network).AddDays(20), 10, default)).ShouldBeEmpty();
        (await Rounds.Coming(arranged.OfNobody, null, null, Day(Network), 10, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_service_sees_its_own_homes_and_who_runs_the_round_sees_all()
    {
        (await Homes(LeaderOf(Network, "sveio"))).ShouldBe([("sveio", 1, "seated", 0), ("sveio", 2, "waiting", 1)]);
        (await Homes(LeaderOf(Network, "stord"))).ShouldBe([("stord", 1, "seated", 0)], "who runs the offering does not run the round");
        foreach (var runs in new[] { LeaderOf(Network, "kvam"), Person(Network, Leader.Value, Role.GroupLeader) })
            (await Homes(runs)).Count.ShouldBe(5);
        foreach (var other in new[] { Person(Network, "annan", Role.GroupLeader), Network.Coordinator, Network.Reader })
            (await Homes(other)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kvam", true)]
    [InlineData("stord", true)]
    [InlineData("sveio", true)]
    [InlineData("annan", false)]
    public async Task The_place_is_for_those_who_take_part_or_run_the_offering(string service, bool sees) =>
        (await Rounds.Find(RoundReader.Of(LeaderOf(Network, service)), Autumn, default))!.Place?.Body.ShouldBe(sees ? "Kulturhuset" : null);

    [Fact]
    public async Task Quotas_of_others_are_nobodys()
    {
        (await Rounds.Find(RoundReader.Of(LeaderOf(Network, "sveio")), Autumn, default))!.Content.Quotas.ShouldBeEmpty();
        (await Rounds.Find(RoundReader.Of(LeaderOf(Network, "stord")), Autumn, default))!.Content.Quotas.ShouldBe([new Quota(new("stord"), 1)]);
    }

    [Fact]
    public async Task Own_homes_are_found_with_their_place_in_line()
    {
        var rows = await Rounds.OwnHomes(RoundReader.Of(LeaderOf(Network, "kvam")), Day(Network), default);

        rows.Select(row => (row.Id, row.Number, row.Standing, row.Place)).ShouldBe([(Autumn.Value, 1, "seated", 0), (Autumn.Value, 2, "waiting", 2)]);
        (await Rounds.OwnHomes(RoundReader.Of(Network.Coordinator), Day(Network), default)).ShouldBeEmpty();
        (await Rounds.RunBy(RoundReader.Of(LeaderOf(Network, "kvam")), 10, default)).Count.ShouldBe(2);
        (await Rounds.RunBy(RoundReader.Of(Person(Network, Leader.Value, Role.GroupLeader)), 10, default)).Select(row => row.Id).ShouldBe([Autumn.Value]);
    }

    [Fact]
    public async Task Demand_is_what_has_no_place_yet_as_a_total()
    {
        var row = (await Offerings.Demand(Network.Id, Day(Network), default)).ShouldHaveSingleItem();

        (row.Homes, row.Services, row.Waiting, row.Free, row.OpenRounds, row.PlannedRounds).ShouldBe((2, 1, 2, 0, 1, 1));
        var seen = (await Offerings.List(RoundReader.Of(LeaderOf(Network, "sveio")), Day(Network), default)).ShouldHaveSingleItem();
        (seen.OwnDemand, seen.IsOwn, seen.Owners, seen.Rounds).ShouldBe((3, false, 2, 2));
    }

    [Fact]
    public async Task A_cancelled_round_has_no_places_and_its_homes_say_so()
    {
        var network = await arranged.Another();
        await Arrange(network);
        await In(network, Autumn, "kvam", new CancelRound(TestStoreNote("Ingen leiar")));

        var seen = (await Rounds.Find(RoundReader.Of(LeaderOf(network, "sveio")), Autumn, default))!;

        (seen.Row.Status, seen.Row.Taken, seen.Row.Free, seen.Reason?.Body).ShouldBe(("cancelled", 0, 0, "Ingen leiar"));
        seen.Homes.ShouldAllBe(home => home.Standing == "cancelled");
    }

    private static Domain.WrittenText TestStoreNote(string body) => Counter.TestStore.Note(body);

    private async Task<List<(string, int, string, int)>> Homes(Domain.Actor reader) =>
        [.. (await Rounds.Find(RoundReader.Of(reader), Autumn, default))!.Homes.Select(home => (home.Service, home.Number, home.Standing, home.Place))];
}
