using System.Security.Cryptography;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.Files;
using LearningNetwork.Storage.Tests.Counter;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.ReadModel;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.Files;

public sealed class MaterialFilesOnSqliteTests : MaterialFilesTests<SqliteTestDatabase>;

public sealed class MaterialFilesOnPostgresTests : MaterialFilesTests<PostgresTestDatabase>;

public abstract class MaterialFilesTests<TDatabase> : IAsyncLifetime where TDatabase : class, ITestDatabase, new()
{
    private static readonly byte[] Some = [1, 2, 3, 0, 255];
    private readonly TDatabase database = new();
    private TestStore store = null!;
    private SmallNetwork network = null!;

    private MaterialFiles Files => store.Get<MaterialFiles>();

    private EntityId Product => ProductDecider.Decider.In(network.Id, "mal");

    public async ValueTask InitializeAsync()
    {
        await database.InitializeAsync();
        store = await database.Open(SmallNetwork.Options);
        network = new(store);
        await network.Found();
        await network.Service("bergen", "Bergen", ("4601", "Bergen"));
        await network.Project("p3", "P3", "Prosjekt", "bergen");
        await network.Product("mal", "Mal", ["p3"]);
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Bytes_are_found_by_their_hash_within_their_product_however_often_they_come()
    {
        var kept = await Files.Keep(Product, MaterialType.Pdf, Some, default);
        (await Files.Keep(Product, MaterialType.Pdf, Some, default)).ShouldBe(kept);

        kept.ShouldBe(new StoredFile(Convert.ToHexStringLower(SHA256.HashData(Some)), MaterialType.Pdf, 5));
        (await Files.Bytes(Product, kept.Sha256, default)).ShouldBe(Some);
        (await Files.Hold(Product, kept.Sha256, default)).ShouldBe(kept);
        (await store.Scalar<long>("select count(*) from files")).ShouldBe(1);
        (await Files.Bytes(ProductDecider.Decider.In(network.Id, "anna"), kept.Sha256, default)).ShouldBeNull();
        (await Files.Hold(ProductDecider.Decider.In(new("anna-nett"), "mal"), kept.Sha256, default)).ShouldBeNull();
        (await Files.Bytes(Product, new string('0', 64), default)).ShouldBeNull();
    }

    [Fact]
    public async Task What_no_edition_names_goes_after_a_day_and_what_one_names_stays_for_good()
    {
        var named = await Files.Keep(Product, MaterialType.Pdf, Some, default);
        var unnamed = await Files.Keep(Product, MaterialType.Pdf, [9], default);
        await Publish(named);

        store.Clock.Advance(MaterialFiles.Unnamed);
        (await Files.Sweep(default)).ShouldBe(0, "a day has not passed");
        store.Clock.Advance(TimeSpan.FromSeconds(1));
        (await Files.Sweep(default)).ShouldBe(1);
        (await Files.Bytes(Product, unnamed.Sha256, default)).ShouldBeNull();
        (await Files.Bytes(Product, named.Sha256, default)).ShouldBe(Some);
        store.Clock.Advance(TimeSpan.FromDays(400));
        (await Files.Sweep(default)).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_held_stays_for_another_day()
    {
        var kept = await Files.Keep(Product, MaterialType.Png, Some, default);
        store.Clock.Advance(MaterialFiles.Unnamed);
        (await Files.Hold(Product, kept.Sha256, default)).ShouldNotBeNull();
        store.Clock.Advance(MaterialFiles.Unnamed);
        (await Files.Sweep(default)).ShouldBe(0);
        store.Clock.Advance(TimeSpan.FromSeconds(1));
        (await Files.Sweep(default)).ShouldBe(1);
        (await Files.Hold(Product, kept.Sha256, default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_file_of_the_largest_size_comes_back_as_it_was()
    {
        var bytes = RandomNumberGenerator.GetBytes(MaterialTypes.MostBytes);
        var kept = await Files.Keep(Product, MaterialType.Jpg, bytes, default);
        SHA256.HashData((await Files.Bytes(Product, kept.Sha256, default))!).ShouldBe(SHA256.HashData(bytes));
    }

    private Task Publish(StoredFile file) => network.Do(
        ProductDecider.Decider,
        "mal",
        new PublishEdition(
            new(2023, 12, 1),
            TestStore.Note("Den første"),
            [new("Malen", new MaterialContent.File("mal.pdf", file.Type, file.Size, file.Sha256), MaterialAccess.ByRequest, new(true, true, true))],
            []));
}
