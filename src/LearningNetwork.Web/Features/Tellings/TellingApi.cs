using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Tellings;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Tellings;

/// <summary>What a person is told and follows, for programs.</summary>
internal static class TellingApi
{
    private const int Most = 200;

    public static void MapTellingApi(this IEndpointRouteBuilder api)
    {
        var told = api.MapGroup("/notifications").WithTags("Notifications").Needs(Right.SeeActivity);
        told.MapApiGet("", List).WithName("listNotifications").WithSummary("What the reader is told of, the newest first, for 90 days.").Produces<TellingListJson>();
        told.MapApiPost("/{id}/read", Read).WithName("readNotification").WithSummary("Marks a notification as read.").Produces(StatusCodes.Status204NoContent);
        var follows = api.MapGroup("/follows").WithTags("Notifications").Needs(Right.SeeActivity);
        follows.MapApiGet("", Follows).WithName("listFollows").WithSummary("The products, projects and services that the reader follows.").Produces<FollowListJson>();
        follows.MapApiPut("/{kind}/{key}", Follow).WithName("follow").WithSummary("Follows a product, project or service.").Produces(StatusCodes.Status204NoContent);
        follows.MapApiDelete("/{kind}/{key}", Unfollow).WithName("unfollow").WithSummary("Follows it no longer.").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> List(
        SignedIn person, TellingQueries tellings, TimeProvider time, CancellationToken cancellation, bool unread = false, int offset = 0, int limit = 50)
    {
        if (offset < 0)
            return new ApiProblem(Refusals.NotAValue("offset"));
        if (limit is < 1 or > Most)
            return new ApiProblem(Refusals.NotAValue("limit"));
        var list = await tellings.List(person.Actor, unread, time.GetUtcNow(), offset, limit, cancellation);
        return TypedResults.Json(new TellingListJson([.. list.Items.Select(TellingJson.Of)], list.Total, list.Unread), ApiJson.Options);
    }

    private static async Task<IResult> Read(string id, ApiCaller caller, TellingQueries tellings, TimeProvider time, IEntities entities, CancellationToken cancellation)
    {
        if (TellingId.Parse(id) is not { } telling || await tellings.Find(caller.Actor, telling, time.GetUtcNow(), cancellation) is null)
            return new ApiProblem(Refusals.NotFound);
        var answer = await entities.Execute(AttentionDecider.Of(caller.Actor), new MarkRead([telling]), caller.Sender, cancellation);
        return answer.As(_ => TypedResults.NoContent());
    }

    private static async Task<IResult> Follows(SignedIn person, TellingQueries tellings, CancellationToken cancellation)
    {
        var rows = await tellings.Follows(person.Actor, cancellation);
        return TypedResults.Json(new FollowListJson([.. rows.Select(FollowJson.Of)]), ApiJson.Options);
    }

    private static Task<IResult> Follow(string kind, string key, ApiCaller caller, IEntities entities, CancellationToken cancellation) =>
        Send(kind, key, subject => new Follow(subject), caller, entities, cancellation);

    private static Task<IResult> Unfollow(string kind, string key, ApiCaller caller, IEntities entities, CancellationToken cancellation) =>
        Send(kind, key, subject => new Unfollow(subject), caller, entities, cancellation);

    private static async Task<IResult> Send(
        string kind, string key, Func<Subject, AttentionCommand> command, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        if (Subject.Of(kind, key) is not { } subject)
            return new ApiProblem(Refusals.NotFound);
        var answer = await entities.Execute(AttentionDecider.Of(caller.Actor), command(subject), caller.Sender, cancellation);
        return answer.As(_ => TypedResults.NoContent());
    }
}

/// <param name="Total">How many there are in all.</param>
/// <param name="Unread">How many of those that match are unread.</param>
internal sealed record TellingListJson(IReadOnlyList<TellingJson> Items, int Total, int Unread);

/// <param name="Event">What happened, e.g. <c>sharing-request/accepted</c>.</param>
/// <param name="Subject">The key of what it happened to.</param>
internal sealed record TellingJson(
    string Id, DateTimeOffset At, string Event, string Subject, string SubjectName, string? Request, string? Product, string? ProductTitle,
    string? Service, string? ServiceName, string? Detail, bool Read, bool Invented)
{
    public static TellingJson Of(TellingRow row) => new(
        row.Id.Value, row.At, row.Event, row.Subject, row.SubjectName, row.Request, row.Product, row.ProductTitle, row.Asker, row.AskerName, row.Detail,
        row.IsRead, row.Invented);
}

internal sealed record FollowListJson(IReadOnlyList<FollowJson> Items);

internal sealed record FollowJson(string Kind, string Key, string Name, DateTimeOffset Since)
{
    public static FollowJson Of(FollowRow row)
    {
        var subject = Subject.Parse(row.Subject)!.Value;
        return new(subject.Value.Split('/')[0], subject.Key, row.Name, row.Since);
    }
}
