using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests;

/// <summary>An empty database of one kind, which stores can be opened on.</summary>
public interface ITestDatabase : IAsyncLifetime
{
    /// <param name="prepare">False to open it as it lies, without making it ready.</param>
    Task<TestStore> Open(Func<StorageOptions, StorageOptions>? change = null, bool prepare = true);

    /// <summary>Done when all that was appended can be read by policies: on PostgreSQL other databases' transactions hold them back too.</summary>
    Task Settled();

    /// <summary>Runs SQL past the program, with the guards of the log taken away. No store may be open.</summary>
    Task Tamper(string sql);

    /// <summary>Runs SQL past the program, with the guards in place. No store may be open.</summary>
    Task Run(string sql);
}

/// <summary>Each test has a database of its own with one store open on it.</summary>
public abstract class StoreTests<TDatabase> : IAsyncLifetime where TDatabase : class, ITestDatabase, new()
{
    protected TDatabase Database { get; } = new();

    protected TestStore Store { get; set; } = null!;

    /// <summary>What is changed of a store's usual options; null for nothing.</summary>
    protected virtual Func<StorageOptions, StorageOptions>? Options => null;

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        Store = await Database.Open(Options);
        await Arrange();
    }

    /// <summary>What lies in the store before each test.</summary>
    protected virtual Task Arrange() => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>Changes what only someone with the database in hand can change.</summary>
    protected async Task Tamper(string sql)
    {
        await Store.DisposeAsync();
        await Database.Tamper(sql);
        Store = await Database.Open();
    }

    /// <summary>Closes the store and opens it again, as a new process would.</summary>
    protected async Task Reopen(Func<StorageOptions, StorageOptions>? change = null)
    {
        await Store.DisposeAsync();
        Store = await Database.Open(change);
    }
}
