using LearningNetwork.Domain.Networks;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Networks;

public sealed class NetworkQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeGuests> arranged) : NetworkQueriesTests<SqliteTestDatabase>(arranged);

public sealed class NetworkQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeGuests> arranged) : NetworkQueriesTests<PostgresTestDatabase>(arranged);

public abstract class NetworkQueriesTests<TDatabase>(Arranged<TDatabase, SomeGuests> arranged) : IClassFixture<Arranged<TDatabase, SomeGuests>>
    where TDatabase : class, ITestDatabase, new()
{
    [Fact]
    public async Task A_network_is_found_as_it_stands()
    {
        var found = await new NetworkQueries(arranged.Reading).Find(arranged.Id, default);

        found.ShouldNotBeNull().ShouldBe(new() { Network = "vestland", Name = "Nettverket", Language = "nn", Office = "Statsforvaltaren", AnswerDays = 21 });
    }

    [Fact]
    public async Task A_network_that_was_never_founded_is_not() =>
        (await new NetworkQueries(arranged.Reading).Find(arranged.OfNobody, default)).ShouldBeNull();

    [Fact]
    public async Task Facts_are_answered()
    {
        var facts = arranged.Network.Store.Get<IFactSource>();

        (await facts.Answer(arranged.Id, new AboutNetwork(), default)).ShouldBe(new NetworkFacts(arranged.Id, "Nettverket", "nn", 21));
        (await facts.Answer(arranged.Id, new AboutGuest(new("bufetat")), default)).ShouldBe(new Guest(new("bufetat"), "Bufetat", GuestKind.StateAgency));
        (await facts.Answer(arranged.Id, new AboutGuest(new("hvl")), default)).ShouldBeNull();
        (await facts.Answer(arranged.OfNobody, new AboutGuest(new("bufetat")), default)).ShouldBeNull();
    }
}

public sealed class SomeGuests : IArrangement
{
    public static async Task Arrange(SmallNetwork network)
    {
        await network.Do(NetworkDecider.Decider, network.Id.Value, new AdmitGuest(new("bufetat"), "Bufetat", GuestKind.StateAgency));
        await network.Do(NetworkDecider.Decider, network.Id.Value, new ChangeSettings(21), network.Coordinator);
    }
}
