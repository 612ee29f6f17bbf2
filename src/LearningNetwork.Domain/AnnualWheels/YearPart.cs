using System.Globalization;

namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>Which part of a year something is done in; a closed list.</summary>
public abstract record YearPart
{
    private YearPart() { }

    /// <param name="Number">1 to 12.</param>
    public sealed record Month(int Number) : YearPart;

    /// <param name="Number">1 to 4.</param>
    public sealed record Quarter(int Number) : YearPart;

    /// <param name="Number">1 or 2.</param>
    public sealed record HalfYear(int Number) : YearPart;

    public sealed record Season(SeasonName Name) : YearPart;

    /// <summary>From a day to a day; where the last comes before the first in the year, it is the next year's.</summary>
    public sealed record Days(MonthDay First, MonthDay Last) : YearPart;

    /// <param name="Number">1 to 53 as ISO 8601 counts; week 53 is only in the years that have one.</param>
    public sealed record Week(int Number) : YearPart;

    public bool IsOne => this switch
    {
        Month { Number: >= 1 and <= 12 } or Quarter { Number: >= 1 and <= 4 } or HalfYear { Number: 1 or 2 } or Week { Number: >= 1 and <= 53 } => true,
        Season season => Enum.IsDefined(season.Name),
        Days days => days.First.IsDay && days.Last.IsDay,
        _ => false,
    };

    /// <summary>Its days in a year, or null in a year that it is not in.</summary>
    public DayRange? In(int year) => this switch
    {
        Month month => Months(year, month.Number, 1),
        Quarter quarter => Months(year, (quarter.Number * 3) - 2, 3),
        HalfYear half => Months(year, (half.Number * 6) - 5, 6),
        Season season => Months(year, season.Name.FirstMonth(), Seasons.Months),
        Days days => Between(days.First.In(year), days.Last.In(year), days.Last.In(year + 1)),
        Week week => week.Number <= ISOWeek.GetWeeksInYear(year) ? WeekFrom(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week.Number, DayOfWeek.Monday))) : null,
        _ => null,
    };

    private static DayRange Months(int year, int first, int count) => new(new(year, first, 1), new DateOnly(year, first, 1).AddMonths(count).AddDays(-1));

    private static DayRange Between(DateOnly first, DateOnly last, DateOnly lastOfNext) => new(first, last < first ? lastOfNext : last);

    private static DayRange WeekFrom(DateOnly monday) => new(monday, monday.AddDays(6));
}

/// <summary>The two seasons that plans are made in.</summary>
public enum SeasonName
{
    Spring,
    Autumn,
}

/// <summary>When the seasons are (ours): spring is February to May, autumn August to November.</summary>
public static class Seasons
{
    public const int Months = 4;

    public static int FirstMonth(this SeasonName season) => season == SeasonName.Spring ? 2 : 8;
}
