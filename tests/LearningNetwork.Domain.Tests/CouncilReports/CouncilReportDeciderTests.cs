using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.CouncilReports;
using static LearningNetwork.Domain.Tests.CouncilReports.ReportStories;

namespace LearningNetwork.Domain.Tests.CouncilReports;

public sealed class CouncilReportDeciderTests
{
    [Fact]
    public void The_leader_begins_the_report_for_every_municipality_that_the_service_serves()
    {
        New.When(new BeginReport()).ShouldBeEvents(Begun);
        Draft.When(new BeginReport()).ShouldBeNothing();
        New.By(Worker).When(new BeginReport()).ShouldBeRefused("not_allowed");
        New.On(new(2023, 12, 31)).When(new BeginReport()).ShouldBeRefused("not_a_value");
        New.Knowing().When(new BeginReport()).ShouldBeRefused("report_serves_nobody");
    }

    [Fact]
    public void Drafts_are_the_services_own_and_the_coordinator_has_no_part_in_them()
    {
        foreach (var role in (Role[])[Role.Reader, Role.ProjectLead, Role.GroupLeader, Role.WorkingGroup, Role.Coordinator, Role.Operator])
            Draft.By(People.With(role) with { Service = Service }).When(new MakePromise(null, Text(1))).ShouldBeRefused("not_allowed");
        Draft.By(People.LeaderOf(new("bergen"))).When(new MakePromise(null, Text(1))).ShouldBeRefused("report_unknown");
    }

    /// <summary>Year 2 and year 4 of the council's period hear what users said; year 3 what focus groups did.</summary>
    [Theory]
    [InlineData(2023, false, false)]
    [InlineData(2024, true, false)]
    [InlineData(2025, false, true)]
    [InlineData(2026, true, false)]
    public void Which_chapters_a_report_must_have_follows_from_the_council_period(int told, bool survey, bool groups)
    {
        var due = ChapterKinds.DueIn(new CouncilReportId(Service, told).CouncilYear).ToList();
        (due.Contains(ChapterKind.UserSurvey), due.Contains(ChapterKind.FocusGroups)).ShouldBe((survey, groups));
        due.ShouldContain(ChapterKind.Presentation);
        due.ShouldContain(ChapterKind.FocusAreas);
    }

    [Fact]
    public void A_chapter_is_planned_written_in_parts_and_called_ready()
    {
        var plan = new PlanChapter(ChapterKind.Staffing, [ContributorRole.EmployeesRepresentative, ContributorRole.ServiceLeader], new(2025, 3, 1));
        var planned = new ChapterPlanned(ChapterKind.Staffing, [ContributorRole.ServiceLeader, ContributorRole.EmployeesRepresentative], new(2025, 3, 1));
        Draft.When(plan).ShouldBeEvents(planned);
        Draft.Happened(planned).When(plan).ShouldBeNothing();
        Draft.By(Worker).When(plan).ShouldBeRefused("not_allowed");

        var write = new WriteContribution(ChapterKind.Staffing, null, ContributorRole.EmployeesRepresentative, Text(1));
        var written = new ContributionWritten(ChapterKind.Staffing, new(1, ContributorRole.EmployeesRepresentative, Text(1).Ref));
        Draft.By(Worker).When(write).ShouldBeEvents(written);
        var begun = Draft.Happened(written);
        begun.When(write).ShouldBeNothing();
        begun.When(write with { Number = 1, Text = Text(2) }).ShouldBeEvents(new ContributionWritten(ChapterKind.Staffing, new(1, ContributorRole.EmployeesRepresentative, Text(2).Ref)));
        begun.When(write with { Number = 9, Text = Text(2) }).ShouldBeRefused("report_part_unknown");
        begun.When(write with { Chapter = (ChapterKind)99 }).ShouldBeRefused("not_a_value");

        Draft.When(new MarkChapter(ChapterKind.Staffing, true)).ShouldBeRefused("report_chapter_empty");
        begun.When(new MarkChapter(ChapterKind.Staffing, true)).ShouldBeEvents(new ChapterReady(ChapterKind.Staffing, Today));
        var ready = begun.Happened(new ChapterReady(ChapterKind.Staffing, Today));
        ready.When(new MarkChapter(ChapterKind.Staffing, true)).ShouldBeNothing();
        ready.When(new MarkChapter(ChapterKind.Staffing, false)).ShouldBeEvents(new ChapterReopened(ChapterKind.Staffing));
        ContentOf(ready.Happened(new ContributionWritten(ChapterKind.Staffing, new(2, ContributorRole.ServiceLeader, Text(3).Ref)))).Of(ChapterKind.Staffing).ReadyOn
            .ShouldBeNull("what is written anew is looked at anew");

        begun.When(new TakeOutContribution(ChapterKind.Staffing, 1)).ShouldBeEvents(new ContributionTakenOut(ChapterKind.Staffing, 1));
        begun.Happened(new ContributionTakenOut(ChapterKind.Staffing, 1)).When(new TakeOutContribution(ChapterKind.Staffing, 1)).ShouldBeNothing();
        begun.When(new TakeOutContribution(ChapterKind.Presentation, 1)).ShouldBeRefused("report_part_unknown");
    }

