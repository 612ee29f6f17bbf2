using LearningNetwork.Web.Calendars;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>What the pages of annual wheels need, and their dates in people's calendars.</summary>
internal static class WheelSetup
{
    public static IServiceCollection AddAnnualWheels(this IServiceCollection services) => services
        .AddSingleton<WheelDesk>()
        .AddSingleton<WheelBodies>()
        .AddSingleton<ICalendarSource, WheelCalendar>();
}
