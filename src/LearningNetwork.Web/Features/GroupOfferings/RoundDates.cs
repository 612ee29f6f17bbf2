using LearningNetwork.Domain;
using LearningNetwork.Storage.ReadModel.GroupOfferings;
using LearningNetwork.Web.Calendars;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.GroupOfferings;

/// <summary>The gatherings of rounds that the person leads, or that the person's service organises or has a place in; never where they are held.</summary>
internal sealed class RoundDates(RoundQueries rounds) : ICalendarSource
{
    public async Task<IReadOnlyList<CalendarEntry>> Entries(Actor person, string? wheel, DateOnly from, DateOnly through, Phrases t, CancellationToken cancellation)
    {
        if (wheel is not null)
            return [];
        var found = await rounds.Dates(RoundReader.Of(person), from, through, cancellation);
        return
        [
            .. from round in found
               from gathering in round.Gatherings
               where !gathering.IsCancelled && gathering.Slot.On >= @from && gathering.Slot.On <= through
               select new CalendarEntry(
                   $"round/{person.Network}/{round.Id}/{gathering.Number}", t["round.in-calendar", round.Title, gathering.Number], gathering.Slot.On, gathering.Slot.On),
        ];
    }
}
