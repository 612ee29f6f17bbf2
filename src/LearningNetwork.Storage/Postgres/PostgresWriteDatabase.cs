using System.Data.Common;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog.Writing;
using LearningNetwork.Storage.ReadModel;
using Npgsql;

namespace LearningNetwork.Storage.Postgres;

internal sealed class PostgresWriteDatabase(NpgsqlDataSource source) : WriteDatabase
{
    public override string Name => "Postgres";

    public override string SkipLocked => " for update skip locked";

    public override string HoldRows => " for share";

    public override string Settled => " and e.xact < pg_snapshot_xmin(pg_current_snapshot())";

    public override string XactAsNumber => "xact::text::bigint";

    /// <summary>The number is this program's own; whoever else uses the database must not use the same one for an advisory lock.</summary>
    public override string LockOut => "select pg_advisory_xact_lock(7310446920174)";

    public override string HoldAppends => "lock table events in share mode";

    public override string OneView => "set transaction isolation level repeatable read";

    public override string TableOptions => "";

    public override string NumberAsXact(string parameter) => $"{parameter}::text::xid8";

    public override string Among(string list) => $"= any({list})";

    public override string SqlType(ColumnType type) => PostgresValues.SqlType(type);

    public override async Task MakeSure(DbConnection connection)
    {
        await PostgresSafety.Check(connection);
        await RestoredCluster.Mend(connection);
    }

    public override async Task<T> Transact<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var result = await work(connection);
        await transaction.CommitAsync(cancellation);
        return result;
    }

    // Rows that nobody sees any more stay in a table's file until it is written anew, and even then while a transaction from before may read them.
    public override async Task Scrub(IReadOnlyList<string> tables, CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await OlderTransactions.End(connection, cancellation);
        foreach (var table in tables)
        {
            await using var command = new NpgsqlCommand($"vacuum full {table}", connection);
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    public override async Task WriteRows(DbConnection connection, IReadOnlyList<Table> tables, RowSet rows)
    {
        await using var batch = ((NpgsqlConnection)connection).CreateBatch();
        foreach (var table in tables)
            new PostgresTable(table, grows: false).Write(rows.Of(table), batch);
        if (batch.BatchCommands.Count > 0)
            await batch.ExecuteNonQueryAsync();
    }
}
