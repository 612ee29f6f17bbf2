using System.Data.Common;
using Dapper;
using LearningNetwork.Storage.EventLog.Writing;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.Databases;

/// <summary>The writing side of either database, for all that is not appending: what little the two say differently stands here.</summary>
internal abstract class WriteDatabase
{
    static WriteDatabase() => ColumnHandlers.Register();

    /// <summary>The folder name of this database's migrations.</summary>
    public abstract string Name { get; }

    /// <summary>Ends a statement that picks rows to lease, so that two runners do not wait for each other.</summary>
    public abstract string SkipLocked { get; }

    /// <summary>Ends a select of rows that are to stay as they are until the transaction ends, so that what is written of them is not late.</summary>
    public abstract string HoldRows { get; }

    /// <summary>Limits a reader of the log to what nothing uncommitted can come before.</summary>
    public abstract string Settled { get; }

    /// <summary>An event's transaction as a number, and a number as such a transaction.</summary>
    public abstract string XactAsNumber { get; }

    public abstract string NumberAsXact(string parameter);

    /// <summary>Tells whether a column's value is among those of a list.</summary>
    public abstract string Among(string list);

    /// <summary>Keeps every other process from migrating or rebuilding until the transaction ends.</summary>
    public abstract string LockOut { get; }

    /// <summary>Keeps every other process from appending until the transaction ends.</summary>
    public abstract string HoldAppends { get; }

    /// <summary>Lets all statements of the transaction see the database as it was at its beginning.</summary>
    public abstract string OneView { get; }

    public abstract string SqlType(ColumnType type);

    /// <summary>What follows the columns when a table of the read model is made.</summary>
    public abstract string TableOptions { get; }

    /// <summary>Sees to it, before the log is used, that this server keeps what it acknowledges; refuses where it does not.</summary>
    public abstract Task MakeSure(DbConnection connection);

    /// <summary>Does work in one transaction. On SQLite the work must not leave its thread, so it may await only this connection.</summary>
    public abstract Task<T> Transact<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation);

    /// <summary>Writes rows of the read model within a transaction.</summary>
    public abstract Task WriteRows(DbConnection connection, IReadOnlyList<Table> tables, RowSet rows);

    /// <summary>Sees to it that the disk holds nothing of what was removed from these tables: neither in free space nor in what was written ahead.</summary>
    public abstract Task Scrub(IReadOnlyList<string> tables, CancellationToken cancellation);

    public Task<int> Execute(string sql, object? parameters, CancellationToken cancellation) =>
        Transact(connection => connection.ExecuteAsync(sql, parameters), cancellation);

    public Task<IReadOnlyList<T>> Query<T>(string sql, object? parameters, CancellationToken cancellation) =>
        Transact(async connection => (IReadOnlyList<T>)(await connection.QueryAsync<T>(sql, parameters)).AsList(), cancellation);
}
