using LearningNetwork.Domain.Implementations;

namespace LearningNetwork.Storage.ReadModel.Implementations;

/// <summary>An implementation as it stands, a row for each project that handed it over, and one for each stage it has been at.</summary>
internal sealed class ImplementationProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [ImplementationTables.Implementations, ImplementationTables.Owners, ImplementationTables.Stages];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step.After is not Implementation.Begun state)
            return [];
        var (network, id) = (step.Entity.Network.Value, step.Entity.Key);
        var row = RowOf(network, id, step.Version, state);
        return step.Happened switch
        {
            ImplementationBegun begun => [row, .. Owners(network, id, begun, step.Before as Implementation.Begun), .. StagesOf(network, id, state)],
            StageSet => [row, .. StagesOf(network, id, state)],
            _ => [row],
        };
    }

    private static Row RowOf(string network, string id, long version, Implementation.Begun state) => ImplementationTables.Implementations.Row(
        network,
        id,
        state.As.Product.Value,
        state.As.Service.Value,
        (long)state.As.Round,
        state.As.At,
        state.Latest?.Light.ToString(),
        state.Latest?.On,
        version,
        state.Stage.ToString(),
        state.StageOn,
        state.Staff?.On,
        state.Staff?.IsFragile,
        (long?)state.Practice?.Families,
        (long?)state.Practice?.Sessions,
        state.Support?.On,
        state.Evaluation?.OutcomeAt(MeasuringPoint.SixMonths)?.ToString(),
        state.Evaluation?.OutcomeAt(MeasuringPoint.TwelveMonths)?.ToString(),
        state.Plan?.Lines.FirstOrDefault(line => line.DoneOn is null)?.Due,
        ImplementationContent.Of(state));

    private static IEnumerable<Row> Owners(string network, string id, ImplementationBegun begun, Implementation.Begun? before) =>
    [
        .. (before?.As.Owners ?? []).Except(begun.Owners).Select(gone => ImplementationTables.Owners.NoRow(network, gone.Value, id)),
        .. begun.Owners.Select(owner => ImplementationTables.Owners.Row(network, owner.Value, id)),
    ];

    /// <summary>The stage set last, and the one before it, which ended with it; number 0 is what it began as.</summary>
    private static IEnumerable<Row> StagesOf(string network, string id, Implementation.Begun state)
    {
        var last = state.Stages.Count;
        if (last > 0)
            yield return StageRow(network, id, last - 1, Without(state, last - 1), state.Stages[^1].On);
        yield return StageRow(network, id, last, state, null);
    }

    private static Implementation.Begun Without(Implementation.Begun state, int kept) => state with { Stages = [.. state.Stages.Take(kept)] };

    private static Row StageRow(string network, string id, int number, Implementation.Begun state, DateOnly? until) => ImplementationTables.Stages.Row(
        network, id, (long)number, state.As.Product.Value, state.As.Service.Value, state.Stage.ToString(), state.StageOn, until);
}
