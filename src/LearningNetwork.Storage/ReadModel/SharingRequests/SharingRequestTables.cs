namespace LearningNetwork.Storage.ReadModel.SharingRequests;

/// <summary>
/// One row a round, and one a project that it is addressed to: <c>waits</c> while it waits for the owners, which is counted for every
/// page, <c>under_way</c> while they have anything to see to, which is their load.
/// </summary>
internal static class SharingRequestTables
{
    public static Table Requests { get; } = new("sharing_requests", KeyColumns: 2,
    [
        new("network", ColumnType.Text),
        new("id", ColumnType.Text),
        new("stream", ColumnType.Text),
        new("product", ColumnType.Text),
        new("asker", ColumnType.Text),
        new("handling", ColumnType.Text),
        new("round", ColumnType.Number),
        new("version", ColumnType.Number),
        new("status", ColumnType.Text),
        new("is_open", ColumnType.Flag),
        new("overdue", ColumnType.Flag),
        new("waits_for", ColumnType.Text),
        new("waiting_since", ColumnType.Moment),
        new("current_step", ColumnType.Text),
        new("submitted_at", ColumnType.Moment),
        new("answer_by", ColumnType.Moment),
        new("reminded_on", ColumnType.Date),
        new("recommendation", ColumnType.Number),
        new("cohort", ColumnType.Text),
        new("experienced_level", ColumnType.Text),
        new("owners", ColumnType.Json),
        new("content", ColumnType.Json),
    ],
    ["network, asker, is_open, waiting_since", "network, product, status, waiting_since, asker", "network, product, experienced_level, asker", "network, is_open, waiting_since"]);

    public static Table Owners { get; } = new("sharing_request_owners", KeyColumns: 3,
    [
        new("network", ColumnType.Text),
        new("project", ColumnType.Text),
        new("id", ColumnType.Text),
        new("waits", ColumnType.Flag),
        new("under_way", ColumnType.Flag),
    ],
    ["network, id", "network, project, waits", "network, project, under_way"]);
}
