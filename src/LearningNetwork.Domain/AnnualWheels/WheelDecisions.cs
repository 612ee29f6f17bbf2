using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.AnnualWheels.AnnualWheel;

namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>What may happen to a wheel, and who may make it happen. For whoever does not own it, it is not there.</summary>
internal static class WheelDecisions
{
    public static Decision Decide(AnnualWheel state, WheelCommand command, Facts facts, DecisionContext context) => (state, command) switch
    {
        (_, TakeWheelAlong or LapseProposal or RemindResponsible) when !context.Actor.IsProgram() => Refusals.NotAllowed,
        (_, TakeWheelAlong c) => TakeAlong(state, c, context),
        (Running s, LapseProposal c) => s.Proposal(c.Number) is { } late && late.LapsesAt <= context.Now ? new ProposalLapsed(c.Number, context.Now) : Decision.Nothing,
        (Running s, RemindResponsible c) => WheelDeadlines.Remind(s, c.On, context.Now),
        (_, LapseProposal or RemindResponsible) => Decision.Nothing,
        _ when !context.Actor.May(Right.KeepWheels) => Refusals.NotAllowed,
        _ when context.Actor.Service is not { } service || !context.Actor.LeadsService(service) => Refusals.NotAllowed,
        (_, StartWheel c) => Start(state, c, facts, context),
        (Running s, JoinWheel) => Join(s, context.Actor.Service.Value, context),
        (Running s, DeclineInvitation) when s.Invited.Contains(context.Actor.Service.Value) => new InvitationDeclined(context.Actor.Service.Value, context.Now),
        (Running s, _) when s.Owners.Contains(context.Actor.Service.Value) => ByOwner(s, context.Actor.Service.Value, command, facts, context),
        _ => WheelRefusals.WheelUnknown,
    };

    private static Decision ByOwner(Running state, ServiceId service, WheelCommand command, Facts facts, DecisionContext context) => command switch
    {
        ProposeChange c => ProposalDecisions.Propose(state, service, c, facts, context),
        VoteOnProposal c => ProposalDecisions.Vote(state, service, c, context),
        TakeBackProposal c => ProposalDecisions.TakeBack(state, service, c, context),
        MarkProgress c => Mark(state, service, c, context),
        MarkActivityConduct c => Mark(state, service, c, context),
        LeaveWheel => Leave(state, service, context),
        DeclineInvitation => Decision.Nothing,
        _ => throw Faults.Undecided(state, command),
    };

    private static Decision Start(AnnualWheel state, StartWheel command, Facts facts, DecisionContext context)
    {
        if (!context.Actor.LeadsService(command.Owner))
            return Refusals.NotAllowed;
        if (facts.Of(new AboutService(command.Owner)) is null)
            return WheelRefusals.ServiceUnknown;
        if (Wrong(command, context) is { } wrong)
            return wrong;
        var started = new WheelStarted(
            command.Title.Trim(), command.Owner, command.Rule, command.FirstYear, command.Activities.Select(Fresh).ToValueList(), command.Template, null, [], context.Now);
        return state switch
        {
            NotStarted => started,
            Running s when s.As with { At = started.At } == started => Decision.Nothing,
            _ => Refusals.AlreadyExists,
        };
    }

    private static Refusal? Wrong(StartWheel command, DecisionContext context) => Fields.FirstOf(
        Fields.Key<WheelId>("wheel", context.Self),
        Fields.Name("wheelTitle", command.Title),
        Fields.OneOf<PassingRule>("rule", command.Rule),
        Timing.IsYear(command.FirstYear) ? null : Refusals.NotAValue("firstYear"),
        command.Template is { } template && (!Keys.IsKey(template.Template) || template.Edition < 1) ? Refusals.NotAValue("template") : null,
        command.Activities.Select(PlanCheck.Wrong).FirstOrDefault(refusal => refusal is not null),
        Timing.IsYear(command.FirstYear) ? PlanCheck.Wrong(command.Activities, command.FirstYear) : null);

    private static WheelActivity Fresh(WheelActivity activity) => activity with { Title = activity.Title.Trim(), Revision = 1 };

    private static Decision TakeAlong(AnnualWheel state, TakeWheelAlong command, DecisionContext context) => state is NotStarted
        ? new WheelStarted(
            command.Title, command.Owner, PassingRule.Any, command.FirstYear, command.Activities, command.Template, command.CopyOf, command.Progress, context.Now)
        : Decision.Nothing;

    private static Decision Join(Running state, ServiceId service, DecisionContext context) =>
        state.Owners.Contains(service) ? Decision.Nothing
        : !state.Invited.Contains(service) ? WheelRefusals.WheelUnknown
        : new OwnerJoined(service, context.Now);

    private static Decision Leave(Running state, ServiceId service, DecisionContext context)
    {
        if (state.Owners.Count == 1)
            return new WheelEnded(service, context.Now);
        var left = new OwnerLeft(
            service,
            new WheelId(context.Self.Key).CopyFor(service, context.Now),
            state.Title,
            state.As.FirstYear,
            state.Activities,
            state.Template,
            state.Progress.Where(one => one.Service == service).ToValueList(),
            context.Now);
        return ProposalDecisions.Settled(state, [left], context.Now);
    }

    private static Decision Mark(Running state, ServiceId service, MarkActivityConduct command, DecisionContext context)
    {
        if (state.Activity(command.Activity) is null)
            return WheelRefusals.ActivityGone;
        if (Fields.AllOf("rules", command.Rules) is { } wrong)
            return wrong;
        var rules = ConductRules.Ordered(command.Rules);
        return rules.Equals(state.Conduct.FirstOrDefault(one => one.Activity == command.Activity)?.Rules ?? []) ? Decision.Nothing
            : new ActivityConductMarked(service, command.Activity, rules, context.Now);
    }

    private static Decision Mark(Running state, ServiceId service, MarkProgress command, DecisionContext context)
    {
        if (state.Activity(command.Activity) is not { } activity)
            return WheelRefusals.ActivityGone;
        var ticked = command.Ticked.Distinct().Order().ToValueList();
        if (Fields.FirstOf(Fields.OneOf<ProgressState>("state", command.State), ticked.Any(place => place < 0 || place >= activity.Checklist.Count) ? Refusals.NotAValue("ticked") : null) is { } wrong)
            return wrong;
        if (command.Year < state.As.FirstYear || !Timing.IsYear(command.Year) || new Occurrences(state.Activities).Of(command.Activity, command.Year) is not { } occurrence)
            return WheelRefusals.NotInThatYear;
        if (command.On is { } on && !occurrence.Window.Holds(on))
            return WheelRefusals.OutsideWindow(occurrence.Window);
        var progress = new OwnProgress(service, command.Activity, command.Year, command.State, command.On, ticked);
        return state.Of(service, command.Activity, command.Year) is { } before && before == progress ? Decision.Nothing : new ProgressMarked(progress, context.Now);
    }
}
