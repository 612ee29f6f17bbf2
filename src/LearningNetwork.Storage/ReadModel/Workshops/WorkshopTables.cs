namespace LearningNetwork.Storage.ReadModel.Workshops;

/// <summary>A row for each workshop (<c>papers_due</c> is null once agenda and background are sent), one for every text that stands in it, and one for each input that was given to a council report.</summary>
internal static class WorkshopTables
{
    public static Table Workshops { get; } = new("workshops", KeyColumns: 2,
    [
        new("network", ColumnType.Text),
        new("id", ColumnType.Text),
        new("service", ColumnType.Text),
        new("title", ColumnType.Text),
        new("held_on", ColumnType.Date),
        new("status", ColumnType.Text),
        new("papers_due", ColumnType.Date),
        new("report_on", ColumnType.Number),
        new("took", ColumnType.Number),
        new("inputs", ColumnType.Number),
        new("owed", ColumnType.Number),
        new("version", ColumnType.Number),
        new("content", ColumnType.Json),
    ],
    ["network, service, held_on"]);

    public static Table Texts { get; } = new("workshop_texts", KeyColumns: 3,
    [
        new("network", ColumnType.Text),
        new("workshop", ColumnType.Text),
        new("text", ColumnType.Text),
    ],
    []);

    public static Table Reported { get; } = new("workshop_reported", KeyColumns: 3,
    [
        new("network", ColumnType.Text),
        new("workshop", ColumnType.Text),
        new("number", ColumnType.Number),
        new("service", ColumnType.Text),
        new("report_on", ColumnType.Number),
        new("chapter", ColumnType.Text),
        new("tone", ColumnType.Text),
        new("text", ColumnType.Text),
        new("used", ColumnType.Flag),
        new("because", ColumnType.Text),
    ],
    ["network, service, report_on"]);
}
