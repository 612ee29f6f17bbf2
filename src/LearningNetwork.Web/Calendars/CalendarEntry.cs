namespace LearningNetwork.Web.Calendars;

/// <summary>
/// One entry of a calendar: a title and whole days, nothing else. A calendar is fetched from outside and shown on screens that
/// others see, so it tells neither places nor people.
/// </summary>
/// <param name="Key">Names the entry for good among those of the site, e.g. <c>wheel/vestland/samlingar/samling/2027</c>; a calendar knows by it that an entry was moved.</param>
/// <param name="Title">One line.</param>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day; the first again where it is one day.</param>
public sealed record CalendarEntry(string Key, string Title, DateOnly From, DateOnly Through);
