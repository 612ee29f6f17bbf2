using LearningNetwork.Tests;
using Npgsql;

namespace LearningNetwork.Benchmarks;

/// <summary>An empty database on the PostgreSQL of this run; one of the same name is dropped.</summary>
internal static class NewDatabase
{
    /// <returns>How to reach it, as Npgsql writes it.</returns>
    public static async Task<string> Called(string name)
    {
        var server = await PostgresServer.ConnectionString();
        await using var source = NpgsqlDataSource.Create(server + ";Database=postgres");
        await using (var drop = source.CreateCommand($"drop database if exists {name} with (force)"))
            await drop.ExecuteNonQueryAsync();
        await using (var create = source.CreateCommand($"create database {name}"))
            await create.ExecuteNonQueryAsync();
        return $"{server};Database={name}";
    }
}
