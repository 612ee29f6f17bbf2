using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.SharingRequests;

/// <summary>Writes a case's current round as a row; the rows of earlier rounds stay as they ended.</summary>
internal sealed class SharingRequestProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [SharingRequestTables.Requests, SharingRequestTables.Owners];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step is not { After: SharingRequest.Begun state, Happened: SharingRequestEvent })
            yield break;
        var id = new SharingRequestId(SharingRequestKey.Of(step.Entity), state.Round).Value;
        yield return RowOf(step, state, id);
        foreach (var row in Owners(step, state, id))
            yield return row;
    }

    /// <summary>Written when the round begins and when what the owners have to do with it changes. Who waited for a product may ask fewer owners than there are.</summary>
    private static IEnumerable<Row> Owners(Projected step, SharingRequest.Begun state, string id)
    {
        var network = step.Entity.Network.Value;
        var before = step.Before is SharingRequest.Begun earlier && earlier.Round == state.Round ? earlier : null;
        var (waits, underWay) = ForOwners(state);
        if (before is not null && step.Happened is not RequestSubmitted && ForOwners(before) == (waits, underWay))
            return [];
        return
        [
            .. (before?.Case.Owners ?? []).Except(state.Case.Owners).Select(owner => SharingRequestTables.Owners.NoRow(network, owner.Value, id)),
            .. state.Case.Owners.Select(owner => SharingRequestTables.Owners.Row(network, owner.Value, id, waits, underWay)),
        ];
    }

    private static (bool Waits, bool UnderWay) ForOwners(SharingRequest.Begun state)
    {
        var standing = CaseStanding.Of(state);
        return (standing.WaitsFor == WaitsFor.Giver, standing.Status.IsUnderWay());
    }

    private static Row RowOf(Projected step, SharingRequest.Begun state, string id)
    {
        var standing = CaseStanding.Of(state);
        return SharingRequestTables.Requests.Row(
            step.Entity.Network.Value,
            id,
            step.Entity.Stream,
            state.Case.Product.Value,
            state.Case.Asker.Value,
            state.Case.Handling.ToString(),
            (long)state.Round,
            (long)step.Version,
            standing.Status.Code(),
            standing.Status.IsOpen(),
            state is SharingRequest.Submitted { Overdue: true },
            standing.WaitsFor.ToString(),
            state.Case.Since,
            standing.CurrentStep?.Code(),
            state.Case.SubmittedAt,
            state.Case.AnswerBy,
            (state as SharingRequest.Submitted)?.RemindedOn,
            (long?)state.Case.Recommendation,
            state.Case.Cohort?.Value,
            (state as SharingRequest.Evaluated)?.Evaluation.ExperiencedLevel?.ToString(),
            state.Case.Owners,
            CaseContent.Of(state));
    }
}
