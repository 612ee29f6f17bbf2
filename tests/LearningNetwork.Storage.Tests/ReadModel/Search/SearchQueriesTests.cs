using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Search;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Search;

public sealed class SearchQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomethingToFind> arranged) : SearchQueriesTests<SqliteTestDatabase>(arranged);

public sealed class SearchQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomethingToFind> arranged) : SearchQueriesTests<PostgresTestDatabase>(arranged);

public abstract class SearchQueriesTests<TDatabase>(Arranged<TDatabase, SomethingToFind> arranged) : IClassFixture<Arranged<TDatabase, SomethingToFind>>
    where TDatabase : class, ITestDatabase, new()
{
    [Theory]
    [InlineData("samtaler", "product:mal", "product:samtalekort")]
    [InlineData("oyene", "project:p1")]
    [InlineData("UTSIRA", "service:haugesund-utsira")]
    [InlineData("1106", "service:haugesund-utsira")]
    [InlineData("fosterheim", "product:mal", "project:p1")]
    [InlineData("journal", "product:mal")]
    [InlineData("mal fosterhjemmet", "product:mal")]
    [InlineData("fosterhjem finnes-ikke")]
    [InlineData("")]
    [InlineData("%")]
    public async Task What_holds_every_word_is_found_wherever_it_is(string question, params string[] found) =>
        (await Find(question, arranged.Network.Reader)).ShouldBe(found);

    [Fact]
    public async Task What_a_reader_does_not_see_is_not_found()
    {
        (await Find("uvurdert", arranged.Network.Reader)).ShouldBeEmpty();
        (await Find("uvurdert", arranged.Network.Lead("p1"))).ShouldBe(["product:uvurdert"]);
    }

    [Fact]
    public async Task Of_each_kind_one_more_is_found_than_is_shown() =>
        (await Find("mal", arranged.Network.Reader, most: 0)).Count.ShouldBe(1);

    [Fact]
    public async Task Nothing_of_another_network_is_found()
    {
        var hits = await new SearchQueries(arranged.Reading).Find(arranged.OfNobody, new(true, []), "mal", 10, default);

        hits.ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<string>> Find(string question, Domain.Actor reader, int most = 20) =>
    [
        .. (await new SearchQueries(arranged.Reading).Find(arranged.Id, ProductVisibility.Of(reader), question, most, default)).Select(hit => $"{hit.Kind}:{hit.Id}"),
    ];
}

public sealed class SomethingToFind : IArrangement
{
    public static async Task Arrange(SmallNetwork network)
    {
        await network.Service("haugesund-utsira", "Haugesund og omland", ("1106", "Haugesund"), ("1151", "Utsira"));
        await network.Project("p1", "P1", "Øyane i fosterheimsarbeidet", "haugesund-utsira");
        await network.Product("mal", "Mal for barnesamtale i fosterhjem", ["p1"], description: "Ligger i journalsystemet.");
        await network.Product("samtalekort", "Samtalekort", ["p1"]);
        await network.Product("uvurdert", "Uvurdert sak", ["p1"]);
        await network.Review("mal", Recommendation.Two);
        await network.Review("samtalekort", Recommendation.Two);
    }
}
