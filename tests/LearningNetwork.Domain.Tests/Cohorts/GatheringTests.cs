using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Days;
using LearningNetwork.Domain.ImplementationSupports;
using static LearningNetwork.Domain.Tests.Cohorts.CohortStories;

namespace LearningNetwork.Domain.Tests.Cohorts;

public sealed class GatheringTests
{
    private static readonly DateOnly First = new(2024, 4, 8);
    private static readonly DateOnly May = new(2024, 5, 6);
    private static readonly ValueList<Attendance> Invited = [new(OfVoss, 4, 1), new(OfKvam, 2, 0)];
    private static readonly ValueList<PlannedGathering> Two = [new(GatheringKind.Training, First, "digital", null), new(GatheringKind.Training, May, "inPerson", null)];

    private static readonly Story Opened = Empty.Happened(CohortStories.Opened);
    private static readonly Story Planned = Opened.Happened(new PeopleInvited(1, Noon, Invited), new GatheringsPlanned(1, Noon, Two)).On(May);
    private static readonly TellAttendance Came = new(1, 1, First, [new(OfVoss, 3, 1)]);

    [Fact]
    public void People_are_invited_as_counts_and_gatherings_planned_in_order()
    {
        Opened.When(new InvitePeople(1, Invited)).ShouldBeEvents(new PeopleInvited(1, Noon, Invited));
        Opened.When(new PlanGatherings(1, Two)).ShouldBeEvents(new GatheringsPlanned(1, Noon, Two));
        Planned.When(new InvitePeople(1, Invited)).ShouldBeNothing();
        Planned.When(new PlanGatherings(1, Two)).ShouldBeNothing();
        Opened.When(new PlanGatherings(1, [Two[1], Two[0]])).ShouldBeRefused(CohortRefusals.GatheringsOutOfOrder);
        Opened.When(new PlanGatherings(1, [Two[0] with { On = new(2024, 3, 20) }])).ShouldBeRefused(CohortRefusals.GatheringsOutOfOrder);
        Opened.When(new PlanGatherings(1, [Two[0] with { On = new(2024, 5, 17) }])).ShouldBeRefused(CohortRefusals.GatheringNotAWorkday);
        Opened.When(new PlanGatherings(1, [Two[0] with { Group = 1 }])).ShouldBeRefused("not_a_value");
        Opened.When(new PlanGatherings(1, [])).ShouldBeRefused("not_a_value");
        Opened.When(new InvitePeople(1, [new(Request("stord"), 1, 0)])).ShouldBeRefused("request_not_in_cohort");
        Opened.When(new InvitePeople(2, Invited)).ShouldBeRefused("cohort_unknown");
    }

    [Fact]
    public void No_more_come_than_were_invited()
    {
        Planned.When(Came).ShouldBeOfType<Decision.Accepted>();
        Planned.When(Came with { Attendance = [new(OfVoss, 5, 1)] }).ShouldBeRefused(CohortRefusals.AttendanceAboveInvited(OfVoss));
        Planned.When(Came with { Attendance = [new(OfVoss, 4, 2)] }).ShouldBeRefused(CohortRefusals.AttendanceAboveInvited(OfVoss));
        Opened.Happened(new GatheringsPlanned(1, Noon, Two)).On(May).When(Came).ShouldBeRefused(CohortRefusals.AttendanceAboveInvited(OfVoss));
        Planned.When(Came with { Attendance = [new(OfVoss, 0, 0)] }).ShouldBeRefused(CohortRefusals.NobodyTookPart);
        Planned.When(Came with { On = May.AddDays(1) }).ShouldBeRefused(Refusals.InTheFuture("date"));
        Planned.When(Came with { Gathering = 3 }).ShouldBeRefused(CohortRefusals.GatheringUnknown);
        var told = Planned.Happened(new GatheringAttended(1, Noon, 1, First, Came.Attendance));
        told.When(Came).ShouldBeNothing();
        told.When(new InvitePeople(1, [new(OfVoss, 2, 1)])).ShouldBeRefused(CohortRefusals.InvitedBelowAttended(OfVoss));
        told.When(new PlanGatherings(1, [Two[0]])).ShouldBeRefused(CohortRefusals.GatheringsUnderWay);
    }

