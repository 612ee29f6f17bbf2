using LearningNetwork.Runtime;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Silo.Hosting;
using LearningNetwork.Storage;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Tests;
using LearningNetwork.Tests.Hosts;
using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;

namespace LearningNetwork.Silo.Tests.Hosting;

/// <summary>Three silos over one PostgreSQL, each with a storage of its own; every one of them is a door.</summary>
public class SiloCluster : ITestHosts
{
    private readonly PostgresDatabase _database = new();
    private readonly List<InProcessTestCluster> _clusters = [];

    public IReadOnlyList<IEntities> Doors => [.. Silos.Select(silo => silo.GetRequiredService<IEntities>())];

    public ReadDatabase Reading => Silos.First().GetRequiredService<ReadDatabase>();

    public IEnumerable<IServiceProvider> Silos => _clusters.SelectMany(cluster => cluster.Silos).Select(silo => silo.ServiceProvider);

    /// <summary>How many silos each cluster has; all are on the same database.</summary>
    protected virtual IReadOnlyList<short> Sizes => [3];

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        await using (var storage = Services(new ServiceCollection()).BuildServiceProvider())
            await storage.GetRequiredService<StoragePreparation>().Prepare();
        foreach (var size in Sizes)
            _clusters.Add(await Start(size));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var cluster in _clusters)
            await cluster.DisposeAsync();
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private async Task<InProcessTestCluster> Start(short size)
    {
        var builder = new InProcessTestClusterBuilder(size);
        builder.Options.ConfigureFileLogging = false;
        builder.ConfigureSiloHost((_, host) => Services(host.Services));
        builder.ConfigureSilo((_, silo) => silo.AddEntities());
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return cluster;
    }

    private IServiceCollection Services(IServiceCollection services) =>
        services.AddPostgresStorage(_database.ConnectionString).AddLearningNetworkRuntime(loops: false);
}

/// <summary>Two clusters that know nothing of each other, over one PostgreSQL: whatever is asked through both has two activations, as when a network is split.</summary>
public sealed class SplitCluster : SiloCluster
{
    protected override IReadOnlyList<short> Sizes => [1, 1];
}
