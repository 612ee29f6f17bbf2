using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Calendars;
using LearningNetwork.Storage.ReadModel.Calendars;
using LearningNetwork.Web.Calendars;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Calendars;

/// <summary>
/// Where calendar programs fetch a feed. Nobody signs in: whoever has the address sees what its person may see at that moment, as
/// titles and days. An address that leads nowhere, and a person who may no longer see anything, get the same empty 404.
/// </summary>
internal static class FeedRoutes
{
    /// <summary>How far back and ahead a calendar reaches.</summary>
    private const int YearsBack = 1, YearsAhead = 2;

    private static readonly string[] Asking = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Open to all: the address is the proof, and nothing of any network shows without it.</summary>
    public static void MapFeeds(this IEndpointRouteBuilder routes) => routes.MapMethods(SecretAddress.Folder + "/{file}", Asking, Fetch).Open();

    private static async Task<IResult> Fetch(
        string file, HttpContext context, CalendarFeedQueries feeds, IEnumerable<ICalendarSource> sources, IWhoIsThere people, Phrasebook texts, FeedLimits limits, TimeProvider time, CancellationToken cancellation)
    {
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        if (!limits.LetThrough(context, file))
        {
            context.Response.Headers.RetryAfter = FeedLimits.RetryAfterSeconds;
            return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        if (SecretAddress.HashOf(file) is not { } address || await feeds.At(address, cancellation) is not { } feed || await ReaderOf(feed, people, cancellation) is not { } reader)
            return TypedResults.NotFound();
        var (today, t) = (time.GetUtcNow().NorwegianDay(), texts.In(reader.Language));
        var entries = new List<CalendarEntry>();
        foreach (var source in sources)
            entries.AddRange(await source.Entries(reader.Actor, CalendarFeedId.Parse(feed.Id)!.Value.Wheel, today.AddYears(-YearsBack), today.AddYears(YearsAhead), t, cancellation));
        return TypedResults.Bytes(CalendarWriter.Write(t["calendar.name", reader.NetworkName], entries, time.GetUtcNow()), CalendarWriter.MediaType);
    }

    /// <summary>The feed's person as the person is today; null where there is none in that network any longer, or the roles let nothing be seen.</summary>
    private static async Task<SignedIn?> ReaderOf(OpenFeed feed, IWhoIsThere people, CancellationToken cancellation) =>
        CalendarFeedId.Parse(feed.Id) is { } id && NetworkId.Parse(feed.Network) is { } network
        && await people.Find(id.Person, network, cancellation) is { } person && person.Actor.May(Right.SeeActivity)
            ? person
            : null;
}
