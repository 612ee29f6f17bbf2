using LearningNetwork.Storage.ReadModel;
using Npgsql;

namespace LearningNetwork.Storage.Postgres;

/// <summary>The statements that write one table: a plain one for a single row, and one over arrays for many.</summary>
/// <param name="grows">True where a row that is there already is a conflict; else it is put in its place.</param>
internal sealed class PostgresTable(Table table, bool grows)
{
    private readonly string _one = $"{Insert(table)} values ({Numbered(table.Columns.Length)}){(grows ? "" : OnConflict(table))}";
    private readonly string _many =
        $"{Insert(table)} select * from unnest({Arrays(table, table.Columns.Length)}){(grows ? "" : OnConflict(table))}";
    private readonly string _remove =
        $"delete from {table.Name} using unnest({Arrays(table, table.KeyColumns)}) as gone({Columns(table, table.KeyColumns)}) where {SameKey(table)}";

    public Table Table => table;

    public void Write(IReadOnlyList<Row> rows, NpgsqlBatch batch)
    {
        if (rows.Any(row => row.Removed))
        {
            Add(batch, _remove, table.KeyColumns, rows.Where(row => row.Removed).ToList());
            rows = rows.Where(row => !row.Removed).ToList();
        }

        if (rows.Count == 1)
            AddOne(batch, rows[0]);
        else if (rows.Count > 1)
            Add(batch, _many, table.Columns.Length, rows);
    }

    private void AddOne(NpgsqlBatch batch, Row row)
    {
        var command = new NpgsqlBatchCommand(_one);
        for (var i = 0; i < row.Values.Length; i++)
            command.Parameters.Add(PostgresValues.One(table.Columns[i].Type, row.Values[i]));
        batch.BatchCommands.Add(command);
    }

    private void Add(NpgsqlBatch batch, string sql, int columns, IReadOnlyList<Row> rows)
    {
        var command = new NpgsqlBatchCommand(sql);
        for (var i = 0; i < columns; i++)
            command.Parameters.Add(PostgresValues.Many(table.Columns[i].Type, rows, i));
        batch.BatchCommands.Add(command);
    }

    private static string Insert(Table table) => $"insert into {table.Name} ({Columns(table, table.Columns.Length)})";

    private static string OnConflict(Table table) =>
        table.KeyColumns == table.Columns.Length
            ? " on conflict do nothing"
            : $" on conflict ({Columns(table, table.KeyColumns)}) do update set {string.Join(", ", table.Columns.Skip(table.KeyColumns).Select(column => $"{column.Name} = excluded.{column.Name}"))}";

    private static string Columns(Table table, int count) => string.Join(", ", table.Columns.Take(count).Select(column => column.Name));

    private static string Numbered(int count) => string.Join(", ", Enumerable.Range(1, count).Select(number => $"${number}"));

    private static string Arrays(Table table, int count) =>
        string.Join(", ", table.Columns.Take(count).Select((column, i) => $"${i + 1}::{PostgresValues.SqlType(column.Type)}[]"));

    private static string SameKey(Table table) =>
        string.Join(" and ", table.Columns.Take(table.KeyColumns).Select(column => $"{table.Name}.{column.Name} = gone.{column.Name}"));
}
