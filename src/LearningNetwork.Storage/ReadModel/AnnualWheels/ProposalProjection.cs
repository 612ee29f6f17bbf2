using LearningNetwork.Domain.AnnualWheels;
using static LearningNetwork.Domain.AnnualWheels.AnnualWheel;

namespace LearningNetwork.Storage.ReadModel.AnnualWheels;

/// <summary>Writes each proposal while it waits, and once more when it has ended; and a line of history for every event.</summary>
internal sealed class ProposalProjection : Projection
{
    public const string Open = "open";

    public override IReadOnlyList<Table> Tables { get; } = [WheelTables.Proposals, WheelTables.History];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step.Happened is not WheelEvent happened)
            yield break;
        if (step.After is Running after)
        {
            foreach (var proposal in after.Proposals.Where(proposal => (step.Before as Running)?.Proposal(proposal.Number) != proposal))
                yield return RowOf(step, proposal, Open, null);
        }

        if (NumberOf(happened) is { } number && happened is not (ProposalMade or VoteCast) && (step.Before as Running)?.Proposal(number) is { } ended)
            yield return RowOf(step, ended, step.EventName[(step.EventName.LastIndexOf('/') + 1)..]["proposal-".Length..], happened.At);
        yield return Line(step, happened);
    }

    private static Row RowOf(Projected step, Proposal proposal, string outcome, DateTimeOffset? endedAt) => WheelTables.Proposals.Row(
        step.Entity.Network.Value,
        step.Entity.Key,
        (long)proposal.Number,
        proposal.By.Value,
        new ProposedChange(proposal.Change),
        proposal.Reason?.Id,
        proposal.LapsesAt.AddDays(-ProposalDays),
        proposal.LapsesAt,
        outcome,
        endedAt,
        proposal.Votes);

    private static Row Line(Projected step, WheelEvent happened) => WheelTables.History.Row(
        step.Entity.Network.Value,
        step.Entity.Key,
        (long)step.Version,
        step.At,
        step.EventName["annual-wheel/".Length..],
        ServiceOf(happened)?.Value,
        (long?)NumberOf(happened),
        ((happened as ProgressMarked)?.Progress.Activity ?? (happened as ActivityConductMarked)?.Activity)?.Value,
        (long?)(happened as ProgressMarked)?.Progress.Year,
        happened switch
        {
            ProgressMarked marked => marked.Progress.State.ToString(),
            VoteCast vote => vote.Yes ? "yes" : "no",
            ResponsibleReminded reminded => reminded.Reminders.Count.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => null,
        });

    private static Domain.Services.ServiceId? ServiceOf(WheelEvent happened) => happened switch
    {
        WheelStarted e => e.Owner,
        ProposalMade e => e.By,
        VoteCast e => e.Service,
        OwnerJoined e => e.Service,
        InvitationDeclined e => e.Service,
        OwnerLeft e => e.Service,
        WheelEnded e => e.Service,
        ProgressMarked e => e.Progress.Service,
        ActivityConductMarked e => e.Service,
        _ => null,
    };

    private static int? NumberOf(WheelEvent happened) => happened switch
    {
        ProposalMade e => e.Number,
        VoteCast e => e.Number,
        ProposalPassed e => e.Number,
        ProposalRejected e => e.Number,
        ProposalLapsed e => e.Number,
        ProposalOvertaken e => e.Number,
        ProposalTakenBack e => e.Number,
        _ => null,
    };
}
