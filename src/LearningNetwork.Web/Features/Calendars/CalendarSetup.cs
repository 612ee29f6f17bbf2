using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Features.Calendars;

/// <summary>What the calendar needs. A capability with dates adds its own <see cref="Web.Calendars.ICalendarSource"/>, one line each.</summary>
internal static class CalendarSetup
{
    public static IServiceCollection AddCalendars(this IServiceCollection services) => services
        .AddSingleton<FeedLimits>()
        .AddSingleton<Web.Calendars.ICalendarSource, GroupOfferings.RoundDates>()
        .AddSingleton<CalendarDesk>();
}
