namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>The products, which projects own each, which services developed it, who is asked about it, and what it belongs with.</summary>
internal static class ProductTables
{
    /// <summary><c>islands</c> has a bit for each island, the first the lowest; <c>maturity</c> is the one that counts; <c>in_set</c> says that it is listed with the set it is one of; <c>routes</c> are those that it is a part of or goes together with, as it says itself; <c>conduct</c> names the rules of conduct it is marked with; lists are joined by spaces.</summary>
    public static Table Products { get; } = new(
        "products",
        2,
        [
            new("network", ColumnType.Text),
            new("id", ColumnType.Text),
            new("title", ColumnType.Text),
            new("sort_key", ColumnType.Text),
            new("search", ColumnType.Text),
            new("first_island", ColumnType.Number),
            new("islands", ColumnType.Number),
            new("maturity", ColumnType.Text),
            new("maturity_derived", ColumnType.Flag),
            new("recommendation", ColumnType.Number),
            new("resource_level", ColumnType.Text),
            new("asked_level", ColumnType.Text),
            new("assessed", ColumnType.Flag),
            new("draft", ColumnType.Flag),
            new("submitted_on", ColumnType.Date),
            new("reviewed_on", ColumnType.Date),
            new("version", ColumnType.Number),
            new("in_set", ColumnType.Flag),
            new("wholes", ColumnType.Text),
            new("routes", ColumnType.Text),
            new("owners", ColumnType.Text),
            new("guests", ColumnType.Text),
            new("developers", ColumnType.Text),
            new("own_steps", ColumnType.Text),
            new("has_contact", ColumnType.Flag),
            new("conduct", ColumnType.Text),
            new("description", ColumnType.Text),
            new("content", ColumnType.Json),
        ],
        ["network, first_island, sort_key, id", "network, assessed, reviewed_on"]);

    public static Table Owners { get; } = new(
        "product_owners",
        3,
        [new("network", ColumnType.Text), new("product", ColumnType.Text), new("project", ColumnType.Text), new("place", ColumnType.Number)],
        ["network, project"]);

    public static Table Developers { get; } = new(
        "product_developers",
        3,
        [new("network", ColumnType.Text), new("product", ColumnType.Text), new("service", ColumnType.Text), new("place", ColumnType.Number)],
        []);

    public static Table Contacts { get; } = new(
        "product_contacts",
        4,
        [
            new("network", ColumnType.Text),
            new("product", ColumnType.Text),
            new("service", ColumnType.Text),
            new("role", ColumnType.Text),
            new("place", ColumnType.Number),
            new("confirmed_on", ColumnType.Date),
        ],
        ["network, service"]);

    /// <summary>Those that readers of other networks see, and no others: as small as what is opened, however many products there are.</summary>
    public static Table Opened { get; } = new(
        "opened_products",
        2,
        [new("network", ColumnType.Text), new("product", ColumnType.Text), new("opened_on", ColumnType.Date)],
        []);

    /// <summary>How products belong together, as the one that says so says it.</summary>
    public static Table Relations { get; } = new(
        "product_relations",
        4,
        [new("network", ColumnType.Text), new("product", ColumnType.Text), new("kind", ColumnType.Text), new("other", ColumnType.Text)],
        ["network, other"]);
}
