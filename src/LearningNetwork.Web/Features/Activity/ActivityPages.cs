using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Activity;

/// <summary>The activity feed: what has happened in the network, as far as the reader may see it.</summary>
internal static class ActivityPages
{
    private const int PageSize = 50;

    public static void MapActivityPages(this IEndpointRouteBuilder pages) => pages.MapPage("/activity", Show).Needs(Right.SeeActivity).ListsAsSheet();

    private static async Task<IResult> Show(PageFrame frame, SignedIn person, ActivityQueries activity, CancellationToken cancellation, int page = 1)
    {
        var shown = Math.Clamp(page, 1, 10_000);
        var rows = await activity.Latest(person.Actor.Network, CaseVisibility.Of(person.Actor), frame.Skip(shown, PageSize), frame.Most(PageSize + 1), cancellation);
        return ActivityPage.Of(frame, new([.. rows.Take(PageSize)], shown, HasMore: rows.Count > PageSize)).OrSheet(frame, ActivitySheet.List, rows);
    }
}

public sealed record ActivityModel(IReadOnlyList<ActivityRow> Rows, int Page, bool HasMore);
