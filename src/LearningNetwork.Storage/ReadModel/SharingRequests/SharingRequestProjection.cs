using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.SharingRequests;

/// <summary>Writes a case's current round as a row; the rows of earlier rounds stay as they ended.</summary>
internal sealed class SharingRequestProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [SharingRequestTables.Requests, SharingRequestTables.Owners];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step is not { After: SharingRequest.Begun state, Happened: SharingRequestEvent happened })
            yield break;
        var id = new SharingRequestId(SharingRequestKey.Of(step.Entity), state.Round).Value;
        yield return RowOf(step, state, id);
        if (happened is RequestSubmitted || WaitsForOwners(step.Before) != WaitsForOwners(state))
        {
            foreach (var owner in state.Case.Owners)
                yield return SharingRequestTables.Owners.Row(step.Entity.Network.Value, owner.Value, id, WaitsForOwners(state));
        }
    }

    private static bool WaitsForOwners(object state) => state is SharingRequest.Begun begun && CaseStanding.Of(begun).WaitsFor == WaitsFor.Giver;

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
            state.Case.Owners,
            CaseContent.Of(state));
    }
}
