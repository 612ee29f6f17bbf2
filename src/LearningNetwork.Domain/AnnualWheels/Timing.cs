namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>When an activity is done: a small closed set of rules, from which dated occurrences follow (<see cref="Occurrences"/>).</summary>
public abstract record Timing
{
    /// <summary>The longest that an activity can lie ahead of what it prepares, in each unit (ours: two years).</summary>
    public const int MostDaysAhead = 730, MostWeeksAhead = 104, MostMonthsAhead = 24;

    /// <summary>The longest window of what is done ahead, in days.</summary>
    public const int MostDaysLong = 366;

    private const int EarliestYear = 2000, LatestYear = 2200;

    private Timing() { }

    /// <summary>In a part of each year of a rule.</summary>
    public sealed record InYear(YearPart Part, YearRule Years) : Timing;

    /// <summary>So long before another activity begins.</summary>
    /// <param name="Long">For how many days from then; never into the other activity.</param>
    public sealed record BeforeActivity(ActivityId Other, Lead Lead, int Long) : Timing;

    /// <summary>So long before a day of each year of a rule, such as the day an agreement ends.</summary>
    public sealed record BeforeDay(MonthDay Day, YearRule Years, Lead Lead, int Long) : Timing;

    public static bool IsYear(int year) => year is >= EarliestYear and <= LatestYear;

    /// <summary>Whether each of its values is one that there can be; that it ever occurs is another question.</summary>
    public bool IsOne => this switch
    {
        InYear inYear => inYear.Part.IsOne && inYear.Years.IsOne,
        BeforeActivity before => before.Lead.IsOne && before.Long is >= 1 and <= MostDaysLong,
        BeforeDay before => before.Day.IsDay && before.Years.IsOne && before.Lead.IsOne && before.Long is >= 1 and <= MostDaysLong,
        _ => false,
    };

    /// <summary>The activity that it is counted from; null where from none.</summary>
    public ActivityId? CountedFrom => this is BeforeActivity before ? before.Other : null;
}

/// <summary>How long ahead.</summary>
/// <param name="Count">At least 1.</param>
public sealed record Lead(int Count, LeadUnit Unit)
{
    public bool IsOne => Count >= 1 && Unit switch
    {
        LeadUnit.Days => Count <= Timing.MostDaysAhead,
        LeadUnit.Weeks => Count <= Timing.MostWeeksAhead,
        LeadUnit.Months => Count <= Timing.MostMonthsAhead,
        _ => false,
    };

    /// <summary>That long before a day; a month back from the 31st is the last day of a shorter month.</summary>
    public DateOnly Before(DateOnly day) => Unit switch
    {
        LeadUnit.Days => day.AddDays(-Count),
        LeadUnit.Weeks => day.AddDays(-7 * Count),
        LeadUnit.Months => day.AddMonths(-Count),
        _ => throw new InvalidOperationException($"{Unit} is no unit."),
    };
}

public enum LeadUnit
{
    Days,
    Weeks,
    Months,
}
