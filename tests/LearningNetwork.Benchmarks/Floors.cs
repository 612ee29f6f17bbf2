using Npgsql;

namespace LearningNetwork.Benchmarks;

/// <summary>What the machine can do at most: one row inserted and committed by Npgsql on the same PostgreSQL.</summary>
internal static class Floors
{
    public static async Task<Measured> Insert(string postgres, int clients)
    {
        await using var source = NpgsqlDataSource.Create(postgres + ";Maximum Pool Size=64");
        await using (var create = source.CreateCommand("create table if not exists floor (id bigint generated always as identity primary key, body text not null)"))
            await create.ExecuteNonQueryAsync();
        var body = new string('x', 200);
        return await Load.Of(clients, async _ =>
        {
            var connection = await source.OpenConnectionAsync();
            var insert = new NpgsqlCommand("insert into floor (body) values ($1)", connection) { Parameters = { new() { Value = body } } };
            await insert.PrepareAsync();
            return () => insert.ExecuteNonQueryAsync();
        });
    }
}
