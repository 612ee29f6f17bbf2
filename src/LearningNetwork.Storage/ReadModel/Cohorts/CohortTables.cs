namespace LearningNetwork.Storage.ReadModel.Cohorts;

/// <summary>One row a cohort, and one for each request that was chosen for it.</summary>
internal static class CohortTables
{
    public static Table Cohorts { get; } = new("cohorts", KeyColumns: 2,
    [
        new("network", ColumnType.Text),
        new("id", ColumnType.Text),
        new("stream", ColumnType.Text),
        new("product", ColumnType.Text),
        new("number", ColumnType.Number),
        new("version", ColumnType.Number),
        new("starts_on", ColumnType.Date),
        new("instructor", ColumnType.Text),
        new("places", ColumnType.Number),
        new("opened_at", ColumnType.Moment),
        new("held_on", ColumnType.Date),
        new("resources", ColumnType.Text),
        new("content", ColumnType.Json),
    ],
    ["network, product", "network, starts_on"]);

    public static Table Requests { get; } = new("cohort_requests", KeyColumns: 3,
    [
        new("network", ColumnType.Text),
        new("cohort", ColumnType.Text),
        new("request", ColumnType.Text),
        new("invented", ColumnType.Flag),
    ],
    ["network, request"]);
}
