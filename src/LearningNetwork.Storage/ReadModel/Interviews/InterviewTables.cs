namespace LearningNetwork.Storage.ReadModel.Interviews;

/// <summary>Rounds of interviews, and what was found in each.</summary>
internal static class InterviewTables
{
    public static Table Rounds { get; } = new(
        "interview_rounds",
        2,
        [
            new("network", ColumnType.Text),
            new("id", ColumnType.Text),
            new("product", ColumnType.Text),
            new("from_on", ColumnType.Date),
            new("version", ColumnType.Number),
            new("content", ColumnType.Json),
        ],
        ["network, product"]);

    /// <summary><c>service</c> is the one that it was said at, as long as that service consents; else null. What was taken out is not here.</summary>
    public static Table Findings { get; } = new(
        "interview_findings",
        3,
        [
            new("network", ColumnType.Text),
            new("round", ColumnType.Text),
            new("number", ColumnType.Number),
            new("voice", ColumnType.Text),
            new("said", ColumnType.Number),
            new("asked", ColumnType.Number),
            new("text", ColumnType.Text),
            new("service", ColumnType.Text),
            new("of_service", ColumnType.Flag),
        ],
        []);
}
