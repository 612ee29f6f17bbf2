namespace LearningNetwork.Storage.ReadModel.Services;

internal static class ServiceTable
{
    public static Table Services { get; } = new(
        "services",
        2,
        [
            new("network", ColumnType.Text),
            new("id", ColumnType.Text),
            new("name", ColumnType.Text),
            new("sort_key", ColumnType.Text),
            new("search", ColumnType.Text),
            new("host", ColumnType.Text),
            new("language", ColumnType.Text),
            new("version", ColumnType.Number),
        ],
        []);
}
