using LearningNetwork.Domain.Calendars;

namespace LearningNetwork.Storage.ReadModel.Calendars;

/// <summary>Writes which feeds are open, and the hash of the address that leads to each.</summary>
internal sealed class CalendarFeedProjection : Projection
{
    private static readonly Table Feeds = new(
        "calendar_feeds",
        2,
        [
            new("network", ColumnType.Text),
            new("id", ColumnType.Text),
            new("address", ColumnType.Text),
            new("since", ColumnType.Moment),
        ],
        ["address"]);

    public override IReadOnlyList<Table> Tables { get; } = [Feeds];

    public override IEnumerable<Row> Rows(Projected step) => step.After switch
    {
        CalendarFeed.Open open => [Feeds.Row(step.Entity.Network.Value, step.Entity.Key, open.Address.Value, open.Since)],
        CalendarFeed.Closed => [Feeds.NoRow(step.Entity.Network.Value, step.Entity.Key)],
        _ => [],
    };
}
