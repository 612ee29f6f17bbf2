using LearningNetwork.Tests;
using Npgsql;

namespace LearningNetwork.Storage.Tests.Shared;

public sealed class PostgresDatabaseTests(PostgresDatabase database) : IClassFixture<PostgresDatabase>
{
    [Fact]
    public async Task The_database_is_empty_and_keeps_what_it_acknowledged()
    {
        (await Ask(database, "select count(*) from pg_tables where schemaname = 'public'")).ShouldBe(0L);
        (await Ask(database, "select current_setting('fsync')")).ShouldBe("on");
    }

    [Fact]
    public async Task Each_fixture_has_a_database_of_its_own_that_is_gone_afterwards()
    {
        var other = new PostgresDatabase();
        await other.InitializeAsync();
        var name = await Ask(other, "select current_database()");
        name.ShouldNotBe(await Ask(database, "select current_database()"));

        await other.DisposeAsync();

        (await Ask(database, $"select count(*) from pg_database where datname = '{name}'")).ShouldBe(0L);
    }

    private static async Task<object?> Ask(PostgresDatabase of, string sql)
    {
        await using var connection = new NpgsqlConnection(of.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
