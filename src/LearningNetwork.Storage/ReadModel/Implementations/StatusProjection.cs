using LearningNetwork.Domain;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Storage.ReadModel.Implementations;

/// <summary>Every status that was published, of whatever it is: none is ever changed.</summary>
internal sealed class StatusProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [ImplementationTables.Statuses];

    public override IEnumerable<Row> Rows(Projected step) => step.Happened switch
    {
        ProjectStatusPublished e => [RowOf(step, e.Status)],
        ImplementationStatusPublished e => [RowOf(step, e.Status)],
        _ => [],
    };

    private static Row RowOf(Projected step, PublishedStatus status) => ImplementationTables.Statuses.Row(
        step.Entity.Network.Value, $"{step.Entity.Kind}/{step.Entity.Key}", (long)step.Version, status.Light.ToString(), status.On, status.Text.Id, step.At);
}
