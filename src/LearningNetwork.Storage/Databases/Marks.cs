using System.Data.Common;
using Dapper;

namespace LearningNetwork.Storage.Databases;

/// <summary>What the program notes about the database itself, e.g. that it is the demo's.</summary>
public sealed class Marks
{
    private const string GetSql = "select value from marks where name = @name";
    private const string SetSql = "insert into marks (name, value) values (@name, @value) on conflict (name) do update set value = excluded.value";

    private readonly WriteDatabase _database;

    internal Marks(WriteDatabase database) => _database = database;

    /// <summary>The value noted under a name, or null.</summary>
    public Task<string?> Get(string name, CancellationToken cancellation) => _database.Transact(connection => Get(connection, name), cancellation);

    public Task Set(string name, string value, CancellationToken cancellation) =>
        _database.Transact(connection => Set(connection, name, value), cancellation);

    internal static Task<string?> Get(DbConnection connection, string name) => connection.ExecuteScalarAsync<string?>(GetSql, new { name });

    internal static Task<int> Set(DbConnection connection, string name, string value) => connection.ExecuteAsync(SetSql, new { name, value });
}
