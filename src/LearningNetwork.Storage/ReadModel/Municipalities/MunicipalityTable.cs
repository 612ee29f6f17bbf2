namespace LearningNetwork.Storage.ReadModel.Municipalities;

internal static class MunicipalityTable
{
    public static Table Municipalities { get; } = new(
        "municipalities",
        2,
        [
            new("network", ColumnType.Text),
            new("id", ColumnType.Text),
            new("name", ColumnType.Text),
            new("sort_key", ColumnType.Text),
            new("county", ColumnType.Text),
            new("service", ColumnType.Text),
            new("merged_into", ColumnType.Text),
            new("merged_from", ColumnType.Date),
        ],
        ["network, service", "network, merged_into"]);
}
