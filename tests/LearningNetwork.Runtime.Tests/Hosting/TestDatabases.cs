using LearningNetwork.Storage;
using LearningNetwork.Tests;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LearningNetwork.Runtime.Tests.Hosting;

/// <summary>An empty database that processes can be started on.</summary>
public interface ITestDatabase : IAsyncLifetime
{
    IServiceCollection AddTo(IServiceCollection services, StorageOptions options);

    /// <summary>Done when a reader of the whole log gets everything that has been committed; whatever else the server does may keep it waiting.</summary>
    Task Settled();
}

public sealed class SqliteTestDatabase : ITestDatabase
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"ln-{Guid.NewGuid():N}");

    public IServiceCollection AddTo(IServiceCollection services, StorageOptions options) => services.AddSqliteStorage(_folder, options);

    public Task Settled() => Task.CompletedTask;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}

public sealed class PostgresTestDatabase : ITestDatabase
{
    private readonly PostgresDatabase _database = new();

    public string ConnectionString => _database.ConnectionString;

    public IServiceCollection AddTo(IServiceCollection services, StorageOptions options) => services.AddPostgresStorage(ConnectionString, options);

    public async Task Settled()
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select not exists (select 1 from events where xact >= pg_snapshot_xmin(pg_current_snapshot()))", connection);
        while (!(bool)(await command.ExecuteScalarAsync())!) { }
    }

    public ValueTask InitializeAsync() => _database.InitializeAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
