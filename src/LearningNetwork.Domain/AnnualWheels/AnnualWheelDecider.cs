using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.AnnualWheels.AnnualWheel;

namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>The rules of an annual wheel: what they ask of others, how the state follows from events, what leads to what, and what comes by time alone.</summary>
public static class AnnualWheelDecider
{
    public static Decider<AnnualWheel, WheelCommand, WheelEvent> Decider { get; } =
        new("annual-wheel", new NotStarted(), Needs, WheelDecisions.Decide, Evolve, React, WheelDeadlines.Of);

    private static IReadOnlyList<Question> Needs(DecisionContext context, WheelCommand command) => command switch
    {
        StartWheel start => [new AboutService(start.Owner)],
        ProposeChange { Change: WheelChange.InviteOwner invite } => [new AboutService(invite.Service)],
        _ => [],
    };

    public static AnnualWheel Evolve(AnnualWheel state, WheelEvent happened) => (state, happened) switch
    {
        (NotStarted, WheelStarted e) => new Running(
            e, e.Title, e.Rule, false, e.Template, [e.Owner], [], e.Activities, [], 0, e.Progress, DateOnly.FromDateTime(e.At.UtcDateTime)),
        (Running s, ProposalMade e) => s with
        {
            Proposals = s.Proposals.With(new(e.Number, e.By, e.Change, e.Reason, e.LapsesAt, [new(e.By, true)])),
            LastProposal = e.Number,
        },
        (Running s, VoteCast e) when s.Proposal(e.Number) is not null => s with
        {
            Proposals = s.Proposals.Select(proposal => proposal.Number == e.Number ? proposal.With(e.Service, e.Yes) : proposal).ToValueList(),
        },
        (Running s, ProposalPassed e) when s.Proposal(e.Number) is { } proposal => WithoutGone(Without(ChangedWheel.Of(s, proposal.Change), e.Number)),
        (Running s, ProposalRejected e) => Without(s, e.Number),
        (Running s, ProposalLapsed e) => Without(s, e.Number),
        (Running s, ProposalOvertaken e) => Without(s, e.Number),
        (Running s, ProposalTakenBack e) => Without(s, e.Number),
        (Running s, OwnerJoined e) => s with { Owners = s.Owners.With(e.Service), Invited = Except(s.Invited, e.Service) },
        (Running s, InvitationDeclined e) => s with { Invited = Except(s.Invited, e.Service) },
        (Running s, OwnerLeft e) => s with
        {
            Owners = Except(s.Owners, e.Service),
            Proposals = s.Proposals.Select(proposal => proposal.Without(e.Service)).ToValueList(),
            Progress = s.Progress.Where(one => one.Service != e.Service).ToValueList(),
        },
        (Running, WheelEnded) => new Ended(),
        (Running s, ProgressMarked e) => s with { Progress = Marked(s.Progress, e.Progress) },
        (Running s, ActivityConductMarked e) => s with
        {
            Conduct = [.. s.Conduct.Where(one => one.Activity != e.Activity), .. e.Rules.Count == 0 ? (ValueList<ActivityConduct>)[] : [new(e.Activity, e.Rules)]],
        },
        (Running s, ResponsibleReminded e) => s with { RemindedThrough = e.On },
        _ => throw Faults.CannotFollow(state, happened),
    };

    private static IEnumerable<AddressedCommand> React(EntityId self, WheelEvent happened) => happened is OwnerLeft left
        ? [new(left.Copy.In(self.Network), new TakeWheelAlong(left.Title, left.Service, left.FirstYear, left.Activities, left.Template, new(self.Key), left.Progress))]
        : [];

    private static Running Without(Running state, int number) => state with { Proposals = state.Proposals.Where(proposal => proposal.Number != number).ToValueList() };

    /// <summary>The marks of an activity go with it.</summary>
    private static Running WithoutGone(Running state) => state.Conduct.All(one => state.Activity(one.Activity) is not null)
        ? state
        : state with { Conduct = state.Conduct.Where(one => state.Activity(one.Activity) is not null).ToValueList() };

    private static ValueList<ServiceId> Except(ValueList<ServiceId> services, ServiceId gone) => services.Where(service => service != gone).ToValueList();

    private static ValueList<OwnProgress> Marked(ValueList<OwnProgress> all, OwnProgress progress) =>
        [.. all.Where(one => (one.Service, one.Activity, one.Year) != (progress.Service, progress.Activity, progress.Year)), progress];
}
