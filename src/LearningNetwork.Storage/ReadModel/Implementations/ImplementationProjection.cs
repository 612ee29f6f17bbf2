using LearningNetwork.Domain.Implementations;

namespace LearningNetwork.Storage.ReadModel.Implementations;

/// <summary>An implementation as it stands, and a row for each project that handed it over.</summary>
internal sealed class ImplementationProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [ImplementationTables.Implementations, ImplementationTables.Owners];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step.After is not Implementation.Begun state)
            return [];
        var (network, id) = (step.Entity.Network.Value, step.Entity.Key);
        var row = ImplementationTables.Implementations.Row(
            network, id, state.As.Product.Value, state.As.Service.Value, (long)state.As.Round, state.As.At, state.Latest?.Light.ToString(), state.Latest?.On);
        return step.Happened is ImplementationBegun begun ? [row, .. Owners(network, id, begun, step.Before as Implementation.Begun)] : [row];
    }

    private static IEnumerable<Row> Owners(string network, string id, ImplementationBegun begun, Implementation.Begun? before) =>
    [
        .. (before?.As.Owners ?? []).Except(begun.Owners).Select(gone => ImplementationTables.Owners.NoRow(network, gone.Value, id)),
        .. begun.Owners.Select(owner => ImplementationTables.Owners.Row(network, owner.Value, id)),
    ];
}
