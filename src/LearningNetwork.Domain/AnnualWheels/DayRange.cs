namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>The days from one to another, both among them.</summary>
public readonly record struct DayRange(DateOnly From, DateOnly Through)
{
    public bool Holds(DateOnly day) => day >= From && day <= Through;

    public bool Meets(DayRange other) => From <= other.Through && other.From <= Through;
}

/// <summary>A day of any year. 29 February is 28 February where there is none.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to the month's last in a leap year.</param>
public readonly record struct MonthDay(int Month, int Day)
{
    private const int SomeLeapYear = 2024;

    public bool IsDay => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(SomeLeapYear, Month);

    public DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
}