    [Fact]
    public void A_gathering_is_moved_between_its_neighbours_until_it_is_held()
    {
        var moved = new DateOnly(2024, 4, 15);
        Planned.When(new MoveGathering(1, 1, moved, "inPerson")).ShouldBe(Decision.Accept(new GatheringMoved(1, new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero), 1, moved, "inPerson")));
        Planned.When(new MoveGathering(1, 1, First, "digital")).ShouldBeNothing();
        Planned.When(new MoveGathering(1, 1, new(2024, 5, 7), "digital")).ShouldBeRefused(CohortRefusals.GatheringsOutOfOrder);
        Planned.When(new MoveGathering(1, 9, moved, "digital")).ShouldBeRefused(CohortRefusals.GatheringUnknown);
        Planned.Happened(new GatheringAttended(1, Noon, 1, First, Came.Attendance)).When(new MoveGathering(1, 1, moved, "digital")).ShouldBeRefused(CohortRefusals.GatheringIsHeld);
    }

    [Fact]
    public void Services_are_guided_in_groups_each_in_one_at_most()
    {
        var formed = new GuidanceGroupFormed(1, Noon, 1, InstructorRole.Guest, [OfVoss]);
        Opened.When(new FormGuidanceGroup(1, InstructorRole.Guest, [OfVoss, OfVoss])).ShouldBeEvents(formed);
        Opened.Happened(formed).When(new FormGuidanceGroup(1, InstructorRole.Guest, [OfVoss])).ShouldBeNothing();
        Opened.Happened(formed).When(new FormGuidanceGroup(1, InstructorRole.Guest, [OfKvam, OfVoss])).ShouldBeRefused(CohortRefusals.AlreadyInGroup(OfVoss));
        Opened.When(new FormGuidanceGroup(1, InstructorRole.Guest, [])).ShouldBeRefused(CohortRefusals.WithoutRequests);
        Opened.When(new FormGuidanceGroup(1, InstructorRole.Guest, [Request("stord")])).ShouldBeRefused("request_not_in_cohort");
    }

    [Fact]
    public void The_coordinator_and_the_owners_leads_run_it_and_nobody_else()
    {
        foreach (CohortCommand command in (CohortCommand[])[new InvitePeople(1, Invited), new PlanGatherings(1, Two), new FormGuidanceGroup(1, InstructorRole.Guest, [OfVoss])])
        {
            Opened.By(People.LeadOf(P3)).When(command).ShouldBeOfType<Decision.Accepted>();
            Opened.By(People.LeadOf(new Domain.Projects.ProjectId("p9"))).When(command).ShouldBeRefused("not_your_project");
            Opened.By(People.LeaderOf(new("voss-herad"))).When(command).ShouldBeRefused("not_allowed");
        }
    }

    [Fact]
    public void A_programme_becomes_dates_on_workdays_that_the_cohort_can_be_planned_by()
    {
        var programme = new TrainingProgramme([new(GatheringForm.Digital, 1, 3), .. Enumerable.Repeat(new ProgrammeGathering(GatheringForm.InPerson, 1, 4), 5)], 4, 3, 30, 8);
        foreach (var first in Enumerable.Range(0, 400).Select(April.AddDays))
        {
            var gatherings = GatheringPlan.Of(programme, first, 2);
            gatherings.Count.ShouldBe(6 + 4 * 2);
            gatherings.ShouldAllBe(gathering => NorwegianHolidays.IsWorkday(gathering.On));
            gatherings.Select(gathering => gathering.On).ShouldBeInOrder(SortDirection.Ascending);
        }
    }
}
