using System.Data.Common;
using System.Globalization;
using LearningNetwork.Storage.ReadModel;
using Microsoft.Data.Sqlite;

namespace LearningNetwork.Storage.Sqlite;

internal sealed class SqliteReadDatabase(SqliteFile file) : ReadDatabase
{
    public override string SettledEventsAfter => "(select xact, position, network, stream, version from events where position > @position and xact >= @transaction)";

    public override Task<string> Moment(CancellationToken cancellation) => Task.FromResult(file.Turns.ToString(CultureInfo.InvariantCulture));

    protected override async ValueTask<DbConnection> Open(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(file.Reading);
        await connection.OpenAsync(cancellation);
        return connection;
    }

    protected override string Spoken(string sql) => sql;
}
