using System.Data.Common;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog.Writing;
using LearningNetwork.Storage.ReadModel;
using Microsoft.Data.Sqlite;

namespace LearningNetwork.Storage.Sqlite;

/// <summary>One process, one writing connection: being inside the transaction is being alone.</summary>
internal sealed class SqliteWriteDatabase(SqliteFile file) : WriteDatabase
{
    private const string Nothing = "select 1";

    public override string Name => "Sqlite";

    public override string SkipLocked => "";

    public override string HoldRows => "";

    public override string Settled => "";

    public override string XactAsNumber => "xact";

    public override string LockOut => Nothing;

    public override string HoldAppends => Nothing;

    public override string OneView => Nothing;

    public override string TableOptions => " strict, without rowid";

    public override string NumberAsXact(string parameter) => parameter;

    public override string Among(string list) => $"in {list}";

    public override string SqlType(ColumnType type) => SqliteTable.SqlType(type);

    // The file has made sure when it was opened.
    public override Task MakeSure(DbConnection connection) => Task.CompletedTask;

    public override Task<T> Transact<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation) =>
        file.Write(connection => work(connection).GetAwaiter().GetResult());

    // What is removed is overwritten at once; what was written ahead holds it until it is emptied.
    public override Task Scrub(IReadOnlyList<string> tables, CancellationToken cancellation) => file.EmptyWhatWasWrittenAhead();

    public override Task WriteRows(DbConnection connection, IReadOnlyList<Table> tables, RowSet rows)
    {
        foreach (var table in tables)
        {
            using var statements = new SqliteTable((SqliteConnection)connection, table, grows: false);
            foreach (var row in rows.Of(table))
                statements.Write(row);
        }

        return Task.CompletedTask;
    }
}
