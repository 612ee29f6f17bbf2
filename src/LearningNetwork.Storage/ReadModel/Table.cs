using System.Collections.Immutable;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>What a column holds, in both databases.</summary>
public enum ColumnType
{
    Text,

    /// <summary>A whole number of 64 bits.</summary>
    Number,

    Flag,

    /// <summary>A moment in UTC, to the microsecond.</summary>
    Moment,

    /// <summary>A date without time; <see cref="DateOnly"/>.</summary>
    Date,

    /// <summary>A list or record kept as JSON text; read back with the log's own converters.</summary>
    Json,
}

public sealed record Column(string Name, ColumnType Type);

/// <summary>A table of the read model, described once for both databases; it can be emptied and filled again from the log.</summary>
/// <param name="KeyColumns">How many of the first columns make up the key.</param>
/// <param name="Indexes">Further indexes, each a list of columns as SQL writes them, e.g. <c>network, status, submitted_at</c>.</param>
public sealed record Table(string Name, int KeyColumns, ImmutableArray<Column> Columns, ImmutableArray<string> Indexes)
{
    /// <summary>A row with its values in the order of the columns: string, long, bool, DateTimeOffset, DateOnly or null; for <see cref="ColumnType.Json"/> any value the log's converters write.</summary>
    public Row Row(params object?[] values) => values.Length == Columns.Length
        ? new(this, values)
        : throw new ArgumentException($"{Name} has {Columns.Length} columns, not {values.Length}.", nameof(values));

    /// <summary>Says that there is to be no row with this key any longer.</summary>
    public Row NoRow(params object?[] key) => key.Length == KeyColumns
        ? new(this, key, Removed: true)
        : throw new ArgumentException($"{Name} has {KeyColumns} columns in its key, not {key.Length}.", nameof(key));
}

/// <summary>One row to be written whole: put in, or put in place of the one with the same key; or, removed, the key alone.</summary>
public sealed record Row(Table Table, object?[] Values, bool Removed = false);
