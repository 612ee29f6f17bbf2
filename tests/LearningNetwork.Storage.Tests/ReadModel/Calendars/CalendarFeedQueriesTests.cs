using LearningNetwork.Domain.Calendars;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Storage.ReadModel.Calendars;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Calendars;

public sealed class CalendarFeedQueriesOnSqliteTests(Arranged<SqliteTestDatabase, NothingArranged> arranged) : CalendarFeedQueriesTests<SqliteTestDatabase>(arranged);

public sealed class CalendarFeedQueriesOnPostgresTests(Arranged<PostgresTestDatabase, NothingArranged> arranged) : CalendarFeedQueriesTests<PostgresTestDatabase>(arranged);

/// <summary>An address leads to one feed, until there is another or none.</summary>
public abstract class CalendarFeedQueriesTests<TDatabase>(Arranged<TDatabase, NothingArranged> arranged) : IClassFixture<Arranged<TDatabase, NothingArranged>>
    where TDatabase : class, ITestDatabase, new()
{
    private static readonly AddressHash First = new(new string('a', 64)), Second = new(new string('b', 64));

    private CalendarFeedQueries Feeds => new(arranged.Reading);

    [Fact]
    public async Task An_address_leads_to_its_feed_until_it_is_made_anew_or_closed()
    {
        var network = await arranged.Another();
        var feed = new CalendarFeedId(network.Reader.Person, "samlingar");
        Task Do(CalendarFeedCommand command) => network.Do(CalendarFeedDecider.Decider, feed.Value, command, network.Reader);

        await Do(new MakeFeedAddress(First));
        var found = (await Feeds.At(First, default)).ShouldNotBeNull();
        (found.Network, found.Id).ShouldBe((network.Id.Value, feed.Value));

        await Do(new MakeFeedAddress(Second));
        (await Feeds.At(First, default)).ShouldBeNull();
        (await Feeds.At(Second, default)).ShouldNotBeNull();
        (await Feeds.Find(network.Id, feed, default)).ShouldNotBeNull();
        (await Feeds.Find(arranged.Id, feed, default)).ShouldBeNull();

        await Do(new CloseFeed());
        (await Feeds.At(Second, default)).ShouldBeNull();
        (await Feeds.Find(network.Id, feed, default)).ShouldBeNull();
        (await new ActivityQueries(arranged.Reading).Latest(network.Id, CaseVisibility.Of(network.Coordinator), 0, 100, default))
            .ShouldAllBe(row => !row.Event.StartsWith("calendar-feed/"));
    }
}

/// <summary>Nothing but the network's founding.</summary>
public sealed class NothingArranged : IArrangement
{
    public static Task Arrange(SmallNetwork network) => Task.CompletedTask;
}
