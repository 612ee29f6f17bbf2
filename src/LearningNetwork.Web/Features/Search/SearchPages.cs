using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Search;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Search;

/// <summary>The search over everything, in the bar of each page; its question stands in the address.</summary>
public static class SearchPages
{
    public const string Path = "/search";

    public static void MapSearchPages(this IEndpointRouteBuilder pages) => pages.MapPage(Path, Get).Needs(Right.SeeCatalogue);

    private static async Task<IResult> Get(string? q, PageFrame frame, SignedIn person, SearchQueries search, CancellationToken cancellation)
    {
        var question = (q ?? "").Trim();
        question = question[..Math.Min(question.Length, SearchModel.LongestQuestion)];
        var hits = await search.Find(person.Actor.Network, ProductVisibility.Of(person.Actor), question, SearchModel.MostOfKind, cancellation);
        return SearchPage.Of(frame, new(question, hits));
    }
}
