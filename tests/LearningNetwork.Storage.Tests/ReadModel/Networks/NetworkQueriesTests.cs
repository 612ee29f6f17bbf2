using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
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

        found.ShouldNotBeNull().ShouldSatisfyAllConditions(
            row => (row.Network, row.Name, row.Language, row.Office, row.Version).ShouldBe(("vestland", "Nettverket", "nn", "Statsforvaltaren", 3)),
            row => row.Settings.ShouldBe(NetworkSettings.Usual with { AnswerDays = 21 }));
    }

    [Fact]
    public async Task A_shorter_list_of_themes_leaves_nothing_of_the_longer_one()
    {
        var network = await arranged.Another();
        Task State(ThemeKind kind, params ValueList<NetworkTheme> themes) => network.Do(NetworkDecider.Decider, network.Id.Value, new StateThemes(kind, themes), network.Coordinator);
        await State(ThemeKind.Priority, new("Foreldre", [Island.FollowUpOfParents, Island.Reunification]), new("Rekruttering", [Island.Recruitment]), new("Samvær", []));
        await State(ThemeKind.Challenge, new NetworkTheme("Få fosterheimar", [Island.Recruitment]));
        await State(ThemeKind.Priority, new NetworkTheme("Rekruttering", []));

        (await new NetworkQueries(arranged.Reading).Themes(network.Id, default)).Select(theme => (theme.Kind, theme.Title, theme.Islands)).ShouldBe(
            [("Challenge", "Få fosterheimar", [Island.Recruitment]), ("Priority", "Rekruttering", [])]);
        (await new NetworkQueries(arranged.Reading).Themes(arranged.Id, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_network_that_was_never_founded_is_not() =>
        (await new NetworkQueries(arranged.Reading).Find(arranged.OfNobody, default)).ShouldBeNull();

    [Fact]
    public async Task Facts_are_answered()
    {
        var facts = arranged.Network.Store.Get<IFactSource>();

        (await facts.Answer(arranged.Id, new AboutNetwork(), default)).ShouldBe(new NetworkFacts(arranged.Id, "Nettverket", "nn", NetworkSettings.Usual with { AnswerDays = 21 }));
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
