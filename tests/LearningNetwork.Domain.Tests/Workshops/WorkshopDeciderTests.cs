using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Workshops;
using static LearningNetwork.Domain.Tests.Workshops.WorkshopStories;

namespace LearningNetwork.Domain.Tests.Workshops;

public sealed class WorkshopDeciderTests
{
    [Fact]
    public void A_workshop_is_about_the_service_and_never_about_ones_own_case()
    {
        Empty.When(Plan).ShouldBeEvents(WasPlanned);
        Empty.When(Plan with { Level = WorkshopLevel.OwnCase }).ShouldBeRefused(WorkshopRefusals.OwnCase);
        Planned.When(Plan).ShouldBeNothing();
        Planned.When(Plan with { Title = "Samvær" }).ShouldBeRefused(Refusals.AlreadyExists);
    }

    [Theory]
    [InlineData("2026-04-17", "2026-04-01", "Good Friday is two weeks before, and the day before it Maundy Thursday")]
    [InlineData("2026-04-20", "2026-04-01", "Easter Monday is two weeks before")]
    [InlineData("2026-04-21", "2026-04-07", "the first workday after Easter")]
    [InlineData("2027-01-08", "2026-12-24", "Christmas Day is two weeks before")]
    [InlineData("2027-01-15", "2026-12-31", "New Year's Day is two weeks before")]
    [InlineData("2026-05-31", "2026-05-15", "two weeks before is the Seventeenth of May, a Sunday")]
    [InlineData("2026-11-18", "2026-11-04", "an ordinary Wednesday")]
    public void Agenda_and_background_are_due_on_the_last_workday_two_weeks_before(string workshop, string due, string why) =>
        TwoWeeks.DueFor(Date(workshop)).ShouldBe(Date(due), why);

    [Theory]
    [InlineData("2026-04-01", "2026-04-15")]
    [InlineData("2026-04-02", "2026-04-21")]
    [InlineData("2026-04-06", "2026-04-21")]
    [InlineData("2026-12-25", "2027-01-11")]
    public void It_is_planned_no_nearer_than_they_can_be_out_in_time(string today, string earliest)
    {
        var (first, story) = (Date(earliest), Empty.On(Date(today)));
        TwoWeeks.EarliestFrom(Date(today)).ShouldBe(first);
        story.When(Plan with { On = first }).ShouldBeOfType<Decision.Accepted>();
        story.When(Plan with { On = first.AddDays(-1) }).ShouldBeRefused(WorkshopRefusals.TooSoon(first));
        Planned.On(Date(today)).When(new MoveWorkshop(first.AddDays(-1))).ShouldBeRefused(WorkshopRefusals.TooSoon(first));
    }

    [Fact]
    public void Whatever_day_it_is_what_can_be_planned_can_be_sent_in_time()
    {
        for (var today = new DateOnly(2024, 1, 1); today.Year < 2030; today = today.AddDays(1))
            TwoWeeks.DueFor(TwoWeeks.EarliestFrom(today)).ShouldBeGreaterThanOrEqualTo(today);
    }

    [Fact]
    public void Papers_sent_too_late_ask_for_another_day_and_a_moved_workshop_for_papers_anew()
    {
        var story = Planned.On(new(2024, 4, 10));
        story.When(new TellPapersSent(new(2024, 4, 3))).ShouldBeEvents(new PapersSent(new(2024, 4, 3)));
        story.When(new TellPapersSent(new(2024, 4, 4))).ShouldBeRefused(WorkshopRefusals.PapersLate(new(2024, 4, 3)));
        story.When(new TellPapersSent(new(2024, 4, 11))).ShouldBeRefused("in_the_future");
        Ready.Happened(new WorkshopMoved(new(2024, 5, 30))).On(new(2024, 5, 30)).When(Hold).ShouldBeRefused(WorkshopRefusals.PapersNotSent);
    }

