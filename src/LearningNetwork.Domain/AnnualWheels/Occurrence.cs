using LearningNetwork.Domain.Days;

namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>An activity in one year: the shared window that each owner does it in.</summary>
/// <param name="Year">The year of the rule that it follows from; with the activity it names the occurrence for good. What is done ahead bears the year of what it prepares.</param>
public readonly record struct Occurrence(ActivityId Activity, int Year, DayRange Window)
{
    /// <summary>The last workday of its window; where the window has none, its last day.</summary>
    public DateOnly Due => NorwegianHolidays.WorkdayUntil(Window.Through) is var workday && workday >= Window.From ? workday : Window.Through;
}
