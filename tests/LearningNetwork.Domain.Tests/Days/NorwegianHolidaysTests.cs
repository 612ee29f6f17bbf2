using LearningNetwork.Domain.Days;

namespace LearningNetwork.Domain.Tests.Days;

public sealed class NorwegianHolidaysTests
{
    [Theory]
    [InlineData("2008-03-23")]
    [InlineData("2019-04-21")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2038-04-25")]
    public void Easter_is_where_the_church_has_it(string day) =>
        NorwegianHolidays.EasterSunday(DateOnly.Parse(day, null).Year).ShouldBe(DateOnly.Parse(day, null));

    [Fact]
    public void A_year_has_its_twelve_days()
    {
        string[] expected =
        [
            "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-17",
            "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26",
        ];

        DaysOf(2026).Where(NorwegianHolidays.IsHoliday).Select(day => day.ToString("yyyy-MM-dd", null)).ShouldBe(expected);
    }

    [Fact]
    public void Easter_is_a_Sunday_within_its_five_weeks_for_ever()
    {
        foreach (var easter in Enumerable.Range(1900, 400).Select(NorwegianHolidays.EasterSunday))
        {
            easter.DayOfWeek.ShouldBe(DayOfWeek.Sunday);
            easter.ShouldBeInRange(new(easter.Year, 3, 22), new(easter.Year, 4, 25));
        }
    }

    [Theory]
    [InlineData("2026-04-02", "2026-04-07", "2026-04-01")]
    [InlineData("2026-05-16", "2026-05-18", "2026-05-15")]
    [InlineData("2026-11-27", "2026-11-27", "2026-11-27")]
    public void The_nearest_workday_steps_over_weekends_and_holidays(string day, string from, string until)
    {
        NorwegianHolidays.WorkdayFrom(DateOnly.Parse(day, null)).ShouldBe(DateOnly.Parse(from, null));
        NorwegianHolidays.WorkdayUntil(DateOnly.Parse(day, null)).ShouldBe(DateOnly.Parse(until, null));
    }

    private static IEnumerable<DateOnly> DaysOf(int year) =>
        Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays);
}
