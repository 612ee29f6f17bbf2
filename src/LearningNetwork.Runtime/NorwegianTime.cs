namespace LearningNetwork.Runtime;

/// <summary>Days in Norway, where all who use the platform are; deadlines and ends of memberships are such days.</summary>
public static class NorwegianTime
{
    private static readonly TimeZoneInfo Norway = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    /// <summary>The day in Norway at that moment.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(At(moment).DateTime);

    /// <summary>When that day begins in Norway.</summary>
    public static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), Norway.GetUtcOffset(day.ToDateTime(TimeOnly.MinValue)));

    /// <summary>The same moment as a clock in Norway shows it.</summary>
    public static DateTimeOffset At(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Norway);
}
