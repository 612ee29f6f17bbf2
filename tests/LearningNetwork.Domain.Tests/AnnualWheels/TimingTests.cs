using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.AnnualWheels;

namespace LearningNetwork.Domain.Tests.AnnualWheels;

/// <summary>Rules as tables, and whatever rules there are over forty years.</summary>
public sealed class TimingTests
{
    public static TheoryData<YearPart, int, string?> Parts => new()
    {
        { new YearPart.Month(1), 2026, "2026-01-01/2026-01-31" },
        { new YearPart.Month(2), 2028, "2028-02-01/2028-02-29" },
        { new YearPart.Month(2), 2100, "2100-02-01/2100-02-28" },
        { new YearPart.Month(12), 2026, "2026-12-01/2026-12-31" },
        { new YearPart.Quarter(1), 2026, "2026-01-01/2026-03-31" },
        { new YearPart.Quarter(4), 2026, "2026-10-01/2026-12-31" },
        { new YearPart.HalfYear(1), 2026, "2026-01-01/2026-06-30" },
        { new YearPart.HalfYear(2), 2026, "2026-07-01/2026-12-31" },
        { new YearPart.Season(SeasonName.Spring), 2026, "2026-02-01/2026-05-31" },
        { new YearPart.Season(SeasonName.Autumn), 2026, "2026-08-01/2026-11-30" },
        { new YearPart.Days(new(1, 1), new(2, 15)), 2026, "2026-01-01/2026-02-15" },
        { new YearPart.Days(new(12, 20), new(1, 6)), 2026, "2026-12-20/2027-01-06" },
        { new YearPart.Days(new(2, 29), new(2, 29)), 2027, "2027-02-28/2027-02-28" },
        { new YearPart.Days(new(2, 29), new(2, 29)), 2028, "2028-02-29/2028-02-29" },
        { new YearPart.Days(new(2, 15), new(2, 29)), 2027, "2027-02-15/2027-02-28" },
        { new YearPart.Week(1), 2026, "2025-12-29/2026-01-04" },
        { new YearPart.Week(53), 2026, "2026-12-28/2027-01-03" },
        { new YearPart.Week(53), 2027, null },
        { new YearPart.Week(8), 2024, "2024-02-19/2024-02-25" },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_of_a_year_has_its_days(YearPart part, int year, string? days) => Text(part.In(year)).ShouldBe(days);

    public static TheoryData<YearRule, string> Years => new()
    {
        { new YearRule.EveryYear(), "2024 2025 2026 2027 2028" },
        { new YearRule.EverySecondYear(2031), "2025 2027" },
        { new YearRule.EverySecondYear(2020), "2024 2026 2028" },
        { new YearRule.CouncilYears([1]), "2024 2028" },
        { new YearRule.CouncilYears([2, 4]), "2025 2027" },
        { new YearRule.CouncilYears([]), "" },
        { new YearRule.Once(2026), "2026" },
    };

    [Theory]
    [MemberData(nameof(Years))]
    public void A_rule_has_its_years(YearRule rule, string years) => string.Join(' ', Enumerable.Range(2024, 5).Where(rule.Holds)).ShouldBe(years);

    public static TheoryData<Timing, int, string?> Ahead => new()
    {
        { new Timing.BeforeActivity(new("samling"), new(6, LeadUnit.Months), 30), 2026, "2025-08-28/2025-09-26" },
        { new Timing.BeforeActivity(new("samling"), new(2, LeadUnit.Weeks), 5), 2026, "2026-02-14/2026-02-18" },
        { new Timing.BeforeActivity(new("samling"), new(3, LeadUnit.Days), 30), 2026, "2026-02-25/2026-02-27" },
        { new Timing.BeforeActivity(new("ukjend"), new(3, LeadUnit.Days), 30), 2026, null },
        { new Timing.BeforeDay(new(12, 31), new YearRule.CouncilYears([3]), new(5, LeadUnit.Months), 10), 2026, "2026-07-31/2026-08-09" },
        { new Timing.BeforeDay(new(12, 31), new YearRule.CouncilYears([3]), new(5, LeadUnit.Months), 10), 2027, null },
    };

    [Theory]
    [MemberData(nameof(Ahead))]
    public void What_is_done_ahead_is_counted_back_and_never_reaches_what_it_is_ahead_of(Timing timing, int year, string? days) =>
        Text(new Occurrences([Wheels.Activity("samling", Wheels.Every(new YearPart.Days(new(2, 28), new(3, 31)))), Wheels.Activity("x", timing)]).Of(new("x"), year)?.Window).ShouldBe(days);

    [Theory]
    [InlineData("2026-05-01", "2026-05-17", "2026-05-15")] // Sunday, and a holiday
    [InlineData("2026-03-01", "2026-04-06", "2026-04-01")] // Easter Monday; Maundy Thursday and Good Friday before it
    [InlineData("2026-12-24", "2026-12-27", "2026-12-24")]
    [InlineData("2026-12-25", "2026-12-27", "2026-12-27")] // no workday in it
    [InlineData("2026-06-01", "2026-06-30", "2026-06-30")]
    public void It_is_due_on_the_last_workday_of_its_window(string from, string through, string due) =>
        new Occurrence(new("x"), 2026, new(Day(from), Day(through))).Due.ShouldBe(Day(due));

    public static TheoryData<Timing> NoRules =>
    [
        Wheels.Every(new YearPart.Month(13)), Wheels.Every(new YearPart.Quarter(0)), Wheels.Every(new YearPart.HalfYear(3)), Wheels.Every(new YearPart.Week(54)),
        Wheels.Every(new YearPart.Days(new(2, 30), new(3, 1))), Wheels.Every(new YearPart.Days(new(4, 1), new(4, 31))), Wheels.Every(new YearPart.Season((SeasonName)9)),
        new Timing.InYear(new YearPart.Month(1), new YearRule.CouncilYears([5])), new Timing.InYear(new YearPart.Month(1), new YearRule.Once(1789)),
        new Timing.BeforeActivity(new("x"), new(0, LeadUnit.Days), 1), new Timing.BeforeActivity(new("x"), new(25, LeadUnit.Months), 1), new Timing.BeforeActivity(new("x"), new(1, LeadUnit.Days), 0),
        new Timing.BeforeDay(new(2, 31), new YearRule.EveryYear(), new(1, LeadUnit.Days), 1),
    ];

    [Theory]
    [MemberData(nameof(NoRules))]
    public void A_value_that_there_is_not_is_no_rule(Timing timing) => PlanCheck.Wrong(Wheels.Activity("a", timing)).ShouldBe(Refusals.NotAValue("timing"));

    [Fact]
    public void A_rule_that_never_occurs_is_refused()
    {
        Wrong(Wheels.Activity("a", new Timing.InYear(new YearPart.Month(1), new YearRule.CouncilYears([])))).ShouldBe("wheel_rule_never_occurs");
        Wrong(Wheels.Activity("a", new Timing.InYear(new YearPart.Week(53), new YearRule.Once(2027)))).ShouldBe("wheel_rule_never_occurs");
        Wrong(Wheels.Activity("a", new Timing.InYear(new YearPart.Month(1), new YearRule.Once(2020)))).ShouldBe("wheel_rule_never_occurs", "before the wheel begins");
        Wrong(Wheels.Activity("a", new Timing.InYear(new YearPart.Week(53), new YearRule.EverySecondYear(2026)))).ShouldBeNull();
    }

    [Fact]
    public void A_circle_is_refused_and_resting_on_an_earlier_year_is_none()
    {
        Wrong(Wheels.Activity("a", null, Wheels.After("b")), Wheels.Activity("b", null, Wheels.After("a"))).ShouldBe("wheel_circle");
        Wrong(Wheels.Activity("a", null, Wheels.After("a"))).ShouldBe("wheel_circle");
        Wrong(Ahead("a", "b"), Ahead("b", "a")).ShouldBe("wheel_circle");
        Wrong(Wheels.Activity("a", null, Wheels.After("a", 2))).ShouldBeNull();
        Wrong(Wheels.Activity("a", null, Wheels.After("b")), Wheels.Activity("b", null, Wheels.After("a", 1))).ShouldBeNull();
        static WheelActivity Ahead(string id, string of) => Wheels.Activity(id, new Timing.BeforeActivity(new(of), new(1, LeadUnit.Months), 7));
    }

    [Fact]
    public void A_prerequisite_that_comes_later_or_never_is_refused()
    {
        Wrong(Wheels.Activity("a", null, Wheels.After("b")), Wheels.Activity("b", Wheels.Every(new YearPart.Month(4)))).ShouldBe("wheel_prerequisite_later");
        Wrong(Wheels.Activity("a", null, Wheels.After("b", 1)), Wheels.Activity("b", Wheels.Every(new YearPart.Month(4)))).ShouldBeNull();
        Wrong(Wheels.Activity("a", null, Wheels.After("b")), Wheels.Activity("b", Wheels.Every(new YearPart.HalfYear(1)))).ShouldBe("wheel_prerequisite_later", "it begins first and ends last");
        Wrong(Wheels.Activity("a", null, Wheels.After("b")), Wheels.Activity("b", new Timing.InYear(new YearPart.Month(1), new YearRule.Once(2020)))).ShouldBe("wheel_rule_never_occurs");
        Wrong(Wheels.Activity("a", new Timing.InYear(new YearPart.Month(3), new YearRule.CouncilYears([1])), Wheels.After("b")), Wheels.Activity("b", new Timing.InYear(new YearPart.Month(1), new YearRule.CouncilYears([2]))))
            .ShouldBe("wheel_prerequisite_never");
        Wrong(Wheels.Activity("a", null, Wheels.After("ukjend"))).ShouldBe("wheel_rests_on_what_is_gone");
        Wrong(Wheels.Activity("a"), Wheels.Activity("a")).ShouldBe("wheel_activity_exists");
    }

    /// <summary>Of any plan that is let through: forty years hold each occurrence once, inside the days its rule gives, and after all that it rests on.</summary>
    [Fact]
    public void Over_forty_years_none_is_lost_or_doubled_each_lies_in_its_window_and_prerequisites_come_first()
    {
        var letThrough = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(600), Prop.ForAll(Arb.From(RandomPlans.Of(1, 8)), plan =>
        {
            if (PlanCheck.Wrong(plan, 2024) is not null)
                return;
            letThrough++;
            var all = new Occurrences(plan).Between(2024, 2063);
            all.Select(one => (one.Activity, one.Year)).ShouldBeUnique();
            foreach (var activity in plan)
                all.Where(one => one.Activity == activity.Id).Select(one => one.Year).Order().ShouldBe(RandomPlans.YearsOf(activity, plan, 2024, 2063));
            var places = all.Index().ToDictionary(one => (one.Item.Activity, one.Item.Year), one => one.Index);
            foreach (var one in all)
            {
                var activity = plan.Single(activity => activity.Id == one.Activity);
                RandomPlans.MustLieIn(one, activity, all);
                one.Window.Holds(one.Due).ShouldBeTrue();
                foreach (var first in activity.Prerequisites)
                {
                    if (places.TryGetValue((first.Other, one.Year - first.YearsBefore), out var place))
                        place.ShouldBeLessThan(places[(one.Activity, one.Year)]);
                }
            }
        }));
        letThrough.ShouldBeGreaterThan(100);
    }

    private static string? Wrong(params WheelActivity[] plan) => PlanCheck.Wrong(plan.ToValueList(), 2024)?.Code;

    private static string? Text(DayRange? range) => range is { } days ? string.Create(CultureInfo.InvariantCulture, $"{days.From:yyyy-MM-dd}/{days.Through:yyyy-MM-dd}") : null;

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
