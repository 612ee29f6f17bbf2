namespace LearningNetwork.Domain.Days;

/// <summary>The days that Norwegian offices are closed: Sundays' feasts, the fixed days, and those that move with Easter.</summary>
public static class NorwegianHolidays
{
    /// <summary>Days after Easter Sunday: Maundy Thursday, Good Friday, Easter's two, Ascension, Whitsun's two.</summary>
    private static readonly int[] AfterEaster = [-3, -2, 0, 1, 39, 49, 50];

    private static readonly (int Month, int Day)[] Fixed = [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)];

    public static bool IsHoliday(DateOnly day) =>
        Fixed.Contains((day.Month, day.Day)) || AfterEaster.Contains(day.DayNumber - EasterSunday(day.Year).DayNumber);

    /// <summary>Neither a holiday nor a Saturday or Sunday.</summary>
    public static bool IsWorkday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    /// <summary>The day itself where it is a workday, else the next that is.</summary>
    public static DateOnly WorkdayFrom(DateOnly day)
    {
        while (!IsWorkday(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The day itself where it is a workday, else the last before it that is.</summary>
    public static DateOnly WorkdayUntil(DateOnly day)
    {
        while (!IsWorkday(day))
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>Easter Sunday of a year of the Gregorian calendar, by the church's tables: the Sunday after the full moon on or after 21 March.</summary>
    public static DateOnly EasterSunday(int year)
    {
        var century = year / 100;
        var moon = (year % 19 * 19 + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + century % 4 * 2 + year % 100 / 4 * 2 - moon - year % 100 % 4) % 7;
        var late = (year % 19 + 11 * moon + 22 * weekday) / 451;
        var days = moon + weekday - 7 * late + 114;
        return new(year, days / 31, days % 31 + 1);
    }
}
