using LearningNetwork.Domain;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel.AnnualWheels;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.AnnualWheels;

public sealed class WheelQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SharedWheel> arranged) : WheelQueriesTests<SqliteTestDatabase>(arranged);

public sealed class WheelQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SharedWheel> arranged) : WheelQueriesTests<PostgresTestDatabase>(arranged);

public abstract class WheelQueriesTests<TDatabase>(Arranged<TDatabase, SharedWheel> arranged) : IClassFixture<Arranged<TDatabase, SharedWheel>>
    where TDatabase : class, ITestDatabase, new()
{
    private WheelQueries Wheels => new(arranged.Reading, EventRegistry.Standard);

    private OccurrenceQueries Occurrences => new(arranged.Reading);

    [Fact]
    public async Task A_wheel_is_seen_by_its_owners_by_those_asked_and_shared_by_the_coordinator()
    {
        foreach (var service in new[] { "stord", "bomlo", "fitjar" })
            (await Find(SharedWheel.LeaderOf(arranged.Network, service))).ShouldNotBeNull(service);
        (await Find(SharedWheel.LeaderOf(arranged.Network, "sveio"))).ShouldBeNull();
        (await Find(arranged.Network.Reader)).ShouldBeNull();
        (await Find(arranged.Network.Coordinator)).ShouldBeNull();

        var shared = await arranged.Another();
        await SharedWheel.Arrange(shared, sharedWithAll: true);
        (await Wheels.Find(shared.Id, WheelVisibility.Of(shared.Coordinator), new("hjul"), default)).ShouldNotBeNull();
        (await Wheels.List(shared.Id, WheelVisibility.Of(shared.Coordinator), 10, default)).ShouldHaveSingleItem().IsOwn.ShouldBeFalse();
    }

    [Fact]
    public async Task A_wheel_has_its_owners_in_order_its_plan_and_what_waits_for_a_vote()
    {
        var wheel = (await Find(SharedWheel.LeaderOf(arranged.Network, "bomlo"))).ShouldNotBeNull();
        wheel.Parties.Select(party => (party.Name, party.Invited)).ShouldBe([("Stord", false), ("Bømlo", false), ("Fitjar", true)]);
        (wheel.Row.Title, wheel.Row.Owners, wheel.Row.IsOwn, wheel.Row.Rule).ShouldBe(("Hjul", 2, true, "All"));
        wheel.Plan.Activities.Select(activity => activity.Id.Value).ShouldBe(["samling", "komite"]);

        (await List("bomlo")).ToVoteOn.ShouldBe(1);
        (await List("stord")).ToVoteOn.ShouldBe(0, "who proposes has voted");
        (await List("fitjar")).IsInvited.ShouldBeTrue();
    }

    [Fact]
    public async Task Proposals_are_read_with_their_votes_and_history_with_what_was_proposed()
    {
        var proposals = await Wheels.Proposals(arranged.Id, new("hjul"), 10, default);
        proposals.Select(one => (one.Number, one.Outcome)).ShouldBe([(4, "open"), (3, "passed"), (2, "passed"), (1, "passed")]);
        proposals[0].Change.ShouldBe(new WheelChange.Rename("Nytt namn", "Hjul"));
        proposals[0].Votes.ShouldBe([new Vote(new("stord"), true)]);

        var history = await Wheels.History(arranged.Id, new("hjul"), 0, 3, default);
        history.Select(line => line.Event).ShouldBe(["progress-marked", "proposal-made", "owner-joined"]);
        Wheels.ChangeOf(history[1]).ShouldBe(new WheelChange.Rename("Nytt namn", "Hjul"));
        history[0].ServiceName.ShouldBe("Bømlo");
    }

    [Fact]
    public async Task Occurrences_are_listed_by_due_date_for_who_may_see_them()
    {
        var due = await Occurrences.Due(arranged.Id, WheelVisibility.Of(SharedWheel.LeaderOf(arranged.Network, "stord")), new(2027, 1, 1), new(2027, 12, 31), 100, default);
        due.Select(one => (one.Activity, one.Year, one.Due)).ShouldBe([("samling", 2027, new DateOnly(2027, 3, 31)), ("komite", 2028, new DateOnly(2027, 9, 30))]);
        (await Occurrences.Due(arranged.Id, WheelVisibility.Of(SharedWheel.LeaderOf(arranged.Network, "sveio")), new(2027, 1, 1), new(2027, 12, 31), 100, default)).ShouldBeEmpty();
        (await Occurrences.Due(arranged.Id, WheelVisibility.Of(arranged.Network.Coordinator), new(2027, 1, 1), new(2027, 12, 31), 100, default)).ShouldBeEmpty();

        (await Occurrences.Of(SharedWheel.LeaderOf(arranged.Network, "bomlo"), null, new(2027, 3, 31), new(2027, 3, 31), default)).ShouldHaveSingleItem().Title.ShouldBe("Samling");
        (await Occurrences.Of(SharedWheel.LeaderOf(arranged.Network, "fitjar"), null, new(2027, 1, 1), new(2027, 12, 31), default)).ShouldBeEmpty("it has not joined");
        (await Occurrences.Of(SharedWheel.LeaderOf(arranged.Network, "bomlo"), "anna", new(2027, 1, 1), new(2027, 12, 31), default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_leaves_has_no_row_left_and_what_ended_is_gone()
    {
        var network = await arranged.Another();
        await SharedWheel.Arrange(network, sharedWithAll: false);
        await network.Do(AnnualWheelDecider.Decider, "hjul", new LeaveWheel(), SharedWheel.LeaderOf(network, "bomlo"));
        (await Wheels.Progress(network.Id, new("hjul"), 2020, 2040, default)).ShouldBeEmpty();
        (await Wheels.Find(network.Id, WheelVisibility.Of(SharedWheel.LeaderOf(network, "bomlo")), new("hjul"), default)).ShouldBeNull();

        await network.Do(AnnualWheelDecider.Decider, "hjul", new LeaveWheel(), SharedWheel.LeaderOf(network, "stord"));
        (await Wheels.Find(network.Id, WheelVisibility.Of(SharedWheel.LeaderOf(network, "stord")), new("hjul"), default)).ShouldBeNull();
        (await Occurrences.Due(network.Id, new(new("stord"), true), new(2020, 1, 1), new(2060, 1, 1), 100, default)).ShouldBeEmpty();
    }

    private Task<WheelView?> Find(Actor reader) => Wheels.Find(arranged.Id, WheelVisibility.Of(reader), new("hjul"), default);

    private async Task<WheelRow> List(string service) =>
        (await Wheels.List(arranged.Id, WheelVisibility.Of(SharedWheel.LeaderOf(arranged.Network, service)), 10, default)).ShouldHaveSingleItem();
}
