using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Domain.Uptakes;
using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Uptakes;
using LearningNetwork.Storage.Tests.Counter;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Uptakes;

public sealed class UptakeQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeMaterials> arranged) : UptakeQueriesTests<SqliteTestDatabase>(arranged);

public sealed class UptakeQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeMaterials> arranged) : UptakeQueriesTests<PostgresTestDatabase>(arranged);

public abstract class UptakeQueriesTests<TDatabase>(Arranged<TDatabase, SomeMaterials> arranged) : IClassFixture<Arranged<TDatabase, SomeMaterials>>
    where TDatabase : class, ITestDatabase, new()
{
    [Fact]
    public async Task What_was_taken_out_is_told_by_service_the_latest_first()
    {
        var taken = await new UptakeQueries(arranged.Reading).Of(arranged.Id, new("mal"), 0, 50, default);

        taken.Select(row => (row.Service, row.ServiceName, row.Material, row.Title, row.Edition, row.Days, row.Total))
            .ShouldBe([("bergen", "Bergen", "1-1", "Malen", 1, 1, 2), ("bergen", "Bergen", "1-2", "Nettsida", 1, 1, 2)]);
        (await new UptakeQueries(arranged.Reading).Of(arranged.OfNobody, new("mal"), 0, 50, default)).ShouldBeEmpty();
        (await new ActivityQueries(arranged.Reading).Latest(arranged.Id, CaseVisibility.Of(arranged.Network.Coordinator), 0, 100, default))
            .ShouldAllBe(row => !row.Event.StartsWith("uptake/"));
    }

    [Fact]
    public async Task A_material_is_found_by_whoever_may_have_it()
    {
        (await Finds(arranged.Network.Lead("p3"))).ShouldBe((true, true));
        (await Finds(arranged.Network.Lead("p4"))).ShouldBe((false, true));
        (await Finds(arranged.Network.Reader)).ShouldBe((false, true));
        (await Finds(arranged.Network.WorkingGroup)).ShouldBe((false, true));
        (await Finds(SomeMaterials.LeaderOf(arranged.Network, "voss-herad"))).ShouldBe((true, true), "the request was accepted");
        (await Finds(SomeMaterials.LeaderOf(arranged.Network, "kvam"))).ShouldBe((false, true), "the request waits for an answer");
        (await Finds(arranged.Network.Reader with { Network = arranged.OfNobody })).ShouldBe((false, false));
    }

    private async Task<(bool ByRequest, bool Open)> Finds(Actor actor) => (await Finds(actor, "1-1"), await Finds(actor, "1-2"));

    private async Task<bool> Finds(Actor actor, string material) => await new MaterialQueries(arranged.Reading).Find(actor, new("mal"), new(material), default) is not null;
}

/// <summary>A product with a material of each kind; one service has been let in, and another waits.</summary>
public sealed class SomeMaterials : IArrangement
{
    public static async Task Arrange(SmallNetwork network)
    {
        await network.Service("bergen", "Bergen", ("4601", "Bergen"));
        await network.Service("voss-herad", "Voss herad", ("4621", "Voss herad"));
        await network.Service("kvam", "Kvam", ("4622", "Kvam"));
        await network.Project("p3", "P3", "Prosjekt", "bergen");
        await network.Product("mal", "Mal", ["p3"]);
        await network.Contact("mal", "bergen");
        await network.Review("mal", Recommendation.Two, ResourceLevel.Low);
        await network.Do(
            ProductDecider.Decider,
            "mal",
            new PublishEdition(
                new(2023, 12, 1),
                TestStore.Note("Den første"),
                [
                    new("Malen", new MaterialContent.File("mal.pdf", MaterialType.Pdf, 5, new string('a', 64)), MaterialAccess.ByRequest, new(true, true, true)),
                    new("Nettsida", new MaterialContent.Link("https://eksempel.no/mal"), MaterialAccess.Open, new(true, true, true)),
                ],
                []));
        foreach (var service in new[] { "voss-herad", "kvam" })
            await network.Do(SharingRequestDecider.Decider, $"mal.{service}", new SubmitRequest(null, null), LeaderOf(network, service));
        await network.Do(SharingRequestDecider.Decider, "mal.voss-herad", new AcceptRequest(1, null, null), network.Lead("p3"));
        foreach (var (material, title) in new[] { ("1-1", "Malen"), ("1-2", "Nettsida") })
            await network.Do(UptakeDecider.Decider, "mal.bergen", new TakeOut(new(material), title, 1), LeaderOf(network, "bergen"));
    }

    public static Actor LeaderOf(SmallNetwork network, string service) => new(new PersonId("leader-" + service), network.Id, [Role.ServiceLeader], new(service), []);
}
