using LearningNetwork.Storage.Tests.Counter;
using LearningNetwork.Tests;

namespace LearningNetwork.Storage.Tests.Postgres;

public sealed class PostgresTestDatabase : ITestDatabase
{
    private readonly PostgresDatabase _database = new();

    public string ConnectionString => _database.ConnectionString;

    public Task<TestStore> Open(Func<StorageOptions, StorageOptions>? change = null) =>
        TestStore.Open((services, options) => services.AddPostgresStorage(ConnectionString, options), change);

    public ValueTask InitializeAsync() => _database.InitializeAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
