using Npgsql;

namespace LearningNetwork.Storage.Postgres;

/// <summary>The transactions of the whole server that may still read what was deleted just now; the server keeps dead rows for them.</summary>
internal static class OlderTransactions
{
    private const string WritersBefore = "select pg_snapshot_xmin(pg_current_snapshot()) <= @mark::xid8";
    private const string ReadersNow = "select coalesce(array_agg(virtualxid), '{}') from pg_locks where locktype = 'virtualxid' and pid <> pg_backend_pid()";
    private const string ReadersStill = "select exists (select 1 from pg_locks where locktype = 'virtualxid' and virtualxid = any(@readers))";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    /// <summary>Returns when all that ran before the call have ended, in every database, since a snapshot is as old as the oldest writer anywhere.</summary>
    /// <exception cref="OperationCanceledException">One of them was still open after five minutes.</exception>
    public static async Task End(NpgsqlConnection connection, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Longest);
        var mark = await Ask<string>(connection, "select pg_current_xact_id()::text", limit.Token);
        while (await Ask<bool>(connection, WritersBefore, limit.Token, new("mark", mark)))
            await Task.Delay(BetweenLooks, limit.Token);
        var readers = await Ask<string[]>(connection, ReadersNow, limit.Token);
        while (await Ask<bool>(connection, ReadersStill, limit.Token, new("readers", readers)))
            await Task.Delay(BetweenLooks, limit.Token);
    }

    private static async Task<T> Ask<T>(NpgsqlConnection connection, string sql, CancellationToken cancellation, NpgsqlParameter? parameter = null)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        if (parameter is not null)
            command.Parameters.Add(parameter);
        return (T)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
