using System.Data.Common;
using LearningNetwork.Storage.ReadModel;
using Npgsql;

namespace LearningNetwork.Storage.Postgres;

internal sealed class PostgresReadDatabase(NpgsqlDataSource source) : ReadDatabase
{
    private readonly AskedTogether<string> _snapshot = new();

    public override string SettledEventsAfter =>
        "(select xact, position, network, stream, version from events"
        + " where (xact, position) > (cast(cast(@transaction as text) as xid8), @position) and xact < pg_snapshot_xmin(pg_current_snapshot()))";

    /// <summary>The same snapshot, as the server itself names it, sees the same rows: one that sees more or less has other transactions under way or behind it.</summary>
    public override Task<string> Moment(CancellationToken cancellation) => _snapshot.Ask(Snapshot).WaitAsync(cancellation);

    protected override async ValueTask<DbConnection> Open(CancellationToken cancellation) => await source.OpenConnectionAsync(cancellation);

    protected override string Spoken(string sql) => PostgresSql.Of(sql);

    private async Task<string> Snapshot()
    {
        await using var command = source.CreateCommand("select cast(pg_current_snapshot() as text)");
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
