using LearningNetwork.Domain.Services;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Services;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Services;

public sealed class ServiceQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeServices> arranged) : ServiceQueriesTests<SqliteTestDatabase>(arranged);

public sealed class ServiceQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeServices> arranged) : ServiceQueriesTests<PostgresTestDatabase>(arranged);

public abstract class ServiceQueriesTests<TDatabase>(Arranged<TDatabase, SomeServices> arranged) : IClassFixture<Arranged<TDatabase, SomeServices>>
    where TDatabase : class, ITestDatabase, new()
{
    private ServiceQueries Services => new(arranged.Reading);

    [Fact]
    public async Task All_services_come_in_order_with_their_municipalities()
    {
        var all = await Services.All(arranged.Id, default);

        all.Select(service => service.Name).ShouldBe(["Askøy", "Haugesund og Utsira"]);
        all[1].ShouldBe(new(
            "haugesund-utsira", "Haugesund og Utsira", "1106", "Haugesund", [new("1106", "Haugesund", "Vestland"), new("1151", "Utsira", "Vestland")]));
    }

    [Fact]
    public async Task A_new_name_is_seen_at_once()
    {
        var network = await arranged.Another();
        await network.Service("askoy", "Askøy", ("4627", "Askøy"));

        await network.Do(ServiceDecider.Decider, "askoy", new RenameService("Barnevernstenesta i Askøy"));

        (await Services.Find(network.Id, new("askoy"), default)).ShouldNotBeNull().Name.ShouldBe("Barnevernstenesta i Askøy");
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        (await Services.Find(arranged.Id, new("bergen"), default)).ShouldBeNull();
        (await Services.Find(arranged.OfNobody, new("askoy"), default)).ShouldBeNull();
        (await Services.All(arranged.OfNobody, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Facts_are_answered()
    {
        var facts = arranged.Network.Store.Get<IFactSource>();

        (await facts.Answer(arranged.Id, new AboutService(new("askoy")), default)).ShouldBe(new ServiceFacts(new("askoy"), "Askøy"));
        (await facts.Answer(arranged.Id, new AboutService(new("bergen")), default)).ShouldBeNull();
    }
}

public sealed class SomeServices : IArrangement
{
    public static async Task Arrange(SmallNetwork network)
    {
        await network.Service("haugesund-utsira", "Haugesund og Utsira", ("1106", "Haugesund"), ("1151", "Utsira"));
        await network.Service("askoy", "Askøy", ("4627", "Askøy"));
    }
}