    [Fact]
    public void Facilitator_and_note_taker_are_two_people()
    {
        var led = Planned.Happened(new RoleTaken(WorkshopRole.Facilitator, Leader.Person));
        Planned.When(new TakeRole(WorkshopRole.Facilitator)).ShouldBeEvents(new RoleTaken(WorkshopRole.Facilitator, Leader.Person));
        led.When(new TakeRole(WorkshopRole.NoteTaker)).ShouldBeRefused(WorkshopRefusals.OnePersonTwoRoles);
        led.By(Worker).When(new TakeRole(WorkshopRole.Facilitator)).ShouldBeRefused(WorkshopRefusals.RoleTaken);
        led.By(Worker).When(new TakeRole(WorkshopRole.NoteTaker)).ShouldBeEvents(new RoleTaken(WorkshopRole.NoteTaker, Worker.Person));
        led.By(Worker).When(new LeaveRole(WorkshopRole.Facilitator)).ShouldBeRefused(WorkshopRefusals.NotYourRole);
        led.When(new LeaveRole(WorkshopRole.Facilitator)).ShouldBeEvents(new RoleLeft(WorkshopRole.Facilitator));
    }

    [Fact]
    public void It_is_held_on_its_day_with_both_roles_the_papers_out_and_eight_principles_confirmed()
    {
        Ready.When(Hold).ShouldBeEvents(WasHeld);
        Ready.On(Day.AddDays(-1)).When(Hold).ShouldBeRefused(WorkshopRefusals.NotYet(Day));
        Ready.Happened(new RoleLeft(WorkshopRole.NoteTaker)).When(Hold).ShouldBeRefused(WorkshopRefusals.RolesOpen);
        Planned.Happened(new RoleTaken(WorkshopRole.Facilitator, Leader.Person), new RoleTaken(WorkshopRole.NoteTaker, Worker.Person), new PapersSent(new(2024, 4, 2)))
            .On(Day).When(Hold).ShouldBeRefused(WorkshopRefusals.PrinciplesMissing(8));
        Planned.When(new ConfirmPrinciple(Principle.FollowUp)).ShouldBeRefused(WorkshopRefusals.NotHeld);
        Held.When(Hold).ShouldBeNothing();
        Held.When(new MoveWorkshop(new(2024, 9, 1))).ShouldBeRefused(WorkshopRefusals.WasHeld);
        Planned.Happened(new WorkshopCalledOff()).When(Hold).ShouldBeRefused(WorkshopRefusals.WasCalledOff);
    }

    [Fact]
    public void Participants_are_counts_by_kind()
    {
        Ready.When(new TellWorkshopHeld([])).ShouldBeRefused(WorkshopRefusals.NobodyTookPart);
        Ready.When(new TellWorkshopHeld([new(ParticipantKind.Parents, 0)])).ShouldBeRefused(WorkshopRefusals.NobodyTookPart);
        Ready.When(new TellWorkshopHeld([new(ParticipantKind.Parents, -1), new(ParticipantKind.Children, 3)])).ShouldBeRefused("not_a_value");
        Ready.When(new TellWorkshopHeld([new(ParticipantKind.Parents, 1), new(ParticipantKind.Parents, 3)])).ShouldBeRefused("not_a_value");
        Ready.When(new TellWorkshopHeld([new(ParticipantKind.Parents, 1), new(ParticipantKind.Children, 0)])).ShouldBeEvents(new WorkshopHeld([new(ParticipantKind.Parents, 1)]));
    }

    [Fact]
    public void It_is_the_services_own()
    {
        foreach (var role in Enum.GetValues<Role>().Except([Role.ServiceLeader, Role.ServiceWorker]))
            Planned.By(People.With(role) with { Service = Service }).When(new TickItem(ChecklistItem.VenueShown, true)).ShouldBeRefused(Refusals.NotAllowed);
        foreach (var command in new WorkshopCommand[] { Plan, new TickItem(ChecklistItem.VenueShown, true), new ReportInputs() })
            Planned.By(People.LeaderOf(new("kvam"))).When(command).ShouldBeRefused(WorkshopRefusals.Unknown);
        Empty.When(new CallOffWorkshop()).ShouldBeRefused(WorkshopRefusals.Unknown);
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
