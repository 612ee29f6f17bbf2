[assembly: AssemblyFixture(typeof(LearningNetwork.Web.Tests.ReferenceData.LoadedFixture))]

namespace LearningNetwork.Web.Tests.ReferenceData;

/// <summary>Both networks and the made-up activity, loaded once for all that only read them.</summary>
public sealed class LoadedFixture : IAsyncLifetime
{
    private LoadedStore? _store;

    public LoadedStore Store => _store ?? throw new InvalidOperationException("Nothing is loaded yet.");

    public async ValueTask InitializeAsync() => _store = await LoadedStore.Loaded(withActivity: true);

    public ValueTask DisposeAsync() => _store?.DisposeAsync() ?? ValueTask.CompletedTask;
}
