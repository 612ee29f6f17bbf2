using System.Data.Common;
using Dapper;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>
/// Reads the read model, on either database: Dapper over plain SQL that both understand, with <c>in @list</c> for lists of values. Each call is one statement and is
/// counted, since a page may ask at most three. Rows are records with settable properties rather than constructors: SQLite does
/// not know the type of a computed column that is null.
/// </summary>
public abstract class ReadDatabase
{
    private static readonly AsyncLocal<StatementCount?> Counter = new();

    static ReadDatabase() => ColumnHandlers.Register();

    /// <summary>Counts the statements asked from here on in this flow of control, e.g. one request.</summary>
    public static StatementCount Count() => Counter.Value = new();

    public async Task<IReadOnlyList<T>> Query<T>(string sql, object? parameters, CancellationToken cancellation)
    {
        await using var connection = await Open(cancellation);
        return (await connection.QueryAsync<T>(Command(sql, parameters, cancellation))).AsList();
    }

    public async Task<T?> Find<T>(string sql, object? parameters, CancellationToken cancellation)
    {
        await using var connection = await Open(cancellation);
        return await connection.QueryFirstOrDefaultAsync<T>(Command(sql, parameters, cancellation));
    }

    /// <summary>
    /// A table for a statement: the places (<c>xact</c>, <c>position</c>) and names of the log's events after <c>@transaction</c> and
    /// <c>@position</c>, and only those that no transaction still under way can come before.
    /// </summary>
    public abstract string SettledEventsAfter { get; }

    /// <summary>
    /// A mark of what can be read now. Where it is the same as before, nothing that anyone wrote has become visible since: so an answer that
    /// was asked for after the mark was taken still holds. It asks no table, and many who ask at once are answered together.
    /// </summary>
    public abstract Task<string> Moment(CancellationToken cancellation);

    protected abstract ValueTask<DbConnection> Open(CancellationToken cancellation);

    /// <summary>The shared SQL as this database takes it.</summary>
    protected abstract string Spoken(string sql);

    private CommandDefinition Command(string sql, object? parameters, CancellationToken cancellation)
    {
        Counter.Value?.Add();
        return new(Spoken(sql), parameters, cancellationToken: cancellation);
    }
}

/// <summary>How many statements were asked.</summary>
public sealed class StatementCount
{
    private int _statements;

    public int Statements => _statements;

    internal void Add() => Interlocked.Increment(ref _statements);
}
