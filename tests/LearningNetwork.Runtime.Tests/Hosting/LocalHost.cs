using System.Diagnostics.Metrics;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Tests.Hosts;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Runtime.Tests.Hosting;

/// <summary>The local host with the real rules, as one process has it.</summary>
public sealed class LocalHost<TDatabase> : ITestHosts where TDatabase : class, ITestDatabase, new()
{
    private ServiceProvider _services = null!;

    public TDatabase Database { get; } = new();

    public IReadOnlyList<IEntities> Doors => [_services.GetRequiredService<IEntities>()];

    public ReadDatabase Reading => _services.GetRequiredService<ReadDatabase>();

    public IMeterFactory Measuring => _services.GetRequiredService<IMeterFactory>();

    public CellFrame Frame => _services.GetRequiredService<CellFrame>();

    public Verify Verify => _services.GetRequiredService<Verify>();

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        _services = await LocalHost.Open(services => Database.AddTo(services, new StorageOptions()));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Database.DisposeAsync();
    }
}

internal static class LocalHost
{
    public static async Task<ServiceProvider> Open(Func<IServiceCollection, IServiceCollection> addStorage)
    {
        var services = addStorage(new ServiceCollection()).AddLearningNetworkRuntime(loops: false).BuildServiceProvider();
        await services.GetRequiredService<StoragePreparation>().Prepare();
        return services;
    }
}
