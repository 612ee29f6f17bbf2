using LearningNetwork.Domain;
using LearningNetwork.Storage.ReadModel.AnnualWheels;
using LearningNetwork.Web.Calendars;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>The windows of a service's own wheels, for its people's calendars. What each owner has done of them is not told.</summary>
internal sealed class WheelCalendar(OccurrenceQueries occurrences) : ICalendarSource
{
    public async Task<IReadOnlyList<CalendarEntry>> Entries(Actor person, string? wheel, DateOnly from, DateOnly through, Phrases t, CancellationToken cancellation) =>
    [
        .. (await occurrences.Of(person, wheel, from, through, cancellation)).Select(row => new CalendarEntry(
            $"wheel/{person.Network}/{row.Wheel}/{row.Activity}/{row.Year}", wheel is null ? t["wheel.calendar-entry", row.Title, row.WheelTitle] : row.Title, row.FromDay, row.ThroughDay)),
    ];
}
