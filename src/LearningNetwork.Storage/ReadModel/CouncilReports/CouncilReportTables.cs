namespace LearningNetwork.Storage.ReadModel.CouncilReports;

/// <summary>A service's reports, their chapters and what they promise and answer. Only that service's people ever read them.</summary>
internal static class CouncilReportTables
{
    public static Table Reports { get; } = new(
        "council_reports",
        2,
        [
            new("network", ColumnType.Text),
            new("id", ColumnType.Text),
            new("service", ColumnType.Text),
            new("told_year", ColumnType.Number),
            new("stream", ColumnType.Text),
            new("version", ColumnType.Number),
            new("editions", ColumnType.Number),
            new("sent_editions", ColumnType.Number),
            new("content", ColumnType.Json),
        ],
        ["network, service, told_year"]);

    public static Table Chapters { get; } = new(
        "report_chapters",
        3,
        [
            new("network", ColumnType.Text),
            new("report", ColumnType.Text),
            new("chapter", ColumnType.Text),
            new("service", ColumnType.Text),
            new("due", ColumnType.Date),
            new("ready_on", ColumnType.Date),
            new("parts", ColumnType.Number),
        ],
        ["network, service, due"]);

    /// <summary>What a report promises (<c>outcome</c> null), and what it answers of earlier ones.</summary>
    public static Table Promises { get; } = new(
        "report_promises",
        3,
        [
            new("network", ColumnType.Text),
            new("report", ColumnType.Text),
            new("promise", ColumnType.Text),
            new("service", ColumnType.Text),
            new("municipality", ColumnType.Text),
            new("outcome", ColumnType.Text),
            new("text", ColumnType.Text),
        ],
        ["network, service, promise"]);
}
