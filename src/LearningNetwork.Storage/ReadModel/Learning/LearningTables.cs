namespace LearningNetwork.Storage.ReadModel.Learning;

/// <summary>A row for each project's book, each experiment and each vote, and one for every text that stands in them.</summary>
internal static class LearningTables
{
    public static Table Books { get; } = new("project_learning", KeyColumns: 2,
    [
        new("network", ColumnType.Text),
        new("project", ColumnType.Text),
        new("version", ColumnType.Number),
        new("phase", ColumnType.Text),
        new("content", ColumnType.Json),
    ],
    []);

    public static Table Experiments { get; } = new("experiments", KeyColumns: 2,
    [
        new("network", ColumnType.Text),
        new("id", ColumnType.Text),
        new("project", ColumnType.Text),
        new("title", ColumnType.Text),
        new("sort_key", ColumnType.Text),
        new("status", ColumnType.Text),
        new("since", ColumnType.Date),
        new("ended_on", ColumnType.Date),
        new("outcome", ColumnType.Text),
        new("conduct", ColumnType.Text),
        new("product", ColumnType.Text),
        new("version", ColumnType.Number),
        new("content", ColumnType.Json),
    ],
    ["network, project", "network, product"]);

    public static Table Votes { get; } = new("idea_votes", KeyColumns: 2,
    [
        new("network", ColumnType.Text),
        new("id", ColumnType.Text),
        new("project", ColumnType.Text),
        new("meeting", ColumnType.Text),
        new("held_on", ColumnType.Date),
        new("closed", ColumnType.Flag),
        new("version", ColumnType.Number),
        new("content", ColumnType.Json),
    ],
    ["network, project"]);

    /// <summary>What is written in a book or an experiment; notes are for the project's own people.</summary>
    public static Table Texts { get; } = new("learning_texts", KeyColumns: 3,
    [
        new("network", ColumnType.Text),
        new("owner", ColumnType.Text),
        new("text", ColumnType.Text),
        new("is_note", ColumnType.Flag),
    ],
    []);
}
