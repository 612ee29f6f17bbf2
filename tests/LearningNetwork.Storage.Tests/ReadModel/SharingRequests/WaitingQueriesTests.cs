using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.ReadModel.Cohorts;
using LearningNetwork.Storage.Tests.Sqlite;
using static LearningNetwork.Storage.Tests.ReadModel.Cohorts.SomeQueue;

namespace LearningNetwork.Storage.Tests.ReadModel.SharingRequests;

public sealed class WaitingQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeQueue> arranged) : WaitingQueriesTests<SqliteTestDatabase>(arranged);

public sealed class WaitingQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeQueue> arranged) : WaitingQueriesTests<PostgresTestDatabase>(arranged);

/// <summary>Who waits for what, and who has how much to see to.</summary>
public abstract class WaitingQueriesTests<TDatabase>(Arranged<TDatabase, SomeQueue> arranged) : IClassFixture<Arranged<TDatabase, SomeQueue>>
    where TDatabase : class, ITestDatabase, new()
{
    private SharingRequestQueries Cases => new(arranged.Reading, EventRegistry.Standard);

    [Fact]
    public async Task Those_who_wait_for_a_product_are_found_with_since_when()
    {
        var waiting = (await Cases.WaitingFor(arranged.Id, new("manual"), default)).ShouldHaveSingleItem();

        (waiting.Service, waiting.Request).ShouldBe(("sveio", "manual.sveio.1"));
        var row = (await Cases.Find(arranged.Id, SeenBy(service: "sveio"), Id("manual", "sveio"), default)).ShouldNotBeNull().Row;
        (row.Status, row.WaitsFor, row.WaitingSince, row.Recommendation, row.CanBeAskedFor).ShouldBe(("waiting", "WorkingGroup", waiting.Since, 4, false));
    }

    [Fact]
    public async Task When_a_review_raises_the_product_they_can_ask_for_it_and_then_wait_no_more()
    {
        var network = await arranged.Another();
        await Arrange(network);
        await network.Review("manual", Recommendation.Two, ResourceLevel.Low);
        (await Cases.List(network.Id, SeenBy(service: "sveio"), new(Status: "waiting"), 0, 10, default)).Items.ShouldHaveSingleItem().CanBeAskedFor.ShouldBeTrue();

        await Case(network, "manual", "sveio", new SubmitRequest(null, null));

        (await Cases.WaitingFor(network.Id, new("manual"), default)).ShouldBeEmpty();
        (await Cases.List(network.Id, SeenBy(service: "sveio"), new(Product: "manual"), 0, 10, default)).Items.ShouldHaveSingleItem().Status.ShouldBe("submitted");
    }

    [Fact]
    public async Task An_owners_load_is_what_it_has_to_see_to()
    {
        (await Load()).ShouldBe([("p1a", "Barnets vindu", 4), ("p3", "Saman", 1)]);
        (await Cases.Loads(arranged.Id, null, default)).Count.ShouldBe(2);
        (await Cases.Loads(arranged.OfNobody, [new("p1a")], default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_waited_and_then_asks_one_owner_is_no_longer_seen_by_the_others()
    {
        var network = await arranged.Another();
        await Arrange(network);
        await network.Product("bok", "Bok", ["p1a", "p3"]);
        await network.Contact("bok", "oygarden");
        await network.Review("bok", Recommendation.Four);
        await Case(network, "bok", "kvam", new WaitForProduct(null, null));
        await network.Review("bok", Recommendation.Two);

        await Case(network, "bok", "kvam", new SubmitRequest(new("p3"), null));

        (await Cases.Find(network.Id, SeenBy(project: "p1a"), Id("bok", "kvam"), default)).ShouldBeNull();
        (await Cases.Find(network.Id, SeenBy(project: "p3"), Id("bok", "kvam"), default)).ShouldNotBeNull().Row.Owners.ShouldHaveSingleItem().Id.ShouldBe("p3");
    }

    [Fact]
    public async Task What_nobody_has_stated_is_found_by_the_coordinator()
    {
        var network = await arranged.Another();
        await Arrange(network);
        await network.Review("kort", null, null);
        await Case(network, "kort", "sveio", new SubmitRequest(null, null));

        (await Cases.List(network.Id, SeenBy(), new(NotStatedOnly: true), 0, 10, default)).Items.Select(one => one.Id).ShouldBe(["kort.sveio.1"]);
    }

    private async Task<IEnumerable<(string, string, int)>> Load() =>
        (await Cases.Loads(arranged.Id, [new ProjectId("p1a"), new ProjectId("p3"), new ProjectId("p9")], default)).Select(load => (load.Project, load.Name, load.Cases));
}
