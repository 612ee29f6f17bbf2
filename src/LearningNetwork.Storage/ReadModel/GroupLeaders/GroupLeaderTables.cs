namespace LearningNetwork.Storage.ReadModel.GroupLeaders;

/// <summary>Group leaders, the rounds that have asked them, and the forum of their network.</summary>
internal static class GroupLeaderTables
{
    public static Table Leaders { get; } = new("group_leaders", KeyColumns: 2,
    [
        new("network", ColumnType.Text),
        new("id", ColumnType.Text),
        new("stream", ColumnType.Text),
        new("version", ColumnType.Number),
        new("service", ColumnType.Text),
        new("title", ColumnType.Text),
        new("retired", ColumnType.Flag),
        new("qualifications", ColumnType.Json),
    ],
    ["network, service"]);

    public static Table Askings { get; } = new("group_leader_askings", KeyColumns: 3,
    [
        new("network", ColumnType.Text),
        new("leader", ColumnType.Text),
        new("round", ColumnType.Text),
        new("answer", ColumnType.Text),
        new("last_on", ColumnType.Date),
        new("slots", ColumnType.Json),
    ],
    []);

    public static Table Topics { get; } = new("leader_topics", KeyColumns: 2,
    [
        new("network", ColumnType.Text),
        new("id", ColumnType.Text),
        new("stream", ColumnType.Text),
        new("version", ColumnType.Number),
        new("title", ColumnType.Text),
        new("method", ColumnType.Text),
        new("replies", ColumnType.Number),
        new("last_at", ColumnType.Moment),
    ],
    ["network, last_at"]);

    public static Table Posts { get; } = new("leader_topic_posts", KeyColumns: 3,
    [
        new("network", ColumnType.Text),
        new("topic", ColumnType.Text),
        new("number", ColumnType.Number),
        new("leader", ColumnType.Text),
        new("at", ColumnType.Moment),
        new("text", ColumnType.Text),
    ],
    []);
}
