using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests.Sqlite;

public sealed class SqliteTestDatabase : ITestDatabase
{
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"ln-{Guid.NewGuid():N}");

    public Task<TestStore> Open(Func<StorageOptions, StorageOptions>? change = null) =>
        TestStore.Open((services, options) => services.AddSqliteStorage(Folder, options), change);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
