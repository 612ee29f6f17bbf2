namespace LearningNetwork.Storage.ReadModel.Cohorts;

/// <summary>One row a cohort, one for each request that was chosen for it, and one for each service at each gathering.</summary>
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
        new("last_on", ColumnType.Date),
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

    /// <summary>How many of each service came to each gathering that was told of.</summary>
    public static Table Attendance { get; } = new("cohort_attendance", KeyColumns: 4,
    [
        new("network", ColumnType.Text),
        new("cohort", ColumnType.Text),
        new("gathering", ColumnType.Number),
        new("request", ColumnType.Text),
        new("product", ColumnType.Text),
        new("service", ColumnType.Text),
        new("case_workers", ColumnType.Number),
        new("leaders", ColumnType.Number),
    ],
    ["network, product, service"]);
}
