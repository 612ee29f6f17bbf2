namespace LearningNetwork.Storage.ReadModel.InterestRounds;

/// <summary>Rounds and whom they ask; what each service has said of each product, and which rounds it has answered.</summary>
internal static class InterestTables
{
    /// <summary><c>products</c> are joined by spaces; empty for everything in the catalogue.</summary>
    public static Table Rounds { get; } = new("interest_rounds", KeyColumns: 2,
    [
        new("network", ColumnType.Text),
        new("id", ColumnType.Text),
        new("version", ColumnType.Number),
        new("title", ColumnType.Text),
        new("products", ColumnType.Text),
        new("opened_on", ColumnType.Date),
        new("until_on", ColumnType.Date),
        new("reminded_on", ColumnType.Date),
        new("closed_on", ColumnType.Date),
    ],
    ["network, closed_on, until_on"]);

    public static Table Asked { get; } = new("interest_asked", KeyColumns: 3,
    [
        new("network", ColumnType.Text),
        new("round", ColumnType.Text),
        new("service", ColumnType.Text),
    ],
    ["network, service"]);

    public static Table Interests { get; } = new("interests", KeyColumns: 3,
    [
        new("network", ColumnType.Text),
        new("service", ColumnType.Text),
        new("product", ColumnType.Text),
        new("level", ColumnType.Text),
        new("said_on", ColumnType.Date),
        new("invented", ColumnType.Flag),
    ],
    ["network, product, level"]);

    public static Table Answers { get; } = new("interest_answers", KeyColumns: 3,
    [
        new("network", ColumnType.Text),
        new("service", ColumnType.Text),
        new("round", ColumnType.Text),
        new("answered_on", ColumnType.Date),
    ],
    ["network, round"]);
}
