using System.Globalization;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Mailing;

/// <summary>When the e-mail of a week goes: on Monday morning, or as soon after it as it can where nobody could send it then.</summary>
internal static class MailWeek
{
    private const int FirstHour = 7;

    /// <summary>The Monday morning, as clocks in Norway show it, whose e-mail is due; null where that would come too late.</summary>
    public static DateTime? Due(DateTimeOffset now)
    {
        var clock = now.NorwegianClock();
        var morning = clock.Date.AddDays(-(((int)clock.DayOfWeek + 6) % 7)).AddHours(FirstHour);
        return clock >= morning && clock < morning + MailPauses.GivenUpAfter ? morning : null;
    }

    public static string About(DateTime morning) =>
        MailAbout.Of(MailAbout.Week, string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(morning)}-{ISOWeek.GetWeekOfYear(morning):00}"));
}
