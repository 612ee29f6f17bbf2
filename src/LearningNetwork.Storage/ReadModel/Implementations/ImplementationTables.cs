namespace LearningNetwork.Storage.ReadModel.Implementations;

/// <summary>What is being brought into use, the projects that handed it over, and every status that was published.</summary>
internal static class ImplementationTables
{
    /// <summary><c>light</c> and <c>light_on</c> are the latest status, null before the first; <c>next_due</c> is the first thing in the plan that is not done; <c>content</c> is what only its own page shows.</summary>
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
            new("version", ColumnType.Number),
            new("stage", ColumnType.Text),
            new("stage_on", ColumnType.Date),
            new("counted_on", ColumnType.Date),
            new("fragile", ColumnType.Flag),
            new("families", ColumnType.Number),
            new("sessions", ColumnType.Number),
            new("support_on", ColumnType.Date),
            new("six_months", ColumnType.Text),
            new("twelve_months", ColumnType.Text),
            new("next_due", ColumnType.Date),
            new("content", ColumnType.Json),
        ],
        ["network, service", "network, product"]);

    /// <summary>
    /// How long each was at each stage: from a day, and until the day that the next began; null for the stage it is at. So what stood
    /// on any day is found without going through what came after it.
    /// </summary>
    public static Table Stages { get; } = new(
        "implementation_stages",
        3,
        [
            new("network", ColumnType.Text),
            new("id", ColumnType.Text),
            new("number", ColumnType.Number),
            new("product", ColumnType.Text),
            new("service", ColumnType.Text),
            new("stage", ColumnType.Text),
            new("from_on", ColumnType.Date),
            new("until_on", ColumnType.Date),
        ],
        ["network, product", "network, service"]);

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