    [Fact]
    public void Its_service_is_reminded_a_week_before_a_chapter_is_due_and_once()
    {
        var due = new DateOnly(2025, 3, 1);
        var planned = Draft.Happened(new ChapterPlanned(ChapterKind.Cooperation, [], due));
        var deadline = CouncilReportDecider.Decider.Deadlines(planned.State).ShouldHaveSingleItem();
        deadline.ShouldBe(new Deadline("chapter-Cooperation", new(2025, 2, 22, 6, 0, 0, TimeSpan.Zero), new RemindOfChapter(ChapterKind.Cooperation, due)));

        planned.By(People.Program).When(deadline.Command).ShouldBeEvents(new ChapterReminded(ChapterKind.Cooperation, due));
        var reminded = planned.Happened(new ChapterReminded(ChapterKind.Cooperation, due));
        CouncilReportDecider.Decider.Deadlines(reminded.State).ShouldBeEmpty();
        reminded.By(People.Program).When(deadline.Command).ShouldBeNothing();
        planned.By(Leader).When(deadline.Command).ShouldBeRefused("not_allowed");
        planned.Happened(new ChapterPlanned(ChapterKind.Cooperation, [], due.AddDays(9))).By(People.Program).When(deadline.Command).ShouldBeNothing();
        CouncilReportDecider.Decider.Deadlines(Written.Happened(new ChapterPlanned(ChapterKind.Cooperation, [], due), new ChapterReady(ChapterKind.Cooperation, Today)).State).ShouldBeEmpty();
    }

    [Fact]
    public void Good_and_bad_get_their_room()
    {
        ResultTone? Underweight(params ResultTone[] tones) => ReportProgress.Underweight(
            ContentOf(Draft.Happened([.. tones.Select((tone, index) => new ResultTold(new(index + 1, ChapterKind.UserSurvey, tone, Text(1).Ref)))])));

        Underweight().ShouldBeNull();
        Underweight(ResultTone.Good).ShouldBe(ResultTone.Bad);
        Underweight(ResultTone.Bad, ResultTone.Bad).ShouldBe(ResultTone.Good);
        Underweight(ResultTone.Good, ResultTone.Bad, ResultTone.Good).ShouldBeNull("a third is not under a third");
        Underweight(ResultTone.Good, ResultTone.Bad, ResultTone.Good, ResultTone.Good).ShouldBe(ResultTone.Bad);
        Underweight(ResultTone.Good, ResultTone.Mixed).ShouldBeNull("a mixed one speaks for both");
    }

    private static ReportContent ContentOf(Story story) => ((CouncilReport.Begun)story.State).Content;
}
