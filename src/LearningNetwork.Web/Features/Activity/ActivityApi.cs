using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Activity;

/// <summary>The feed for programs that follow along: ask for what came after the last mark, and none is skipped or given twice.</summary>
internal static class ActivityApi
{
    private const int Most = 200;

    public static void MapActivityApi(this IEndpointRouteBuilder api) => api.MapApiGet("/activity", After)
        .Needs(Right.SeeActivity).WithTags("Activity").WithName("listActivity")
        .WithSummary("What happened after a mark, the oldest first; begin without one, go on with next.").Produces<ActivityJson>();

    private static async Task<IResult> After(SignedIn person, ActivityQueries activity, CancellationToken cancellation, string? after = null)
    {
        if (!TryParse(after, out var transaction, out var position))
            return new ApiProblem(Refusals.NotAValue("after"));
        var rows = await activity.After(person.Actor.Network, CaseVisibility.Of(person.Actor), transaction, position, Most, cancellation);
        return TypedResults.Json(new ActivityJson([.. rows.Select(ActivityItemJson.Of)], rows.Count > 0 ? rows[^1].Mark : after), ApiJson.Options);
    }

    private static bool TryParse(string? mark, out long transaction, out long position)
    {
        (transaction, position) = (0, 0);
        return string.IsNullOrEmpty(mark)
            || (mark.Split('-') is [var first, var second]
                && long.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out transaction)
                && long.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out position));
    }
}

/// <param name="Next">Send it as <c>after</c> to get what comes next.</param>
internal sealed record ActivityJson(IReadOnlyList<ActivityItemJson> Items, string? Next);

internal sealed record ActivityItemJson(
    string Mark, DateTimeOffset At, string Event, string Subject, string? Request, string? Product, string? ProductTitle, string? Service, string? ServiceName, string? Detail, bool Invented)
{
    public static ActivityItemJson Of(ActivityRow row) =>
        new(row.Mark, row.At, row.Event, row.Subject, row.Request, row.Product, row.ProductTitle, row.Asker, row.AskerName, row.Detail, row.Invented);
}
