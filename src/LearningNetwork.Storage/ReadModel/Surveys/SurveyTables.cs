namespace LearningNetwork.Storage.ReadModel.Surveys;

internal static class SurveyTables
{
    /// <summary><c>content</c> holds the counts as they may be shown; what is hidden stands in the log alone. Null before anything is counted. <c>own</c> holds the questions where the service wrote them itself.</summary>
    public static Table Surveys { get; } = new(
        "surveys",
        2,
        [
            new("network", ColumnType.Text),
            new("id", ColumnType.Text),
            new("service", ColumnType.Text),
            new("year", ColumnType.Number),
            new("asked_group", ColumnType.Text),
            new("set_number", ColumnType.Number),
            new("version", ColumnType.Number),
            new("counted_at", ColumnType.Moment),
            new("content", ColumnType.Json),
            new("own", ColumnType.Json),
        ],
        ["network, service"]);
}
