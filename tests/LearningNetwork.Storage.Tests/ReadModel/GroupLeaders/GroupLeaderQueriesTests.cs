using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Runtime;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Storage.ReadModel.GroupLeaders;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Storage.ReadModel.Tellings;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.ReadModel.GroupOfferings;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.GroupLeaders;

public sealed class GroupLeaderQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeRounds> arranged) : GroupLeaderQueriesTests<SqliteTestDatabase>(arranged);

public sealed class GroupLeaderQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeRounds> arranged) : GroupLeaderQueriesTests<PostgresTestDatabase>(arranged);

public abstract class GroupLeaderQueriesTests<TDatabase>(Arranged<TDatabase, SomeRounds> arranged) : IClassFixture<Arranged<TDatabase, SomeRounds>>
    where TDatabase : class, ITestDatabase, new()
{
    private GroupLeaderQueries Leaders => new(arranged.Reading, EventRegistry.Standard);

    private NetworkId Network => arranged.Id;

    [Fact]
    public async Task Who_leads_groups_is_listed_with_what_for()
    {
        var one = (await Leaders.List(Network, 10, default)).ShouldHaveSingleItem();

        (one.Row.Id, one.Row.Title, one.Row.ServiceName).ShouldBe(("leiar-1", "Rettleiar", "STORD"));
        one.Qualifications.ShouldHaveSingleItem().Issuer.ShouldBe("Bufetat");
        (await Leaders.List(arranged.OfNobody, 10, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_calendar_has_what_is_to_be_answered_first()
    {
        var rows = await Leaders.Calendar(Network, SomeRounds.Leader, SomeRounds.Day(arranged.Network), default);

        rows.Select(row => (row.Row.Id, row.Row.Answer, row.Slots.Count)).ShouldBe([(SomeRounds.Later.Value, null, 2), (SomeRounds.Autumn.Value, "Yes", 2)]);
        (await Leaders.Calendar(Network, new("annan"), SomeRounds.Day(arranged.Network), default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_waits_for_an_answer_is_counted_until_its_last_day_is_over_as_the_calendar_has_it()
    {
        var (around, leader) = (new AroundQueries(arranged.Reading), SomeRounds.Person(arranged.Network, "leiar-1", Role.GroupLeader));
        var lastDay = SomeRounds.FirstDay(arranged.Network).AddDays(8);

        foreach (var day in (DateOnly[])[SomeRounds.Day(arranged.Network), lastDay, lastDay.AddDays(1)])
        {
            var unanswered = (await Leaders.Calendar(Network, SomeRounds.Leader, day, default)).Count(row => row.Row.Answer is null);
            unanswered.ShouldBe(day > lastDay ? 0 : 1);
            (await around.Find(leader, null, NorwegianTime.Midnight(day), default)).ShouldNotBeNull().ForGroups.ShouldBe(unanswered);
        }
    }

    [Fact]
    public async Task A_topic_has_what_was_written_in_it_by_role()
    {
        var topic = (await Leaders.Topics(Network, 10, default)).ShouldHaveSingleItem();
        (topic.Title, topic.Replies, topic.Method).ShouldBe(("Eit emne", 1, nameof(GroupMethod.Cos)));
        (await Leaders.Posts(Network, topic.Id, default)).Select(post => (post.LeaderTitle, post.ServiceName, post.Body)).ShouldBe(
            [("Rettleiar", "STORD", "Eit spørsmål"), ("Rettleiar", "STORD", "Eit svar")]);
        (await Leaders.Posts(Network, "anna", default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Facts_know_an_offering_and_a_leader()
    {
        var facts = arranged.Network.Store.Get<IFactSource>();

        ((OfferingFacts?)await facts.Answer(Network, new AboutOffering(SomeRounds.Offering), default))!.Owners.ShouldBe([new("kvam"), new("stord")]);
        ((LeaderFacts?)await facts.Answer(Network, new AboutLeader(SomeRounds.Leader), default))!.Service.ShouldBe(new("stord"));
        (await facts.Answer(Network, new AboutOffering(new("anna")), default)).ShouldBeNull();
        (await facts.Answer(Network, new AboutLeader(new("annan")), default)).ShouldBeNull();
    }

    [Fact]
    public async Task An_offer_is_told_to_its_service_alone_and_never_in_the_feed()
    {
        var network = await arranged.Another();
        await SomeRounds.Arrange(network);
        await SomeRounds.In(network, SomeRounds.Autumn, "kvam", new GiveBack(1));

        (await Told(network, SomeRounds.LeaderOf(network, "sveio"))).ShouldContain("round/place-offered");
        (await Told(network, SomeRounds.LeaderOf(network, "kvam"))).ShouldNotContain("round/place-offered");
        (await Told(network, SomeRounds.Person(network, "leiar-1", Role.GroupLeader))).ShouldContain("group-leader/round-asked");
        var feed = await new ActivityQueries(arranged.Reading).Latest(network.Id, new(true, null, []), 0, 200, default);
        feed.Select(row => row.Event).Where(name => name.StartsWith("round/", StringComparison.Ordinal)).Distinct().ShouldBe(["round/opened", "round/planned"], ignoreOrder: true);
        feed.First(row => row.Event == "round/opened").SubjectName.ShouldBe("Trygg Base på tvers");
        feed.ShouldAllBe(row => !row.Event.StartsWith("group-leader/", StringComparison.Ordinal) && !row.Event.StartsWith("leader-topic/", StringComparison.Ordinal));
    }

    private async Task<IEnumerable<string>> Told(SmallNetwork network, Actor reader) =>
        (await new TellingQueries(arranged.Reading).List(reader, false, network.Store.Clock.GetUtcNow(), 0, 100, default)).Items.Select(row => row.Event);
}
