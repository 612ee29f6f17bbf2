using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.EventLog.Writing;
using LearningNetwork.Storage.ReadModel;
using Microsoft.Data.Sqlite;

namespace LearningNetwork.Storage.Sqlite;

/// <summary>Writes a group in one transaction on the file's writing connection.</summary>
internal sealed class SqliteCommitter(SqliteFile file, IEnumerable<Table> readModel) : ICommitter
{
    private readonly Table[] _replacing = [.. readModel, .. LogTables.Replacing];
    private SqliteTable[]? _tables;
    private SqliteCommand? _version;

    public Task Commit(IReadOnlyList<PreparedAppend> group) => file.Write(connection =>
    {
        Prepare(connection);
        foreach (var append in group)
            Write(append);
        return true;
    });

    // After a failed write to the disk, what was written may still come to light when the file is opened the next time.
    public bool IsCertain(Exception failure) => failure is not SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_IOERR or SQLitePCL.raw.SQLITE_CORRUPT };

    public AppendResult? Meaning(Exception failure) => failure switch
    {
        VersionMovedException => new AppendResult.Conflict(),
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CONSTRAINT } e when e.Message.Contains("commands.command_id", StringComparison.Ordinal) =>
            new AppendResult.Repeated(),
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CONSTRAINT } e when e.Message.Contains("events.version", StringComparison.Ordinal) =>
            new AppendResult.Conflict(),
        _ => null,
    };

    // In turn: others may still write on the connection, and it keeps its commands in a list that belongs to one thread at a time.
    public async ValueTask DisposeAsync() => await file.InTurn(() =>
    {
        foreach (var table in _tables ?? [])
            table.Dispose();
        _version?.Dispose();
        return true;
    });

    private void Prepare(SqliteConnection connection)
    {
        if (_tables is not null)
            return;
        _tables =
        [
            .. LogTables.Growing.Select(table => new SqliteTable(connection, table, grows: true)),
            .. _replacing.Select(table => new SqliteTable(connection, table, grows: false)),
        ];
        _version = connection.CreateCommand();
        _version.CommandText = "select coalesce(max(version), 0) from events where stream = $stream";
        _version.Parameters.Add(new SqliteParameter("$stream", null));
    }

    private void Write(PreparedAppend append)
    {
        if (append.MustBeAt is { } expected && VersionOf(append.Stream) != expected)
            throw new VersionMovedException();
        foreach (var table in _tables!)
        {
            foreach (var row in append.Rows.Of(table.Table))
                table.Write(row);
        }
    }

    private long VersionOf(string stream)
    {
        _version!.Parameters[0].Value = stream;
        return (long)_version.ExecuteScalar()!;
    }

    private sealed class VersionMovedException : Exception;
}
