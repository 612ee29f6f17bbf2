using LearningNetwork.Domain.Days;

namespace LearningNetwork.Domain.Workshops;

/// <summary>Agenda and background are out at least two weeks before a workshop (000, 001); nobody sends them on a day when the office is closed (ours).</summary>
public static class TwoWeeks
{
    private const int Days = 14;

    /// <summary>The last day on which they can have been sent.</summary>
    public static DateOnly LatestFor(DateOnly workshop) => workshop.AddDays(-Days);

    /// <summary>The day they are due: the last workday that is no later.</summary>
    public static DateOnly DueFor(DateOnly workshop) => NorwegianHolidays.WorkdayUntil(LatestFor(workshop));

    /// <summary>The first day a workshop can be held on, when they are sent on the first workday from today.</summary>
    public static DateOnly EarliestFrom(DateOnly today) => NorwegianHolidays.WorkdayFrom(today).AddDays(Days);
}
