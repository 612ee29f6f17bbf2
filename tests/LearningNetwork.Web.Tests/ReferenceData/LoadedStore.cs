using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Tests;
using LearningNetwork.Web.ReferenceData;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.ReferenceData;

/// <summary>A storage as the loader meets it before the program's loops start: SQLite in a folder of its own, or PostgreSQL.</summary>
public sealed class LoadedStore : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ln-reference-");
    private readonly string? _postgres;
    private ServiceProvider _services;

    private LoadedStore(string? postgres) => (_postgres, _services) = (postgres, Build(postgres));

    public FakeClock Clock { get; } = new(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero));

    public ReadDatabase Reading => Get<ReadDatabase>();

    /// <param name="postgres">Where it lies on PostgreSQL; null for SQLite.</param>
    public static async Task<LoadedStore> Empty(string? postgres = null)
    {
        var store = new LoadedStore(postgres);
        await store.Get<StoragePreparation>().Prepare();
        return store;
    }

    public static async Task<LoadedStore> Loaded(bool withActivity)
    {
        var store = await Empty();
        await store.Load(withActivity);
        return store;
    }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public Task Load(bool withActivity, IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default) =>
        Get<ReferenceDataLoader>().Load(withActivity, progress, cancellation);

    /// <summary>Stops the program and starts it anew on the same database.</summary>
    public async Task Restart()
    {
        await _services.DisposeAsync();
        _services = Build(_postgres);
        await Get<StoragePreparation>().Prepare();
    }

    /// <summary>How much there is of everything that loading writes.</summary>
    public async Task<string> Counts() => string.Join(", ", await Task.WhenAll(
        new[] { "events", "commands", "texts", "deadlines", "products", "sharing_requests", "activity" }.Select(async table => $"{table} {await Count(table)}")));

    public async Task<long> Count(string table, string where = "1 = 1") => await Reading.Find<long>($"select count(*) from {table} where {where}", null, default);

    public async Task<T> State<T>(Decider decider, string network, string key) where T : class =>
        (T)(await Get<IEventLog>().Load(decider, decider.In(new(network), key), default)).State;

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private ServiceProvider Build(string? postgres)
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddSingleton<ReferenceDataLoader>();
        return (postgres is null ? services.AddSqliteStorage(_folder.FullName) : services.AddPostgresStorage(postgres)).BuildServiceProvider();
    }
}
