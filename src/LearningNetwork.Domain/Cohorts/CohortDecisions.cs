using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Cohorts;

/// <summary>What may happen in joint training, and who may make it happen (domain-rules, 'The sharing routine'; the numbers are ours).</summary>
internal static class CohortDecisions
{
    private const int MostPlaces = 200;

    public static Decision Decide(JointTraining state, CohortCommand command, Facts facts, DecisionContext context) => command switch
    {
        OpenCohort c => context.Actor.May(Right.CoordinateRequests) ? Open(state, c, facts, context) : Refusals.NotAllowed,
        TellHeld c => Running(state, c.Number, context, cohort => Held(cohort, c, context)),
        CohortRunning c => Running(state, c.Number, context, cohort => GatheringDecisions.Decide(cohort, c, context)),
        _ => throw Faults.Undecided(state, command),
    };

    private static Decision Open(JointTraining state, OpenCohort command, Facts facts, DecisionContext context)
    {
        var product = new ProductId(context.Self.Key);
        if (facts.Of(new AboutProduct(product)) is not { } card)
            return SharingRequestRefusals.ProductUnknown;
        if (Repeated(state, command) is { } opened)
            return new Decision.Accepted([], new CohortId(product, opened.Number).Value);
        if (Wrong(command, product, context) is { } wrong)
            return wrong;
        var requests = command.Requests.Distinct().ToValueList();
        foreach (var request in requests)
        {
            if (CannotBeChosen(state, request, facts) is { } refusal)
                return refusal;
        }

        var needsLevel = requests.Any(request => facts.Of(new AboutRequest(request))!.NeedsLevel);
        if (needsLevel != command.Level is not null)
            return needsLevel ? SharingRequestRefusals.LevelRequired : SharingRequestRefusals.LevelIsStated;
        var number = state.All.Count + 1;
        return new Decision.Accepted(
            [new CohortOpened(number, context.Now, command.StartsOn, command.Instructor, command.Places, command.Resources!.Ref, command.Level, card.Owners, requests)],
            new CohortId(product, number).Value);
    }

    private static Refusal? Wrong(OpenCohort command, ProductId product, DecisionContext context)
    {
        if (command.Requests.Count == 0)
            return CohortRefusals.WithoutRequests;
        if (command.Requests.FirstOrDefault(request => request.Case.Product != product) is { Round: > 0 } other)
            return CohortRefusals.OfAnotherProduct(other);
        return Fields.FirstOf(
            command.StartsOn.Year > 2100 ? Refusals.NotAValue("startsOn") : command.StartsOn < context.Today ? CohortRefusals.StartsInThePast : null,
            Fields.OneOf<InstructorRole>("instructor", command.Instructor),
            command.Places is < 1 or > MostPlaces ? Refusals.NotAValue("places") : null,
            command.Requests.Distinct().Count() is var chosen && chosen > command.Places ? CohortRefusals.OverPlaces(command.Places, chosen) : null,
            Fields.OneOf("resourceLevel", command.Level),
            command.Resources is null ? CohortRefusals.WithoutResources : null);
    }

    private static Refusal? CannotBeChosen(JointTraining state, SharingRequestId request, Facts facts) =>
        state.All.FirstOrDefault(cohort => cohort.As.Requests.Contains(request)) is { } other
            ? CohortRefusals.AlreadyInCohort(request, new(request.Case.Product, other.As.Number))
            : facts.Of(new AboutRequest(request)) switch
            {
                null => CohortRefusals.RequestUnknown(request),
                { CanJoinCohort: false } => CohortRefusals.CannotJoin(request),
                _ => null,
            };

    /// <summary>The cohort that the same command opened before; a text is never taken for a repeat, since the log does not hold its words.</summary>
    private static CohortOpened? Repeated(JointTraining state, OpenCohort command) => state.All.Select(cohort => cohort.As).FirstOrDefault(opened =>
        opened.Requests.Equals(command.Requests.Distinct().ToValueList())
        && (opened.StartsOn, opened.Instructor, opened.Places, opened.Level) == (command.StartsOn, command.Instructor, command.Places, command.Level)
        && opened.Resources == command.Resources?.Ref);

    /// <summary>A cohort is run by the coordinator and by the leads of the product's owners.</summary>
    private static Decision Running(JointTraining state, int number, DecisionContext context, Func<Cohort, Decision> decide)
    {
        if (!context.Actor.May(Right.CoordinateRequests) && !context.Actor.May(Right.AnswerRequests))
            return Refusals.NotAllowed;
        if (state.Of(number) is not { } cohort)
            return CohortRefusals.CohortUnknown;
        return context.Actor.May(Right.CoordinateRequests) || context.Actor.LeadsAnyOf(cohort.As.Owners) ? decide(cohort) : SharingRequestRefusals.NotYourProject;
    }

    private static Decision Held(Cohort cohort, TellHeld command, DecisionContext context)
    {
        if (Wrong(cohort, command, context) is { } wrong)
            return wrong;
        var held = new CohortHeld(command.Number, context.Now, command.On, command.Form, command.Gatherings, command.Attendance);
        return cohort.Held.Any(before => before with { At = held.At } == held) ? Decision.Nothing : held;
    }

    private static Refusal? Wrong(Cohort cohort, TellHeld command, DecisionContext context) => Fields.FirstOf(
        command.On.Year < 2000 ? Refusals.NotAValue("date") : Fields.Past("date", command.On, context.Today),
        RoutineSteps.MeetingForms.Contains(command.Form) ? null : Refusals.NotAValue("form"),
        command.Gatherings is < 1 or > 50 ? Refusals.NotAValue("gatherings") : null,
        command.Attendance.Count == 0 || command.Attendance.Any(one => one is { CaseWorkers: 0, Leaders: 0 }) ? CohortRefusals.NobodyTookPart : null,
        command.Attendance.Any(one => one.CaseWorkers is < 0 or > 500 || one.Leaders is < 0 or > 500) ? Refusals.NotAValue("attendance") : null,
        command.Attendance.DistinctBy(one => one.Request).Count() < command.Attendance.Count ? Refusals.NotAValue("attendance") : null,
        command.Attendance.FirstOrDefault(one => !cohort.As.Requests.Contains(one.Request)) is { } stranger ? CohortRefusals.NotOfThisCohort(stranger.Request) : null);
}
