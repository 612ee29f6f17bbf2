namespace LearningNetwork.Storage.ReadModel.Tellings;

internal static class TellingTable
{
    /// <summary>One row for an event and an audience that it concerns.</summary>
    public static Table Tellings { get; } = new(
        "tellings",
        4,
        [
            new("network", ColumnType.Text),
            new("stream", ColumnType.Text),
            new("version", ColumnType.Number),
            new("audience", ColumnType.Text),
            new("at", ColumnType.Moment),
            new("by_person", ColumnType.Text),
        ],
        ["network, audience, at"]);

    /// <summary>What a person follows, and from when.</summary>
    public static Table Follows { get; } = new(
        "follows",
        3,
        [new("network", ColumnType.Text), new("person", ColumnType.Text), new("subject", ColumnType.Text), new("since", ColumnType.Moment)],
        []);

    /// <summary>The tellings that a person has read lately.</summary>
    public static Table Reads { get; } = new(
        "telling_reads",
        4,
        [new("network", ColumnType.Text), new("person", ColumnType.Text), new("stream", ColumnType.Text), new("version", ColumnType.Number)],
        []);
}
