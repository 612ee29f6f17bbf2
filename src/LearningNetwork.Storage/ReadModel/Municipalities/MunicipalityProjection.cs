using LearningNetwork.Domain.Municipalities;

namespace LearningNetwork.Storage.ReadModel.Municipalities;

/// <summary>A municipality, with the service that serves it, or the one it became part of. Who serves a former one is found by following the mergers when reading.</summary>
internal sealed class MunicipalityProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [MunicipalityTable.Municipalities];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step.After is not Municipality.Known known)
            yield break;
        var merged = known as Municipality.Merged;
        yield return MunicipalityTable.Municipalities.Row(
            step.Entity.Network.Value,
            step.Entity.Key,
            known.As.Name,
            NorwegianOrder.KeyOf(known.As.Name),
            known.As.County,
            merged is null ? known.Served?.Service.Value : null,
            merged?.Successor.Value,
            merged?.From);
    }
}
