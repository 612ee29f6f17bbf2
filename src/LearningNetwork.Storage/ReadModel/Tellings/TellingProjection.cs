using LearningNetwork.Domain.Tellings;

namespace LearningNetwork.Storage.ReadModel.Tellings;

/// <summary>Writes with each event whom it concerns, so that nothing lies between what happens and that it is told. What the reference data states is no news.</summary>
internal sealed class TellingProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [TellingTable.Tellings];

    public override IEnumerable<Row> Rows(Projected step) => step.Cause == Projected.ReferenceData
        ? []
        : Telling.Whom(step.Entity, step.Before, step.Happened, step.After).Distinct().Select(audience => TellingTable.Tellings.Row(
            step.Entity.Network.Value, step.Entity.Stream, (long)step.Version, audience.Value, step.At, step.By.Value));
}
