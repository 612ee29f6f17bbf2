using LearningNetwork.Storage.Tests.Counter;
using Microsoft.Data.Sqlite;

namespace LearningNetwork.Storage.Tests.Sqlite;

public sealed class SqliteTestDatabase : ITestDatabase
{
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"ln-{Guid.NewGuid():N}");

    public Task<TestStore> Open(Func<StorageOptions, StorageOptions>? change = null, bool prepare = true) =>
        TestStore.Open((services, options) => services.AddSqliteStorage(Folder, options), change, prepare);

    public Task Settled() => Task.CompletedTask;

    public Task Tamper(string sql) => Run($"drop trigger events_are_not_changed; drop trigger events_are_not_deleted; {sql}");

    public async Task Run(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "network.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
