using System.Globalization;
using Npgsql;

namespace LearningNetwork.Tests;

/// <summary>A new, empty database for one test class (as its class fixture) or one test; dropped at the end.</summary>
public sealed class PostgresDatabase : IAsyncLifetime
{
    /// <summary>How many connections a server lets in where nobody has set it up, without the three that it keeps for its administrators.</summary>
    public const int LetInByItself = 100 - 3;

    private readonly string name = $"ln_{Guid.NewGuid():N}";
    private string server = "";

    /// <summary>How to reach the database, as Npgsql writes it; empty before <see cref="InitializeAsync"/>.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>How many connections of programs to it are open now.</summary>
    public async Task<int> Connections() => Convert.ToInt32(
        await Run($"select count(*) from pg_stat_activity where datname = '{name}' and backend_type = 'client backend'"), CultureInfo.InvariantCulture);

    public async ValueTask InitializeAsync()
    {
        server = new NpgsqlConnectionStringBuilder(await PostgresServer.ConnectionString()) { Database = "postgres", Pooling = false }.ConnectionString;
        await Run($"create database {name} template template0");
        ConnectionString = new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = true }.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        if (ConnectionString.Length == 0)
        {
            return;
        }

        await Run($"drop database if exists {name} with (force)");
        await using var connection = new NpgsqlConnection(ConnectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    private async Task<object?> Run(string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
