using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Live;

/// <summary>Where open pages follow along, by server-sent events. A page without scripts never asks for it, and is opened anew instead.</summary>
internal static class LiveRoutes
{
    public const string Path = "/live";
    private const string EventStream = "text/event-stream";

    public static IServiceCollection AddLive(this IServiceCollection services) => services
        .AddSingleton<LivePulse>().AddHostedService(provider => provider.GetRequiredService<LivePulse>()).AddSingleton<LiveSeats>().AddSingleton<LiveStream>();

    public static void MapLive(this IEndpointRouteBuilder pages) => pages.MapGet(Path, Follow).Needs(Right.SeeActivity);

    /// <param name="after">The end of the log when the page was made; a browser that comes back says itself how far it had come.</param>
    private static IResult Follow(HttpContext context, string? after, SignedIn person, LivePulse pulse, LiveStream stream)
    {
        if (!context.Request.Headers.Accept.Any(accepted => accepted?.Contains(EventStream, StringComparison.OrdinalIgnoreCase) is true) || SessionCookie.Held(context) is not { } cookie)
            return TypedResults.StatusCode(StatusCodes.Status406NotAcceptable);
        context.Response.Headers["X-Accel-Buffering"] = "no";
        var seen = LogEnd.Parse(context.Request.Headers["Last-Event-ID"]) ?? LogEnd.Parse(after) ?? pulse.End;
        return TypedResults.ServerSentEvents(stream.Of(cookie, person, seen, context.RequestAborted));
    }
}
