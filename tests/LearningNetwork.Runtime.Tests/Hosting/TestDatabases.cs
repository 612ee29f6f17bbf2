using LearningNetwork.Storage;
using LearningNetwork.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Runtime.Tests.Hosting;

/// <summary>An empty database that processes can be started on.</summary>
public interface ITestDatabase : IAsyncLifetime
{
    IServiceCollection AddTo(IServiceCollection services, StorageOptions options);
}

public sealed class SqliteTestDatabase : ITestDatabase
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"ln-{Guid.NewGuid():N}");

    public IServiceCollection AddTo(IServiceCollection services, StorageOptions options) => services.AddSqliteStorage(_folder, options);

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

    public ValueTask InitializeAsync() => _database.InitializeAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
