using LearningNetwork.Domain.ImplementationSupports;

namespace LearningNetwork.Storage.ReadModel.ImplementationSupports;

/// <summary>The support for a product as it stands.</summary>
internal sealed class ImplementationSupportProjection : Projection
{
    private static readonly Table Supports = new(
        "implementation_supports",
        2,
        [new("network", ColumnType.Text), new("product", ColumnType.Text), new("version", ColumnType.Number), new("content", ColumnType.Json)],
        []);

    public override IReadOnlyList<Table> Tables { get; } = [Supports];

    public override IEnumerable<Row> Rows(Projected step) => step.After is ImplementationSupport.Described state
        ? [Supports.Row(step.Entity.Network.Value, step.Entity.Key, (long)step.Version, new SupportContent(state.As, state.Suggested))]
        : [];
}
