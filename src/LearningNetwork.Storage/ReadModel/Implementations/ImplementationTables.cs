namespace LearningNetwork.Storage.ReadModel.Implementations;

/// <summary>What is being brought into use, the projects that handed it over, and every status that was published.</summary>
internal static class ImplementationTables
{
    /// <summary><c>light</c> and what follows it are the latest status; null before the first.</summary>
    public static Table Implementations { get; } = new(
        "implementations",
        2,
        [
            new("network", ColumnType.Text),
            new("id", ColumnType.Text),
            new("product", ColumnType.Text),
            new("service", ColumnType.Text),
            new("round", ColumnType.Number),
            new("begun_at", ColumnType.Moment),
            new("light", ColumnType.Text),
            new("light_on", ColumnType.Date),
        ],
        ["network, service", "network, product"]);

    public static Table Owners { get; } = new(
        "implementation_owners",
        3,
        [new("network", ColumnType.Text), new("project", ColumnType.Text), new("id", ColumnType.Text)],
        ["network, id"]);

    /// <summary><c>subject</c> is <c>project/p3</c> or <c>implementation/product.service</c>; <c>version</c> is that entity's.</summary>
    public static Table Statuses { get; } = new(
        "published_statuses",
        3,
        [
            new("network", ColumnType.Text),
            new("subject", ColumnType.Text),
            new("version", ColumnType.Number),
            new("light", ColumnType.Text),
            new("light_on", ColumnType.Date),
            new("text", ColumnType.Text),
            new("at", ColumnType.Moment),
        ],
        []);
}
