using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.AnnualWheels.AnnualWheel;
using static LearningNetwork.Domain.AnnualWheels.WheelChange;

namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>How what is shared is changed: an owner proposes, the owners vote, and the wheel's rule passes it.</summary>
internal static class ProposalDecisions
{
    public static Decision Propose(Running state, ServiceId service, ProposeChange command, Facts facts, DecisionContext context)
    {
        if (Wrong(state, command.Change, facts) is { } wrong)
            return wrong;
        var change = ChangedWheel.Grounded(state, command.Change);
        if (ChangesNothing(state, change) || state.Proposals.Any(proposal => proposal.By == service && proposal.Change == change))
            return Decision.Nothing;
        if (state.Proposals.Count >= MostProposals)
            return WheelRefusals.TooManyProposals(MostProposals);
        if (ChangedWheel.WrongPlan(state, change) is { } unfit)
            return unfit;
        var made = new ProposalMade(state.LastProposal + 1, service, change, command.Reason?.Ref, context.Now.AddDays(ProposalDays), context.Now);
        return Settled(state, [made], context.Now);
    }

    public static Decision Vote(Running state, ServiceId service, VoteOnProposal command, DecisionContext context)
    {
        if (state.Proposal(command.Number) is not { } proposal || proposal.LapsesAt <= context.Now)
            return WheelRefusals.ProposalClosed;
        return proposal.Votes.Contains(new(service, command.Yes)) ? Decision.Nothing : Settled(state, [new VoteCast(command.Number, service, command.Yes, context.Now)], context.Now);
    }

    public static Decision TakeBack(Running state, ServiceId service, TakeBackProposal command, DecisionContext context) => state.Proposal(command.Number) switch
    {
        null => WheelRefusals.ProposalClosed,
        { By: var by } when by != service => WheelRefusals.NotYourProposal,
        _ => new ProposalTakenBack(command.Number, context.Now),
    };

    /// <summary>What happened, and what it leads to among the proposals that wait, one after the other: each passes, can no longer pass, is overtaken by what passed before it, or waits on.</summary>
    public static Decision Settled(Running state, IReadOnlyList<WheelEvent> happened, DateTimeOffset now)
    {
        var events = happened.ToList<Event>();
        var wheel = (Running)happened.Aggregate((AnnualWheel)state, AnnualWheelDecider.Evolve);
        foreach (var number in wheel.Proposals.Select(proposal => proposal.Number).ToArray())
        {
            if (Outcome(wheel, wheel.Proposal(number)!, now) is not { } outcome)
                continue;
            events.Add(outcome);
            wheel = (Running)AnnualWheelDecider.Evolve(wheel, outcome);
        }

        return new Decision.Accepted(events.ToValueList());
    }

    private static WheelEvent? Outcome(Running wheel, Proposal proposal, DateTimeOffset now) =>
        proposal.LapsesAt <= now ? null
        : proposal.CannotPass(wheel.Rule, wheel.Owners.Count) ? new ProposalRejected(proposal.Number, now)
        : !proposal.Passes(wheel.Rule, wheel.Owners.Count) ? null
        : ChangedWheel.StillFits(wheel, proposal.Change) && ChangedWheel.WrongPlan(wheel, proposal.Change) is null ? new ProposalPassed(proposal.Number, now)
        : new ProposalOvertaken(proposal.Number, now);

    private static Refusal? Wrong(Running state, WheelChange change, Facts facts) => change switch
    {
        AddActivity c => PlanCheck.Wrong(c.Activity) ?? (state.Activity(c.Activity.Id) is { } other && !other.SaysTheSameAs(c.Activity) ? WheelRefusals.ActivityExists(other.Title) : null),
        ChangeActivity c => PlanCheck.Wrong(c.Becomes) ?? Seen(state, c.Becomes),
        RemoveActivity c => Removable(state, c.Activity),
        Rename c => Fields.Name("wheelTitle", c.Title),
        ChangeRule c => Fields.OneOf<PassingRule>("rule", c.Rule),
        InviteOwner c => facts.Of(new AboutService(c.Service)) is null ? WheelRefusals.ServiceUnknown
            : state.Owners.Contains(c.Service) ? WheelRefusals.AlreadyOwner
            : state.Owners.Count + state.Invited.Count >= MostOwners ? WheelRefusals.TooManyOwners(MostOwners)
            : null,
        AdoptEdition c => Adoptable(state, c),
        _ => null,
    };

    private static Refusal? Seen(Running state, WheelActivity becomes) => state.Activity(becomes.Id) switch
    {
        null => WheelRefusals.ActivityGone,
        var now when now.SaysTheSameAs(becomes) => null,
        var now when now.Revision != becomes.Revision => WheelRefusals.ActivityChanged(now.Title),
        _ => null,
    };

    private static Refusal? Removable(Running state, ActivityId id) => state.Activity(id) is not { } activity
        ? WheelRefusals.ActivityGone
        : state.Activities.FirstOrDefault(other => other.Id != id && (other.Timing.CountedFrom == id || other.Prerequisites.Any(one => one.Other == id))) is { } needs
            ? WheelRefusals.ActivityNeeded(activity.Title, needs.Title)
            : null;

    private static Refusal? Adoptable(Running state, AdoptEdition change)
    {
        if (state.Template is not { } template || template.Template != change.Edition.Template)
            return WheelRefusals.OtherTemplate;
        if (change.Edition.Edition <= template.Edition)
            return WheelRefusals.EditionIsOlder;
        if (change.Accepted.Any(one => Touched(one) is null) || change.Accepted.Select(Touched).Distinct().Count() < change.Accepted.Count)
            return Refusals.NotAValue("accepted");
        return change.Accepted.Select(one => one switch
        {
            AddActivity added when state.Activity(added.Activity.Id) is { } there => WheelRefusals.ActivityExists(there.Title),
            RemoveActivity removed => state.Activity(removed.Activity) is null ? WheelRefusals.ActivityGone : null,
            _ => Wrong(state, one, Facts.None),
        }).FirstOrDefault(refusal => refusal is not null);
    }

    /// <summary>The activity that a difference of a template is of; null where it is none.</summary>
    private static ActivityId? Touched(WheelChange change) => change switch
    {
        AddActivity c => c.Activity.Id,
        ChangeActivity c => c.Becomes.Id,
        RemoveActivity c => c.Activity,
        _ => null,
    };

    private static bool ChangesNothing(Running state, WheelChange change) => change switch
    {
        AddActivity c => state.Activity(c.Activity.Id) is not null,
        ChangeActivity { Was: { } was } c => c.Becomes.SaysTheSameAs(was),
        Rename c => c.Title == c.Was,
        ChangeRule c => c.Rule == c.Was,
        Share c => c.Shared == c.Was,
        InviteOwner c => state.Invited.Contains(c.Service),
        _ => false,
    };
}
