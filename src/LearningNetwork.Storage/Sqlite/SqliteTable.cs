using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;
using Microsoft.Data.Sqlite;

namespace LearningNetwork.Storage.Sqlite;

/// <summary>The statements that write one table, prepared once and used for every row.</summary>
/// <param name="grows">True where a row that is there already is a conflict; else it is put in its place.</param>
internal sealed class SqliteTable(SqliteConnection connection, Table table, bool grows) : IDisposable
{
    private readonly SqliteCommand _put = Prepared(connection, grows ? Insert(table) : Insert(table) + OnConflict(table), table.Columns.Length);
    private readonly SqliteCommand? _remove = grows ? null : Prepared(connection, Remove(table), table.KeyColumns);

    public Table Table => table;

    public void Write(Row row)
    {
        var command = row.Removed ? _remove! : _put;
        for (var i = 0; i < row.Values.Length; i++)
            command.Parameters[i].Value = Stored(row.Values[i]);
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _put.Dispose();
        _remove?.Dispose();
    }

    public static string SqlType(ColumnType type) => type is ColumnType.Number or ColumnType.Flag ? "integer" : "text";

    private static object Stored(object? value) => value switch
    {
        null => DBNull.Value,
        DateTimeOffset moment => Moments.Text(moment),
        DateOnly date => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        bool flag => flag ? 1L : 0L,
        _ => value,
    };

    private static SqliteCommand Prepared(SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
            command.Parameters.Add(new SqliteParameter($"$p{i}", null));
        return command;
    }

    private static string Insert(Table table) =>
        $"insert into {table.Name} ({Names(table, table.Columns.Length)}) values ({string.Join(", ", Enumerable.Range(0, table.Columns.Length).Select(i => $"$p{i}"))})";

    private static string OnConflict(Table table) =>
        table.KeyColumns == table.Columns.Length
            ? " on conflict do nothing"
            : $" on conflict ({Names(table, table.KeyColumns)}) do update set {string.Join(", ", table.Columns.Skip(table.KeyColumns).Select(column => $"{column.Name} = excluded.{column.Name}"))}";

    private static string Remove(Table table) =>
        $"delete from {table.Name} where {string.Join(" and ", table.Columns.Take(table.KeyColumns).Select((column, i) => $"{column.Name} = $p{i}"))}";

    private static string Names(Table table, int count) => string.Join(", ", table.Columns.Take(count).Select(column => column.Name));
}
