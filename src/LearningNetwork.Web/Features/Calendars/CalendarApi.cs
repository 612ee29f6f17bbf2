using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Calendars;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Calendars;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Calendars;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Calendars;

/// <summary>The caller's own calendar feed for programs.</summary>
internal static class CalendarApi
{
    public static void MapCalendarApi(this IEndpointRouteBuilder api)
    {
        var feed = api.MapGroup("/calendar-feed").WithTags("Calendar").Needs(Right.SeeActivity);
        feed.MapApiGet("", Get).WithName("getCalendarFeed").Produces<CalendarFeedJson>()
            .WithSummary("Whether the caller's calendar can be fetched, and since when. The address itself is kept nowhere.");
        feed.MapApiPost("/address", Make).WithName("makeCalendarAddress").Produces<CalendarAddressJson>(StatusCodes.Status201Created)
            .WithSummary("Makes the address that calendar programs fetch from, in place of the one before it; it is shown in this answer only. Its fetches come from outside, from the calendar's own service.");
        feed.MapApiDelete("/address", Close).WithName("closeCalendarFeed").Produces(StatusCodes.Status204NoContent)
            .WithSummary("The address leads nowhere from now on.");
    }

    private static async Task<IResult> Get(SignedIn person, CalendarFeedQueries feeds, CancellationToken cancellation)
    {
        var open = await feeds.Find(person.Actor.Network, CalendarDesk.FeedOf(person, null), cancellation);
        return TypedResults.Json(new CalendarFeedJson(open is not null, open?.Since), ApiJson.Options);
    }

    /// <summary>Each call makes another address, so the same idempotency key again is refused as reused.</summary>
    private static async Task<IResult> Make(HttpContext context, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var secret = SecretAddress.New();
        var answer = await entities.Execute(FeedOf(caller), new MakeFeedAddress(SecretAddress.Hash(secret)), caller.Sender, cancellation);
        context.Response.Headers.CacheControl = "no-store";
        return answer.As(_ => TypedResults.Json(new CalendarAddressJson(CalendarDesk.WholeAddress(context.Request, secret)), ApiJson.Options, statusCode: StatusCodes.Status201Created));
    }

    private static async Task<IResult> Close(ApiCaller caller, IEntities entities, CancellationToken cancellation) =>
        (await entities.Execute(FeedOf(caller), new CloseFeed(), caller.Sender, cancellation)).As(_ => TypedResults.NoContent());

    private static Domain.EntityId FeedOf(ApiCaller caller) => CalendarDesk.FeedOf(caller.Person, null).In(caller.Network);
}

/// <param name="Since">When the address was made; null where it is closed.</param>
internal sealed record CalendarFeedJson(bool Open, DateTimeOffset? Since);

internal sealed record CalendarAddressJson(string Address);
