using LearningNetwork.Domain;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Calendars;

/// <summary>
/// What a capability gives to the calendar of a person. One is registered for each capability that has dates
/// (<c>services.AddSingleton&lt;ICalendarSource, RoundDates&gt;()</c>), and asks one statement at most. It gives only what the person
/// may see at that moment, since it is asked anew at every fetch.
/// </summary>
public interface ICalendarSource
{
    /// <summary>The person's entries whose days lie between two days.</summary>
    /// <param name="wheel">Only those of this annual wheel; null for all.</param>
    Task<IReadOnlyList<CalendarEntry>> Entries(Actor person, string? wheel, DateOnly from, DateOnly through, Phrases t, CancellationToken cancellation);
}
