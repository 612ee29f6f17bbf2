using LearningNetwork.Storage.Tests.Counter;
using LearningNetwork.Tests;
using Npgsql;

namespace LearningNetwork.Storage.Tests.Postgres;

public sealed class PostgresTestDatabase : ITestDatabase
{
    private readonly PostgresDatabase _database = new();

    public string ConnectionString => _database.ConnectionString;

    public Task<TestStore> Open(Func<StorageOptions, StorageOptions>? change = null, bool prepare = true) =>
        TestStore.Open((services, options) => services.AddPostgresStorage(ConnectionString, options), change, prepare);

    public async Task Settled()
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "select coalesce(bool_and(xact < pg_snapshot_xmin(pg_current_snapshot())), true) from (select xact from events order by xact desc limit 1) last", connection);
        while (await command.ExecuteScalarAsync() is not true)
            await Task.Yield();
    }

    public Task Tamper(string sql) => Run($"set session_replication_role = replica; {sql}");

    public async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask InitializeAsync() => _database.InitializeAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
