using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests;

/// <summary>An empty database of one kind, which stores can be opened on.</summary>
public interface ITestDatabase : IAsyncLifetime
{
    Task<TestStore> Open(Func<StorageOptions, StorageOptions>? change = null);
}

/// <summary>Each test has a database of its own with one store open on it.</summary>
public abstract class StoreTests<TDatabase> : IAsyncLifetime where TDatabase : class, ITestDatabase, new()
{
    protected TDatabase Database { get; } = new();

    protected TestStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        Store = await Database.Open();
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>Closes the store and opens it again, as a new process would.</summary>
    protected async Task Reopen(Func<StorageOptions, StorageOptions>? change = null)
    {
        await Store.DisposeAsync();
        Store = await Database.Open(change);
    }
}
