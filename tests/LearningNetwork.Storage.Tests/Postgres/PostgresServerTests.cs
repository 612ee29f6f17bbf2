using LearningNetwork.Runtime.Policies;
using LearningNetwork.Storage.EventLog;
using Npgsql;

namespace LearningNetwork.Storage.Tests.Postgres;

/// <summary>What is asked of the server before the log is used.</summary>
public sealed class PostgresServerTests : StoreTests<PostgresTestDatabase>
{
    [Fact]
    public async Task A_server_that_may_lose_what_it_acknowledged_is_refused()
    {
        var name = new NpgsqlConnectionStringBuilder(Database.ConnectionString).Database;
        await Store.DisposeAsync();
        await Database.Run($"alter database {name} set synchronous_commit = off");

        (await Should.ThrowAsync<InvalidOperationException>(() => Database.Open())).Message.ShouldContain("synchronous_commit");

        await Database.Run($"alter database {name} reset synchronous_commit");
    }

    [Fact]
    public async Task A_log_restored_into_a_younger_cluster_is_read_on_from_where_policies_stood()
    {
        var log = Store.Get<IPolicyLog>();
        await Store.Add("a", 1);
        await Database.Settled();
        var seen = await log.End(default);
        await Store.Get<IPolicyTable>().Lease("p", "one", seen, Store.Clock.GetUtcNow(), TimeSpan.Zero, default);
        await Store.Add("b", 1);

        await Tamper("update events set xact = (xact::text::bigint + 1000000000)::text::xid8; update policies set xact = xact + 1000000000");
        log = Store.Get<IPolicyLog>();

        var mark = await Store.Get<IPolicyTable>().Lease("p", "one", seen, Store.Clock.GetUtcNow(), TimeSpan.Zero, default);
        (await log.ReadAfter(mark!.Value, "counter", 10, default)).Events.Select(happened => happened.Entity.Key).ShouldBe(["b"]);
        (await Store.Get<Verify>().Run(null, default)).Faults.ShouldBeEmpty();
        await Store.Add("c", 1);
        await Database.Settled();
        (await log.ReadAfter(mark.Value, "counter", 10, default)).Events.Select(happened => happened.Entity.Key).ShouldBe(["b", "c"]);
    }
}
