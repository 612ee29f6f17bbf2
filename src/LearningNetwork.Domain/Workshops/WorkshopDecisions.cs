using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.Workshops.Workshop;

namespace LearningNetwork.Domain.Workshops;

/// <summary>What may happen to a workshop, and who may make it happen: the service's own people, and with the notes the two roles alone (domain-rules, 'Participation workshops').</summary>
internal static class WorkshopDecisions
{
    public static Decision Decide(Workshop state, WorkshopCommand command, Facts facts, DecisionContext context)
    {
        if (!context.Actor.May(Right.HoldWorkshops))
            return Refusals.NotAllowed;
        if (WorkshopId.Parse(context.Self.Key) is not { } id || id.Value != context.Self.Key)
            return Refusals.NotAValue("workshop");
        if (context.Actor.Service != id.Service)
            return WorkshopRefusals.Unknown;
        if (WorkshopFields.Wrong(command, context) is { } refusal)
            return refusal;
        return (state, command) switch
        {
            (NotPlanned, PlanWorkshop c) => Plan(c, id, facts, context),
            (NotPlanned, _) => WorkshopRefusals.Unknown,
            (Begun s, PlanWorkshop c) => s.Plan.As == AsEvent(c) ? Decision.Nothing : Refusals.AlreadyExists,
            (CalledOff, CallOffWorkshop) => Decision.Nothing,
            (CalledOff, _) => WorkshopRefusals.WasCalledOff,
            (Planned s, _) => BeforeTheDay(s, command, context),
            (Held s, _) => FollowUpDecisions.Decide(s, command, context),
            _ => throw Faults.Undecided(state, command),
        };
    }

    private static Decision Plan(PlanWorkshop command, WorkshopId id, Facts facts, DecisionContext context) =>
        facts.Of(new AboutService(id.Service)) is null ? ServiceRefusals.UnknownService(id.Service)
        : TooSoon(command.On, context) is { } refusal ? refusal
        : AsEvent(command);

    private static Decision BeforeTheDay(Planned state, WorkshopCommand command, DecisionContext context) => command switch
    {
        MoveWorkshop c => c.On == state.Plan.On ? Decision.Nothing : TooSoon(c.On, context) is { } refusal ? refusal : new WorkshopMoved(c.On),
        CallOffWorkshop => new WorkshopCalledOff(),
        ChooseQuestions c => Ordered(c.Questions) is var questions && questions.Equals(state.Plan.Questions) ? Decision.Nothing : new QuestionsChosen(questions),
        TakeRole c => Take(state.Plan, c.Role, context.Actor.Person),
        LeaveRole c => state.Plan.HolderOf(c.Role) is not { } holder ? Decision.Nothing
            : holder == context.Actor.Person ? new RoleLeft(c.Role)
            : WorkshopRefusals.NotYourRole,
        TellPapersSent c => c.On == state.Plan.PapersSentOn ? Decision.Nothing
            : c.On > TwoWeeks.LatestFor(state.Plan.On) ? WorkshopRefusals.PapersLate(TwoWeeks.LatestFor(state.Plan.On))
            : new PapersSent(c.On),
        TellWorkshopHeld c => Hold(state.Plan, c, context),
        _ => FollowUpDecisions.Remember(state.Plan, command) ?? WorkshopRefusals.NotHeld,
    };

    private static Decision Take(WorkshopPlan plan, WorkshopRole role, PersonId person) =>
        plan.HolderOf(role) == person ? Decision.Nothing
        : plan.HolderOf(role) is not null ? WorkshopRefusals.RoleTaken
        : plan.HasRole(person) ? WorkshopRefusals.OnePersonTwoRoles
        : new RoleTaken(role, person);

    private static Decision Hold(WorkshopPlan plan, TellWorkshopHeld command, DecisionContext context)
    {
        if (context.Today < plan.On)
            return WorkshopRefusals.NotYet(plan.On);
        if (plan.Facilitator is null || plan.NoteTaker is null)
            return WorkshopRefusals.RolesOpen;
        if (!plan.HasRole(context.Actor.Person))
            return WorkshopRefusals.NotYourRole;
        if (plan.PapersSentOn is null)
            return WorkshopRefusals.PapersNotSent;
        return WorkshopTerms.BeforeTheDay.Except(plan.Confirmed).Count() is var missing and > 0
            ? WorkshopRefusals.PrinciplesMissing(missing)
            : new WorkshopHeld(Counts(command));
    }

    /// <summary>The kinds in their order, those that nobody came of left out.</summary>
    internal static ValueList<ParticipantCount> Counts(TellWorkshopHeld command) =>
        command.Participants.Where(one => one.Count > 0).OrderBy(one => one.Kind).ToValueList();

    private static Refusal? TooSoon(DateOnly on, DecisionContext context) =>
        TwoWeeks.EarliestFrom(context.Today) is var earliest && on < earliest ? WorkshopRefusals.TooSoon(earliest) : null;

    private static ValueList<BankQuestion> Ordered(ValueList<BankQuestion> questions) => questions.Distinct().Order().ToValueList();

    private static WorkshopPlanned AsEvent(PlanWorkshop command) =>
        new(command.Title.Trim(), command.On, command.Purpose.Ref, command.ReportOn, Ordered(command.Questions));
}
