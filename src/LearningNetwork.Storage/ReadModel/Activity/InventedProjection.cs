namespace LearningNetwork.Storage.ReadModel.Activity;

/// <summary>The streams that were begun by invented demonstration data, and only those: a table as small as the demonstration, so that asking it costs the same however long the log is.</summary>
internal sealed class InventedProjection : Projection
{
    private static readonly Table Invented = new("invented", KeyColumns: 2, [new("network", ColumnType.Text), new("stream", ColumnType.Text)], []);

    public override IReadOnlyList<Table> Tables { get; } = [Invented];

    public override IEnumerable<Row> Rows(Projected step) =>
        step is { Version: 1, IsInvented: true } ? [Invented.Row(step.Entity.Network.Value, step.Entity.Stream)] : [];
}
