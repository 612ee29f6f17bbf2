using LearningNetwork.Storage.ReadModel;
using Npgsql;
using NpgsqlTypes;

namespace LearningNetwork.Storage.Postgres;

/// <summary>The types of the read model's columns in PostgreSQL, and parameters of them.</summary>
internal static class PostgresValues
{
    public static string SqlType(ColumnType type) => type switch
    {
        ColumnType.Text or ColumnType.Json => "text",
        ColumnType.Number => "bigint",
        ColumnType.Flag => "boolean",
        ColumnType.Moment => "timestamptz",
        ColumnType.Date => "date",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    public static NpgsqlParameter One(ColumnType type, object? value) =>
        new() { NpgsqlDbType = DbType(type), Value = (value is DateTimeOffset moment ? moment.UtcDateTime : value) ?? DBNull.Value };

    public static NpgsqlParameter Many(ColumnType type, IReadOnlyList<Row> rows, int column) => type switch
    {
        ColumnType.Text or ColumnType.Json => Array(type, rows, column, value => (string?)value),
        ColumnType.Number => Array(type, rows, column, value => (long?)value),
        ColumnType.Flag => Array(type, rows, column, value => (bool?)value),
        ColumnType.Moment => Array(type, rows, column, value => (value as DateTimeOffset?)?.UtcDateTime),
        ColumnType.Date => Array(type, rows, column, value => (DateOnly?)value),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static NpgsqlParameter<T[]> Array<T>(ColumnType type, IReadOnlyList<Row> rows, int column, Func<object?, T> read)
    {
        var values = new T[rows.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = read(rows[i].Values[column]);
        return new() { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | DbType(type) };
    }

    private static NpgsqlDbType DbType(ColumnType type) => type switch
    {
        ColumnType.Text or ColumnType.Json => NpgsqlDbType.Text,
        ColumnType.Number => NpgsqlDbType.Bigint,
        ColumnType.Flag => NpgsqlDbType.Boolean,
        ColumnType.Moment => NpgsqlDbType.TimestampTz,
        ColumnType.Date => NpgsqlDbType.Date,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
