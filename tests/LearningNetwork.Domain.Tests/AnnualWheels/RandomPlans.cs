using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.AnnualWheels;

namespace LearningNetwork.Domain.Tests.AnnualWheels;

/// <summary>Plans of any activities, and what must be true of their occurrences, counted here in other ways than the rules count.</summary>
internal static class RandomPlans
{
    public static Gen<YearPart> Parts { get; } = Gen.OneOf(
        Gen.Choose(1, 12).Select(number => (YearPart)new YearPart.Month(number)),
        Gen.Choose(1, 4).Select(number => (YearPart)new YearPart.Quarter(number)),
        Gen.Choose(1, 2).Select(number => (YearPart)new YearPart.HalfYear(number)),
        Gen.Elements(SeasonName.Spring, SeasonName.Autumn).Select(name => (YearPart)new YearPart.Season(name)),
        Gen.Choose(1, 53).Select(number => (YearPart)new YearPart.Week(number)),
        from first in MonthDays
        from last in MonthDays
        select (YearPart)new YearPart.Days(first, last));

    public static Gen<YearRule> Rules { get; } = Gen.Frequency(
        (4, Gen.Constant<YearRule>(new YearRule.EveryYear())),
        (1, Gen.Choose(2020, 2030).Select(year => (YearRule)new YearRule.EverySecondYear(year))),
        (2, Gens.Some(Gen.Choose(1, 4), 1).Select(years => (YearRule)new YearRule.CouncilYears(years.Distinct().ToValueList()))),
        (1, Gen.Choose(2024, 2060).Select(year => (YearRule)new YearRule.Once(year))));

    private static Gen<MonthDay> MonthDays => Gen.Choose(0, 365).Select(day => new DateOnly(2024, 1, 1).AddDays(day)).Select(day => new MonthDay(day.Month, day.Day));

    private static Gen<Lead> Leads =>
        from unit in Gen.Elements(Enum.GetValues<LeadUnit>())
        from count in Gen.Choose(1, 20)
        select new Lead(count, unit);

    /// <param name="least">The fewest activities.</param>
    public static Gen<ValueList<WheelActivity>> Of(int least, int most) =>
        from count in Gen.Choose(least, most)
        from activities in Gen.CollectToList(Enumerable.Range(0, count), place => Activity(place, count))
        select activities.ToValueList();

    /// <summary>Mostly counted from, and resting on, those before it in the plan, so that not every plan is a circle.</summary>
    public static Gen<WheelActivity> Activity(int place, int count) =>
        from timing in place == 0 ? Fixed : Gen.Frequency((3, Fixed), (2, Ahead(place)))
        from needs in Gens.Some(Needs(place, count), 0, place == 0 ? 0 : 2)
        select Wheels.Activity(Id(place), timing, [.. needs.Distinct()]);

    private static Gen<Timing> Fixed => Gen.OneOf(
        from part in Parts
        from years in Rules
        select (Timing)new Timing.InYear(part, years),
        from day in MonthDays
        from years in Rules
        from lead in Leads
        from days in Gen.Choose(1, 90)
        select (Timing)new Timing.BeforeDay(day, years, lead, days));

    private static Gen<Timing> Ahead(int place) =>
        from other in Gen.Choose(0, place - 1)
        from lead in Leads
        from days in Gen.Choose(1, 90)
        select (Timing)new Timing.BeforeActivity(new(Id(other)), lead, days);

    private static Gen<Prerequisite> Needs(int place, int count) =>
        from other in Gen.Frequency((6, Gen.Choose(0, Math.Max(0, place - 1))), (1, Gen.Choose(0, count - 1)))
        from years in Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Choose(1, 3)))
        select new Prerequisite(new(Id(other)), years);

    private static string Id(int place) => "a" + place.ToString(CultureInfo.InvariantCulture);

    /// <summary>The years that an activity must occur in.</summary>
    public static IEnumerable<int> YearsOf(WheelActivity activity, ValueList<WheelActivity> plan, int first, int last) => activity.Timing switch
    {
        Timing.BeforeActivity ahead => YearsOf(plan.Single(other => other.Id == ahead.Other), plan, first, last),
        Timing.InYear { Part: YearPart.Week { Number: 53 } } timing => Years(timing.Years, first, last).Where(year => new DateOnly(year, 12, 31).DayOfWeek == DayOfWeek.Thursday || new DateOnly(year, 1, 1).DayOfWeek == DayOfWeek.Thursday),
        Timing.InYear timing => Years(timing.Years, first, last),
        Timing.BeforeDay timing => Years(timing.Years, first, last),
        _ => [],
    };

    private static IEnumerable<int> Years(YearRule rule, int first, int last) => Enumerable.Range(first, last - first + 1).Where(year => rule switch
    {
        YearRule.EverySecondYear second => int.IsEvenInteger(year) == int.IsEvenInteger(second.Year),
        YearRule.CouncilYears council => council.Years.Contains((year % 4) + 1),
        YearRule.Once once => once.Year == year,
        _ => true,
    });

    /// <summary>What the rule says in words, seen day by day.</summary>
    public static void MustLieIn(Occurrence one, WheelActivity activity, IReadOnlyList<Occurrence> all)
    {
        var (from, through) = (one.Window.From, one.Window.Through);
        from.ShouldBeLessThanOrEqualTo(through);
        switch (activity.Timing)
        {
            case Timing.InYear { Part: YearPart.Month month }:
                (from.Year, from.Month, from.Day, through.Month, through.AddDays(1).Day).ShouldBe((one.Year, month.Number, 1, month.Number, 1));
                break;
            case Timing.InYear { Part: YearPart.Quarter quarter }:
                (from.Year, (from.Month + 2) / 3, (through.Month + 2) / 3, from.Day, through.AddDays(1).Day).ShouldBe((one.Year, quarter.Number, quarter.Number, 1, 1));
                break;
            case Timing.InYear { Part: YearPart.Week week }:
                (ISOWeek.GetYear(from.ToDateTime(default)), ISOWeek.GetWeekOfYear(from.ToDateTime(default)), from.DayOfWeek, through.DayNumber - from.DayNumber).ShouldBe((one.Year, week.Number, DayOfWeek.Monday, 6));
                break;
            case Timing.InYear:
                from.Year.ShouldBe(one.Year);
                through.ShouldBeLessThanOrEqualTo(from.AddYears(1));
                break;
            case Timing.BeforeActivity ahead:
                var of = all.Single(other => other.Activity == ahead.Other && other.Year == one.Year);
                from.ShouldBe(ahead.Lead.Before(of.Window.From));
                through.ShouldBeLessThan(of.Window.From);
                (through.DayNumber - from.DayNumber).ShouldBeLessThan(ahead.Long);
                break;
            case Timing.BeforeDay ahead:
                through.ShouldBeLessThan(ahead.Day.In(one.Year));
                from.ShouldBe(ahead.Lead.Before(ahead.Day.In(one.Year)));
                break;
        }
    }
}
