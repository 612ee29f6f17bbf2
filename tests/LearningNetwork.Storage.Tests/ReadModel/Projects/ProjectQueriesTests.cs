using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Projects;

public sealed class ProjectQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeProjects> arranged) : ProjectQueriesTests<SqliteTestDatabase>(arranged);

public sealed class ProjectQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeProjects> arranged) : ProjectQueriesTests<PostgresTestDatabase>(arranged);

public abstract class ProjectQueriesTests<TDatabase>(Arranged<TDatabase, SomeProjects> arranged) : IClassFixture<Arranged<TDatabase, SomeProjects>>
    where TDatabase : class, ITestDatabase, new()
{
    private ProjectQueries Projects => new(arranged.Reading);

    [Fact]
    public async Task All_projects_come_by_number_with_their_parties()
    {
        var all = await Projects.All(arranged.Id, default);

        all.Select(project => project.Id).ShouldBe(["p1a", "p1b", "p3"]);
        all[1].ShouldBe(new(
            "p1b", "P1", "Zip-team", ProjectStatus.Ongoing, new(2023, 1, 1), null, Products: 0, Invented: true,
            [new("oygarden", "Øygarden"), new("alver", "Alver")], [new("bufetat", "Bufetat")]));
        all[0].Invented.ShouldBeFalse();
    }

    [Fact]
    public async Task Products_count_when_they_are_assessed()
    {
        var network = await arranged.Another();
        await SomeProjects.Arrange(network);

        await network.Review("zip-team", Domain.Products.Recommendation.One);

        (await Projects.Find(network.Id, new("p1b"), default)).ShouldNotBeNull().Products.ShouldBe(1);
    }

    [Fact]
    public async Task A_status_is_seen_at_once_and_the_parties_stay()
    {
        var network = await arranged.Another();
        await SomeProjects.Arrange(network);

        await network.Do(ProjectDecider.Decider, "p1b", new ChangeProjectStatus(ProjectStatus.Paused), network.Lead("p1b"));

        var found = (await Projects.Find(network.Id, new("p1b"), default)).ShouldNotBeNull();
        found.Status.ShouldBe(ProjectStatus.Paused);
        found.Owners.Count.ShouldBe(2);
        found.Invented.ShouldBeTrue();
    }

    [Fact]
    public async Task A_service_knows_what_it_owns() =>
        (await Projects.OwnedBy(arranged.Id, new("alver"), default)).Select(project => project.Id).ShouldBe(["p1b", "p3"]);

    [Fact]
    public async Task Another_network_sees_none()
    {
        (await Projects.All(arranged.OfNobody, default)).ShouldBeEmpty();
        (await Projects.Names(arranged.OfNobody, default)).ShouldBeEmpty();
        (await Projects.Find(arranged.OfNobody, new("p1a"), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Facts_are_answered()
    {
        var facts = arranged.Network.Store.Get<IFactSource>();

        (await facts.Answer(arranged.Id, new AboutProject(new("p1b")), default))
            .ShouldBe(new ProjectFacts(new("p1b"), "Zip-team", [new("oygarden"), new("alver")]));
        (await facts.Answer(arranged.Id, new AboutProject(new("p9")), default)).ShouldBeNull();
    }
}

public sealed class SomeProjects : IArrangement
{
    public static async Task Arrange(SmallNetwork network)
    {
        await network.Service("oygarden", "Øygarden", ("4626", "Øygarden"));
        await network.Service("alver", "Alver", ("4631", "Alver"));
        await network.Do(NetworkDecider.Decider, network.Id.Value, new AdmitGuest(new("bufetat"), "Bufetat", GuestKind.StateAgency));
        await network.Project("p3", "P3", "Saman", "alver");
        await network.Do(
            ProjectDecider.Decider, "p1b", new StartProject("P1", "Zip-team", [new("oygarden"), new("alver")], [new("bufetat")], new(2023, 1, 1), null), cause: Projected.Invented);
        await network.Project("p1a", "P1", "Barnets vindu", "oygarden");
        await network.Product("zip-team", "Zip-team", ["p1b"]);
    }
}
