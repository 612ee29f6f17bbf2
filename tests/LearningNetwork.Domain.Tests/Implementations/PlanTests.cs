using LearningNetwork.Domain.Days;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.Tests.Implementations.Followed;

namespace LearningNetwork.Domain.Tests.Implementations;

public sealed class PlanTests
{
    private static readonly TrainingProgramme Long = new([.. Enumerable.Repeat(new ProgrammeGathering(GatheringForm.InPerson, 2, 12), 6)], 10, 4, 30, 8);
    private static readonly ImplementationPlan Made = PlanMaker.Make(Today, 4, ResourceLevel.Moderate, Programme);
    private static readonly Story Planned = Begun.Happened(new PlanMade(Made));

    public static TheoryData<ResourceLevel?, bool> Kinds { get; } =
        [.. from level in (ResourceLevel?[])[ResourceLevel.Low, ResourceLevel.Moderate, ResourceLevel.High, null] from isLong in (bool[])[false, true] select (level, isLong)];

    /// <summary>From every day of four years: Easter early and late, leap day, and the turns of years.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whenever_it_starts_a_plan_is_in_order_on_workdays_and_within_the_year(ResourceLevel? level, bool isLong)
    {
        foreach (var start in Enumerable.Range(0, 1461).Select(new DateOnly(2024, 1, 1).AddDays))
        {
            var plan = PlanMaker.Make(start, 3, level, isLong ? Long : Programme);
            plan.Lines.Select(line => line.Due).ShouldBeInOrder(SortDirection.Ascending, $"{start}");
            plan.Lines.Select(line => line.Component).ShouldBeInOrder(SortDirection.Ascending);
            foreach (var line in plan.Lines)
            {
                NorwegianHolidays.IsWorkday(line.Due).ShouldBeTrue($"{line} of {start}");
                line.Due.ShouldBeInRange(start, start.AddYears(1));
                line.Hours.ShouldBePositive();
            }
        }
    }

    [Fact]
    public void What_is_in_it_follows_from_what_the_product_takes()
    {
        Components(ResourceLevel.Low).ShouldBe("Anchoring TimeSetAside Materials FirstUse CompetenceKept Evaluation");
        Components(ResourceLevel.Moderate).ShouldBe("Anchoring TimeSetAside Materials Introduction FirstUse Guidance CompetenceKept Evaluation");
        Components(null).ShouldBe(Components(ResourceLevel.Moderate));
        Components(ResourceLevel.High).ShouldBe("Anchoring TimeSetAside Materials Gathering Gathering Gathering FirstUse Guidance CompetenceKept Evaluation");
        PlanMaker.Make(Today, 2, ResourceLevel.High, null).Lines.Count(line => line.Component == PlanComponent.Gathering).ShouldBe(TrainingProgramme.Usual.Gatherings.Count);
    }

    [Fact]
    public void The_time_it_takes_grows_with_how_many_are_trained()
    {
        var days = PlanMaker.Make(Today, 4, ResourceLevel.High, Programme).Lines.Where(line => line.Component == PlanComponent.Gathering).Sum(line => line.Hours);
        days.ShouldBe(4 * 4 * 7.5m);
        PlanMaker.Make(Today, 8, ResourceLevel.High, Programme).Lines.Sum(line => line.Hours).ShouldBeGreaterThan(PlanMaker.Make(Today, 4, ResourceLevel.High, Programme).Lines.Sum(line => line.Hours));
    }

    [Fact]
    public void It_is_made_of_the_product_and_anew_until_something_is_done()
    {
        Begun.When(new MakePlan(Today, 4)).ShouldBeEvents(new PlanMade(Made));
        Planned.When(new MakePlan(Today, 4)).ShouldBeNothing();
        Planned.When(new MakePlan(Today, 5)).ShouldBeOfType<Decision.Accepted>();
        Planned.Happened(new PlanLineDone(PlanComponent.Anchoring, 1, Today)).When(new MakePlan(Today, 5)).ShouldBeRefused(ImplementationRefusals.PlanUnderWay);
        Begun.When(new MakePlan(Today, 0)).ShouldBeRefused(Refusals.NotAValue("people"));
        Begun.When(new MakePlan(Today.AddYears(3), 4)).ShouldBeRefused(Refusals.NotAValue("planStart"));
    }

    [Fact]
    public void It_is_adjusted_within_its_order_on_workdays_in_its_year()
    {
        var line = Made.Lines[1];
        Planned.When(Move(line, line.Due.AddDays(4))).ShouldBeEvents(new PlanLineAdjusted(line.Component, 1, line.Due.AddDays(4), 9, ResponsibleRole.Adviser));
        Planned.When(Move(line, Made.Lines[2].Due.AddDays(7))).ShouldBeRefused(ImplementationRefusals.PlanOutOfOrder);
        Planned.When(Move(Made.Lines[2], Made.Lines[1].Due.AddDays(-7))).ShouldBeRefused(ImplementationRefusals.PlanOutOfOrder);
        Planned.When(Move(Made.Lines[^1], new(2024, 12, 25))).ShouldBeRefused(ImplementationRefusals.NotAWorkday);
        Planned.When(Move(Made.Lines[^1], new(2024, 12, 28))).ShouldBeRefused(ImplementationRefusals.NotAWorkday);
        Planned.When(Move(Made.Lines[^1], new(2025, 3, 3))).ShouldBeRefused("plan_beyond_year");
        Planned.When(Move(line, line.Due) with { Hours = -1 }).ShouldBeRefused(Refusals.NotAValue("hoursSetAside"));
        Planned.When(Move(line, line.Due) with { Number = 2 }).ShouldBeRefused(ImplementationRefusals.PlanLineUnknown);
        Planned.When(new AdjustPlanLine(line.Component, 1, line.Due, line.Hours, line.By)).ShouldBeNothing();
    }

    [Fact]
    public void What_is_done_is_done_once_and_stays()
    {
        Planned.When(new DoPlanLine(PlanComponent.Anchoring, 1, Today)).ShouldBeEvents(new PlanLineDone(PlanComponent.Anchoring, 1, Today));
        var done = Planned.Happened(new PlanLineDone(PlanComponent.Anchoring, 1, Today));
        done.When(new DoPlanLine(PlanComponent.Anchoring, 1, Today)).ShouldBeNothing();
        done.When(new DoPlanLine(PlanComponent.Anchoring, 1, Today.AddDays(-1))).ShouldBeRefused(ImplementationRefusals.PlanLineIsDone);
        done.When(Move(Made.Lines[0], Made.Lines[0].Due.AddDays(3))).ShouldBeRefused(ImplementationRefusals.PlanLineIsDone);
        Planned.When(new DoPlanLine(PlanComponent.Anchoring, 1, Today.AddDays(1))).ShouldBeRefused(Refusals.InTheFuture("on"));
        Begun.When(new DoPlanLine(PlanComponent.Anchoring, 1, Today)).ShouldBeRefused(ImplementationRefusals.PlanLineUnknown);
    }

    private static AdjustPlanLine Move(PlanLine line, DateOnly due) => new(line.Component, line.Number, due, 9, ResponsibleRole.Adviser);

    private static string Components(ResourceLevel? level) => string.Join(' ', PlanMaker.Make(Today, 2, level, Programme).Lines.Select(line => line.Component));
}
