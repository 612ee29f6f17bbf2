using LearningNetwork.Runtime.Policies;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;
using Npgsql;

namespace LearningNetwork.Storage.Tests.Policies;

public sealed class PoliciesOnSqliteTests : PolicyContract<SqliteTestDatabase>;

public sealed class PoliciesOnPostgresTests : PolicyContract<PostgresTestDatabase>
{
    private const string LateEvent = """
        insert into events (network, stream, version, type, schema, data, actor, at, command_id, hash)
        values ('vestland', 'vestland/counter/late', 1, 'counter/added', 1, '{"by":1,"note":null}', 'kari', now(), 'late', '')
        """;

    [Fact]
    public async Task A_transaction_that_commits_late_is_not_skipped()
    {
        var log = Store.Get<IPolicyLog>();
        await Store.Add("before", 1);
        await Database.Settled();
        await using var connection = new NpgsqlConnection(Database.ConnectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var late = new NpgsqlCommand(LateEvent, connection);
        await late.ExecuteNonQueryAsync();
        await Store.Add("after", 1);

        var meanwhile = await log.ReadAfter(new(0, 0), "counter", 10, default);
        meanwhile.Events.Select(logged => logged.Entity.Key).ShouldBe(["before"]);
        (await log.End(default)).ShouldBe(meanwhile.Upto);

        await transaction.CommitAsync();
        await Database.Settled();

        (await log.ReadAfter(meanwhile.Upto, "counter", 10, default)).Events.Select(logged => logged.Entity.Key).ShouldBe(["late", "after"]);
    }
}
