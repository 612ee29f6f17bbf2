namespace LearningNetwork.Storage.ReadModel.GroupOfferings;

/// <summary>Offerings with those who run them and who would like places; rounds with their leaders and homes.</summary>
internal static class GroupOfferingTables
{
    public static Table Offerings { get; } = new("group_offerings", KeyColumns: 2,
    [
        new("network", ColumnType.Text),
        new("id", ColumnType.Text),
        new("stream", ColumnType.Text),
        new("version", ColumnType.Number),
        new("title", ColumnType.Text),
        new("sort_key", ColumnType.Text),
        new("search", ColumnType.Text),
        new("method", ColumnType.Text),
        new("cost_key", ColumnType.Text),
        new("description", ColumnType.Text),
    ],
    ["network, sort_key"]);

    public static Table Owners { get; } = new("group_offering_owners", KeyColumns: 3,
        [new("network", ColumnType.Text), new("offering", ColumnType.Text), new("service", ColumnType.Text), new("place", ColumnType.Number)], ["network, service"]);

    public static Table Demand { get; } = new("group_offering_demand", KeyColumns: 3,
    [
        new("network", ColumnType.Text),
        new("offering", ColumnType.Text),
        new("service", ColumnType.Text),
        new("homes", ColumnType.Number),
        new("since", ColumnType.Moment),
    ],
    ["network, service"]);

    public static Table Rounds { get; } = new("group_rounds", KeyColumns: 2,
    [
        new("network", ColumnType.Text),
        new("id", ColumnType.Text),
        new("stream", ColumnType.Text),
        new("offering", ColumnType.Text),
        new("version", ColumnType.Number),
        new("method", ColumnType.Text),
        new("organiser", ColumnType.Text),
        new("status", ColumnType.Text),
        new("first_on", ColumnType.Date),
        new("last_on", ColumnType.Date),
        new("capacity", ColumnType.Number),
        new("taken", ColumnType.Number),
        new("offered", ColumnType.Number),
        new("waiting", ColumnType.Number),
        new("free_to_all", ColumnType.Number),
        new("release_on", ColumnType.Date),
        new("released", ColumnType.Flag),
        new("place", ColumnType.Text),
        new("reason", ColumnType.Text),
        new("learning", ColumnType.Text),
        new("content", ColumnType.Json),
    ],
    ["network, first_on", "network, offering", "network, organiser"]);

    public static Table Homes { get; } = new("group_round_homes", KeyColumns: 4,
    [
        new("network", ColumnType.Text),
        new("round", ColumnType.Text),
        new("service", ColumnType.Text),
        new("number", ColumnType.Number),
        new("adults", ColumnType.Number),
        new("standing", ColumnType.Text),
        new("from_quota", ColumnType.Flag),
        new("until", ColumnType.Moment),
        new("ordinal", ColumnType.Number),
        new("since", ColumnType.Moment),
    ],
    ["network, service"]);

    public static Table Leaders { get; } = new("group_round_leaders", KeyColumns: 3,
    [
        new("network", ColumnType.Text),
        new("round", ColumnType.Text),
        new("leader", ColumnType.Text),
        new("answer", ColumnType.Text),
        new("asked_at", ColumnType.Moment),
    ],
    ["network, leader"]);
}
