using LearningNetwork.Domain.SelfAssessments;

namespace LearningNetwork.Storage.ReadModel.SelfAssessments;

/// <summary>A row for each island and day that a service said something of it; the last of a day stands.</summary>
internal sealed class SelfAssessmentProjection : Projection
{
    private static readonly Table Cracks = new("self_assessments", KeyColumns: 4,
    [
        new("network", ColumnType.Text),
        new("service", ColumnType.Text),
        new("island", ColumnType.Number),
        new("rated_on", ColumnType.Date),
        new("crack", ColumnType.Number),
        new("invented", ColumnType.Flag),
    ],
    []);

    public override IReadOnlyList<Table> Tables { get; } = [Cracks];

    public override IEnumerable<Row> Rows(Projected step) => step.Happened is CracksRated happened
        ? happened.Cracks.Select(crack => Cracks.Row(
            step.Entity.Network.Value, step.Entity.Key, (long)crack.Island, happened.On, (long)crack.Crack, step.IsInvented))
        : [];
}
