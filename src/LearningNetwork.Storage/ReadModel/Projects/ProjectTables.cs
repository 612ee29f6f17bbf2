namespace LearningNetwork.Storage.ReadModel.Projects;

/// <summary>The projects, and who is party to each: services that own it, guests that take part.</summary>
internal static class ProjectTables
{
    public const string Service = "service";
    public const string Guest = "guest";

    public static Table Projects { get; } = new(
        "projects",
        2,
        [
            new("network", ColumnType.Text),
            new("id", ColumnType.Text),
            new("number", ColumnType.Text),
            new("number_key", ColumnType.Text),
            new("name", ColumnType.Text),
            new("sort_key", ColumnType.Text),
            new("search", ColumnType.Text),
            new("status", ColumnType.Text),
            new("starts_on", ColumnType.Date),
            new("ends_on", ColumnType.Date),
            new("light", ColumnType.Text),
            new("light_on", ColumnType.Date),
            new("version", ColumnType.Number),
            new("programme", ColumnType.Text),
        ],
        []);

    public static Table Parties { get; } = new(
        "project_parties",
        4,
        [
            new("network", ColumnType.Text),
            new("project", ColumnType.Text),
            new("kind", ColumnType.Text),
            new("party", ColumnType.Text),
            new("place", ColumnType.Number),
        ],
        ["network, kind, party"]);
}
