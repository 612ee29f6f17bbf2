namespace LearningNetwork.Storage.ReadModel.Networks;

/// <summary>The networks, and who is a guest in them.</summary>
internal static class NetworkTables
{
    public static Table Networks { get; } = new(
        "networks",
        1,
        [
            new("network", ColumnType.Text),
            new("name", ColumnType.Text),
            new("language", ColumnType.Text),
            new("office", ColumnType.Text),
            new("answer_days", ColumnType.Number),
            new("smallest_group", ColumnType.Number),
            new("steps", ColumnType.Text),
            new("version", ColumnType.Number),
        ],
        []);

    /// <summary>Priorities and challenges, in the order they were stated; <c>islands</c> has a bit for each island.</summary>
    public static Table Themes { get; } = new(
        "network_themes",
        3,
        [new("network", ColumnType.Text), new("kind", ColumnType.Text), new("place", ColumnType.Number), new("title", ColumnType.Text), new("islands", ColumnType.Number)],
        []);

    /// <summary><c>home_network</c> and <c>home_service</c> say where a service of another network is at home; null for all other guests. Not <c>is_guest</c> any longer, it keeps its name in what it was party to.</summary>
    public static Table Guests { get; } = new(
        "network_guests",
        2,
        [
            new("network", ColumnType.Text),
            new("id", ColumnType.Text),
            new("name", ColumnType.Text),
            new("kind", ColumnType.Text),
            new("home_network", ColumnType.Text),
            new("home_service", ColumnType.Text),
            new("is_guest", ColumnType.Flag),
        ],
        ["home_network, home_service"]);
}
