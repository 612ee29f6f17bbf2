using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Networks;

public sealed class ServiceElsewhereOnSqliteTests(Arranged<SqliteTestDatabase, GuestOfAnother> arranged) : ServiceElsewhereTests<SqliteTestDatabase>(arranged);

public sealed class ServiceElsewhereOnPostgresTests(Arranged<PostgresTestDatabase, GuestOfAnother> arranged) : ServiceElsewhereTests<PostgresTestDatabase>(arranged);

/// <summary>A service that is party to projects of another network, seen from both.</summary>
public abstract class ServiceElsewhereTests<TDatabase>(Arranged<TDatabase, GuestOfAnother> arranged) : IClassFixture<Arranged<TDatabase, GuestOfAnother>>
    where TDatabase : class, ITestDatabase, new()
{
    private static readonly NetworkId Other = GuestOfAnother.Other;

    [Fact]
    public async Task The_service_sees_the_projects_it_is_party_to_and_what_of_them_was_opened()
    {
        var projects = await new ServiceProjectQueries(arranged.Reading).Of(arranged.Id, new("alver"), default);

        projects.Own.Select(project => project.Id).ShouldBe(["p1"]);
        projects.Elsewhere.ShouldBe(
        [
            new ProjectElsewhere("rogaland", "Nett i Rogaland", "open", "Ope prosjekt", new(2024, 1, 1), null, [new("ope-a", "Ope a"), new("ope-b", "Ope b")]),
            new ProjectElsewhere("rogaland", "Nett i Rogaland", "stille", "Stilt prosjekt", null, null, []),
        ]);
    }

    [Fact]
    public async Task Another_service_and_one_of_the_same_key_elsewhere_see_none_of_them()
    {
        var queries = new ServiceProjectQueries(arranged.Reading);
        (await queries.Of(arranged.Id, new("voss"), default)).Elsewhere.ShouldBeEmpty();
        (await queries.Of(Other, new("alver"), default)).Elsewhere.ShouldBeEmpty();
        (await queries.Of(arranged.OfNobody, new("alver"), default)).Elsewhere.ShouldBeEmpty();
        (await queries.Of(arranged.OfNobody, new("alver"), default)).Own.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_project_names_the_guest_with_its_network()
    {
        var found = (await new ProjectQueries(arranged.Reading).Find(Other, new("open"), default)).ShouldNotBeNull();

        found.Guests.ShouldBe([new("bufetat", "Bufetat"), new("alver-vestland", "Alver") { Network = "Nettverket" }]);
    }

    [Fact]
    public async Task A_guest_that_was_let_go_is_no_party()
    {
        (await new ProjectQueries(arranged.Reading).Find(Other, new("forlate"), default)).ShouldNotBeNull().Guests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_guest_that_was_released_keeps_its_name_and_is_a_guest_nowhere_else()
    {
        var released = GuestOfAnother.Released;
        (await new ProjectQueries(arranged.Reading).Find(Other, new("stille"), default)).ShouldNotBeNull().Guests.ShouldContain(new ProjectParty("voss-vestland", "Voss") { Network = "Nettverket" });
        (await new ServiceProjectQueries(arranged.Reading).Of(arranged.Id, new("voss"), default)).Elsewhere.ShouldBeEmpty();
        (await new GuestQueries(arranged.Reading).All(Other, default)).ShouldNotContain(guest => guest.Id == released.AsGuest.Value);
        (await new GuestQueries(arranged.Reading).WithFormer(Other, default)).Select(guest => guest.Id).ShouldBe(["alver-vestland", "bufetat", "voss-vestland"]);
        (await arranged.Network.Store.Get<IFactSource>().Answer(Other, new AboutGuest(released.AsGuest), default)).ShouldBeNull();
    }

    [Fact]
    public async Task The_guests_of_a_network_tell_where_they_are_at_home()
    {
        var guests = await new GuestQueries(arranged.Reading).All(Other, default);

        guests.ShouldBe(
        [
            new GuestRow { Id = "alver-vestland", Name = "Alver", Kind = "Service", HomeName = "Nettverket" },
            new GuestRow { Id = "bufetat", Name = "Bufetat", Kind = "StateAgency" },
        ]);
    }

    [Fact]
    public async Task A_service_elsewhere_is_found_by_the_number_of_a_municipality_it_serves_and_never_in_ones_own_network()
    {
        var guests = new GuestQueries(arranged.Reading);
        (await guests.ServicesElsewhere(Other, new("4631"), default)).ShouldBe([new ServiceElsewhereRow { Network = "vestland", NetworkName = "Nettverket", Service = "alver", Name = "Alver" }]);
        (await guests.ServicesElsewhere(arranged.Id, new("4631"), default)).ShouldBeEmpty();
        (await guests.ServicesElsewhere(Other, new("9999"), default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Facts_are_answered_of_the_network_that_is_named()
    {
        var facts = arranged.Network.Store.Get<IFactSource>();
        var alver = new ServiceElsewhere(arranged.Id, new("alver"));

        (await facts.Answer(Other, new AboutServiceElsewhere(alver), default)).ShouldBe(new ServiceFacts(new("alver"), "Alver"));
        (await facts.Answer(Other, new AboutServiceElsewhere(alver with { Network = Other }), default)).ShouldBeNull();
        (await facts.Answer(Other, new AboutGuest(alver.AsGuest), default)).ShouldBe(new Guest(alver.AsGuest, "Alver", GuestKind.Service) { Home = alver });
    }
}

public sealed class GuestOfAnother : IArrangement
{
    public static NetworkId Other { get; } = new("rogaland");

    public static ServiceElsewhere Released { get; } = new(new("vestland"), new("voss"));

    public static async Task Arrange(SmallNetwork network)
    {
        await network.Service("alver", "Alver", ("4631", "Alver"));
        await network.Service("voss", "Voss", ("4621", "Voss"));
        await network.Project("p1", "P1", "Heime", "alver");

        var other = new SmallNetwork(network.Store, Other.Value);
        await other.Found("Nett i Rogaland");
        await other.Service("sandnes", "Sandnes", ("1108", "Sandnes"));
        await Do(NetworkDecider.Decider, Other.Value, new AdmitGuest(new("bufetat"), "Bufetat", GuestKind.StateAgency));
        await Do(NetworkDecider.Decider, Other.Value, new AdmitService(new(network.Id, new("alver"))));
        await Do(ProjectDecider.Decider, "open", new StartProject("1", "Ope prosjekt", [new("sandnes")], [new("bufetat")], new(2024, 1, 1), null));
        await other.Project("stille", "2", "Stilt prosjekt", "sandnes");
        await other.Project("forlate", "3", "Forlate prosjekt", "sandnes");
        foreach (var project in new[] { "open", "stille", "forlate" })
            await Do(ProjectDecider.Decider, project, new TakeInGuest(new("alver-vestland")));
        await Do(ProjectDecider.Decider, "forlate", new LetGuestGo(new("alver-vestland")));
        await Do(NetworkDecider.Decider, Other.Value, new AdmitService(Released));
        await Do(ProjectDecider.Decider, "stille", new TakeInGuest(Released.AsGuest));
        await Do(NetworkDecider.Decider, Other.Value, new ReleaseGuest(Released.AsGuest));
        foreach (var (id, title) in new[] { ("ope-b", "Ope b"), ("ope-a", "Ope a"), ("lukka", "Lukka") })
        {
            await other.Product(id, title, ["open"]);
            await other.Review(id, Recommendation.Two, ResourceLevel.Low);
        }

        await other.Do(ProductDecider.Decider, "ope-a", new OpenProduct(), other.Lead("open"));
        await other.Do(ProductDecider.Decider, "ope-b", new OpenProduct(), other.Lead("open"));

        Task Do(Decider decider, string key, Command command) => other.Do(decider, key, command, command is StartProject ? other.Program : other.Coordinator);
    }
}
