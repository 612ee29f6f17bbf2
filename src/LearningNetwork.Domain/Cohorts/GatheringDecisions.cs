using LearningNetwork.Domain.Days;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Cohorts;

/// <summary>How a cohort is run: who is invited, when they gather, who came, and which are guided together. Counts per role only.</summary>
internal static class GatheringDecisions
{
    private const int MostGatherings = 60;
    private const int MostPeople = 500;

    public static Decision Decide(Cohort cohort, CohortRunning command, DecisionContext context) => command switch
    {
        InvitePeople c => Invite(cohort, c, context),
        PlanGatherings c => Plan(cohort, c, context),
        MoveGathering c => Move(cohort, c, context),
        TellAttendance c => Tell(cohort, c, context),
        FormGuidanceGroup c => Form(cohort, c, context),
        _ => throw Faults.Undecided(cohort, command),
    };

    private static Decision Invite(Cohort cohort, InvitePeople command, DecisionContext context)
    {
        if (Counts(cohort, command.Invited, "peopleInvited") is { } wrong)
            return wrong;
        foreach (var came in cohort.Gatherings.SelectMany(gathering => gathering.Attended?.Attendance ?? []))
        {
            if (IsAbove(came, command.Invited))
                return CohortRefusals.InvitedBelowAttended(came.Request);
        }

        return command.Invited.Equals(cohort.Invited) ? Decision.Nothing : new PeopleInvited(command.Number, context.Now, command.Invited);
    }

    private static Decision Plan(Cohort cohort, PlanGatherings command, DecisionContext context)
    {
        if (command.Gatherings.Count is < 1 or > MostGatherings)
            return Refusals.NotAValue("gatherings");
        if (cohort.Gatherings.Select(gathering => gathering.As).ToValueList().Equals(command.Gatherings))
            return Decision.Nothing;
        if (cohort.Gatherings.Any(gathering => gathering.Attended is not null))
            return CohortRefusals.GatheringsUnderWay;
        var before = cohort.As.StartsOn;
        foreach (var gathering in command.Gatherings)
        {
            if (WrongPlace(cohort, gathering.On, gathering.Form) is { } wrong)
                return wrong;
            if (gathering.On < before)
                return CohortRefusals.GatheringsOutOfOrder;
            if (!Enum.IsDefined(gathering.Kind) || (gathering.Group is { } group && cohort.Groups.All(one => one.Number != group)))
                return Refusals.NotAValue("gatherings");
            before = gathering.On;
        }

        return new GatheringsPlanned(command.Number, context.Now, command.Gatherings);
    }

    private static Decision Move(Cohort cohort, MoveGathering command, DecisionContext context) => cohort.GatheringOf(command.Gathering) switch
    {
        null => CohortRefusals.GatheringUnknown,
        { As: var planned } when planned.On == command.On && planned.Form == command.Form => Decision.Nothing,
        { Attended: not null } => CohortRefusals.GatheringIsHeld,
        var gathering => Fields.FirstOf(
            WrongPlace(cohort, command.On, command.Form),
            command.On < (cohort.GatheringOf(gathering.Number - 1)?.As.On ?? cohort.As.StartsOn) || command.On > cohort.GatheringOf(gathering.Number + 1)?.As.On
                ? CohortRefusals.GatheringsOutOfOrder : null) is { } wrong
            ? wrong
            : new GatheringMoved(command.Number, context.Now, command.Gathering, command.On, command.Form),
    };

    private static Decision Tell(Cohort cohort, TellAttendance command, DecisionContext context)
    {
        if (cohort.GatheringOf(command.Gathering) is not { } gathering)
            return CohortRefusals.GatheringUnknown;
        if (Fields.FirstOf(
                command.On.Year < 2000 ? Refusals.NotAValue("date") : Fields.Past("date", command.On, context.Today),
                command.Attendance.All(one => one is { CaseWorkers: 0, Leaders: 0 }) ? CohortRefusals.NobodyTookPart : null,
                Counts(cohort, command.Attendance, "attendance"),
                command.Attendance.FirstOrDefault(one => IsAbove(one, cohort.Invited)) is { } above ? CohortRefusals.AttendanceAboveInvited(above.Request) : null) is { } wrong)
            return wrong;
        var happened = new GatheringAttended(command.Number, context.Now, command.Gathering, command.On, command.Attendance);
        return gathering.Attended is { } before && before with { At = happened.At } == happened ? Decision.Nothing : happened;
    }

    private static Decision Form(Cohort cohort, FormGuidanceGroup command, DecisionContext context)
    {
        var requests = command.Requests.Distinct().OrderBy(request => request.Value, StringComparer.Ordinal).ToValueList();
        if (cohort.Groups.Any(group => group.Guide == command.Guide && group.Requests.Equals(requests)))
            return Decision.Nothing;
        return Fields.FirstOf(
            Fields.OneOf<InstructorRole>("instructor", command.Guide),
            requests.Count == 0 ? CohortRefusals.WithoutRequests : null,
            requests.FirstOrDefault(request => !cohort.As.Requests.Contains(request)) is { Round: > 0 } stranger ? CohortRefusals.NotOfThisCohort(stranger) : null,
            requests.FirstOrDefault(request => cohort.Groups.Any(group => group.Requests.Contains(request))) is { Round: > 0 } taken ? CohortRefusals.AlreadyInGroup(taken) : null) is { } wrong
            ? wrong
            : new GuidanceGroupFormed(command.Number, context.Now, cohort.Groups.Count + 1, command.Guide, requests);
    }

    private static Refusal? WrongPlace(Cohort cohort, DateOnly on, string form) => Fields.FirstOf(
        on > cohort.As.StartsOn.AddYears(3) ? Refusals.NotAValue("gatherings") : null,
        NorwegianHolidays.IsWorkday(on) ? null : CohortRefusals.GatheringNotAWorkday,
        RoutineSteps.MeetingForms.Contains(form) ? null : Refusals.NotAValue("form"));

    private static Refusal? Counts(Cohort cohort, ValueList<Attendance> counts, string field) => Fields.FirstOf(
        counts.Any(one => one.CaseWorkers is < 0 or > MostPeople || one.Leaders is < 0 or > MostPeople) ? Refusals.NotAValue(field) : null,
        counts.DistinctBy(one => one.Request).Count() < counts.Count ? Refusals.NotAValue(field) : null,
        counts.FirstOrDefault(one => !cohort.As.Requests.Contains(one.Request)) is { } stranger ? CohortRefusals.NotOfThisCohort(stranger.Request) : null);

    private static bool IsAbove(Attendance came, ValueList<Attendance> invited) =>
        invited.FirstOrDefault(one => one.Request == came.Request) is not { } said || came.CaseWorkers > said.CaseWorkers || came.Leaders > said.Leaders;
}
