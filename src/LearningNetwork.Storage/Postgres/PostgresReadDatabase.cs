using System.Data.Common;
using LearningNetwork.Storage.ReadModel;
using Npgsql;

namespace LearningNetwork.Storage.Postgres;

internal sealed class PostgresReadDatabase(NpgsqlDataSource source) : ReadDatabase
{
    public override string SettledEventsAfter =>
        "(select xact, position, network, stream, version from events"
        + " where (xact, position) > (cast(cast(@transaction as text) as xid8), @position) and xact < pg_snapshot_xmin(pg_current_snapshot()))";

    protected override async ValueTask<DbConnection> Open(CancellationToken cancellation) => await source.OpenConnectionAsync(cancellation);

    protected override string Spoken(string sql) => PostgresSql.Of(sql);
}
