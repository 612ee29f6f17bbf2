using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.ReadModel.Services;

/// <summary>A child welfare service. Which municipalities it serves is told by theirs.</summary>
internal sealed class ServiceProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [ServiceTable.Services];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step.After is ChildWelfareService.Established service)
        {
            yield return ServiceTable.Services.Row(
                step.Entity.Network.Value,
                step.Entity.Key,
                service.Name,
                NorwegianOrder.KeyOf(service.Name),
                ForgivingSearch.Fold(service.Name),
                service.Host.Value,
                service.Language,
                (long)step.Version);
        }
    }
}
