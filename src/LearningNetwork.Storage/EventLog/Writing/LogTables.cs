using LearningNetwork.Storage.ReadModel;
using static LearningNetwork.Storage.ReadModel.ColumnType;

namespace LearningNetwork.Storage.EventLog.Writing;

/// <summary>The log's own tables as the writers see them; the migrations make them.</summary>
internal static class LogTables
{
    public static Table Commands { get; } = Of(
        "commands", 3, ("network", Text), ("actor", Text), ("command_id", Text), ("fingerprint", Text), ("stream", Text),
        ("version", Number), ("reference", Text), ("at", Moment));

    public static Table Events { get; } = Of(
        "events", 0, ("network", Text), ("stream", Text), ("version", Number), ("type", Text), ("schema", Number), ("data", Text),
        ("actor", Text), ("service", Text), ("at", Moment), ("command_id", Text), ("cause", Text), ("hash", Text));

    public static Table Texts { get; } = Of("texts", 1, ("id", Text), ("stream", Text), ("lang", Text), ("body", Text), ("salt", Text));

    public static Table Snapshots { get; } = Of("snapshots", 1, ("stream", Text), ("version", Number), ("schema", Number), ("state", Text));

    public static Table Deadlines { get; } = Of(
        "deadlines", 2, ("stream", Text), ("name", Text), ("due", Moment), ("command_type", Text), ("command_schema", Number), ("command", Text),
        ("lease_by", Text), ("lease_until", Moment));

    /// <summary>Those that only grow; a row that is there already is a conflict. Commands come first, so that a command sent again is told from a conflict.</summary>
    public static IReadOnlyList<Table> Growing { get; } = [Commands, Events, Texts];

    /// <summary>Those whose rows are put in place of older ones.</summary>
    public static IReadOnlyList<Table> Replacing { get; } = [Snapshots, Deadlines];

    private static Table Of(string name, int keyColumns, params (string Name, ColumnType Type)[] columns) =>
        new(name, keyColumns, [.. columns.Select(column => new Column(column.Name, column.Type))], []);
}
