using LearningNetwork.Runtime;

namespace LearningNetwork.Web.Texts;

/// <summary>Days and moments as people write them, in Norwegian time.</summary>
public static class DateWords
{
    /// <summary>The day in Norway at that moment.</summary>
    public static DateOnly NorwegianDay(this DateTimeOffset moment) => NorwegianTime.DayOf(moment);

    /// <summary>When the hour of that moment began: enough for what is told for days, and an answer then serves that long.</summary>
    public static DateTimeOffset HourBegan(this DateTimeOffset moment) => new(moment.Year, moment.Month, moment.Day, moment.Hour, 0, 0, moment.Offset);

    /// <summary>What a clock in Norway shows at that moment, to the minute.</summary>
    public static DateTime NorwegianClock(this DateTimeOffset moment) => NorwegianDay(moment).ToDateTime(new TimeOnly(InNorway(moment).Hour, InNorway(moment).Minute));

    /// <summary>'5. mars 2026'.</summary>
    public static string Day(this Phrases t, DateOnly day) => day.ToString(t.Language.DayPattern, t.Language.Culture);

    /// <inheritdoc cref="Day(Phrases, DateOnly)"/>
    public static string Day(this Phrases t, DateTimeOffset moment) => t.Day(moment.NorwegianDay());

    /// <summary>'5. mars 2026 kl. 14.05'.</summary>
    public static string Moment(this Phrases t, DateTimeOffset moment) => $"{t.Day(moment)} {t.Clock(moment)}";

    /// <summary>A moment seen from now: 'i dag kl. 14.05', 'i går', 'for 3 dager siden', and after a fortnight the day itself.</summary>
    public static string Ago(this Phrases t, DateTimeOffset moment, DateTimeOffset now)
    {
        var day = moment.NorwegianDay();
        var today = now.NorwegianDay();
        return (today.DayNumber - day.DayNumber) switch
        {
            0 => t["date.today", t.Clock(moment)],
            1 => t["date.yesterday"],
            > 1 and <= 14 and var days => t["date.days-ago", days],
            _ when day.Year == today.Year => day.ToString(t.Language.DayInYearPattern, t.Language.Culture),
            _ => t.Day(day),
        };
    }

    private static string Clock(this Phrases t, DateTimeOffset moment) => InNorway(moment).ToString(t.Language.ClockPattern, t.Language.Culture);

    private static DateTimeOffset InNorway(DateTimeOffset moment) => NorwegianTime.At(moment);
}
