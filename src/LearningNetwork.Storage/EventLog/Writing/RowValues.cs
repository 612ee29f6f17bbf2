using System.Text.Json;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.EventLog.Writing;

/// <summary>Brings a row's values to the few types that both databases write: string, long, bool, DateTimeOffset, DateOnly.</summary>
internal static class RowValues
{
    public static Row Plain(Row row, JsonSerializerOptions json)
    {
        for (var i = 0; i < row.Values.Length; i++)
            row.Values[i] = Plain(row.Table, row.Table.Columns[i], row.Values[i], json);
        return row;
    }

    private static object? Plain(Table table, Column column, object? value, JsonSerializerOptions json) => (column.Type, value) switch
    {
        (_, null) => null,
        (ColumnType.Text, string) => value,
        (ColumnType.Number, long) => value,
        (ColumnType.Number, int number) => (long)number,
        (ColumnType.Flag, bool) => value,
        (ColumnType.Moment, DateTimeOffset moment) => Moments.Truncate(moment),
        (ColumnType.Date, DateOnly) => value,
        (ColumnType.Json, _) => JsonSerializer.Serialize(value, value.GetType(), json),
        _ => throw new ArgumentException($"{table.Name}.{column.Name} takes {column.Type}, not {value.GetType().Name}."),
    };
}
