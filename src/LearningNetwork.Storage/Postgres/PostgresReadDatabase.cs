using System.Data.Common;
using LearningNetwork.Storage.ReadModel;
using Npgsql;

namespace LearningNetwork.Storage.Postgres;

internal sealed class PostgresReadDatabase(NpgsqlDataSource source) : ReadDatabase
{
    protected override async ValueTask<DbConnection> Open(CancellationToken cancellation) => await source.OpenConnectionAsync(cancellation);

    protected override string Spoken(string sql) => PostgresSql.Of(sql);
}
