using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Products.Comparing;

/// <summary>A few products side by side; which ones stands in the address, so that it can be sent to a colleague.</summary>
public static class ComparingPages
{
    public const string Path = "/compare";

    public static void MapComparingPages(this IEndpointRouteBuilder pages) => pages.MapPage(Path, Get).Needs(Right.SeeCatalogue);

    private static async Task<IResult> Get(string[]? id, PageFrame frame, SignedIn person, ProductQueries products, ProjectQueries projects, CancellationToken cancellation)
    {
        var network = person.Actor.Network;
        var chosen = (id ?? []).Select(ProductId.Parse).OfType<ProductId>().Distinct().ToValueList();
        var filter = ProductFilter.None with { Among = chosen.Take(Comparison.Most).ToValueList() };
        var found = await products.Catalogue(network, ProductVisibility.Of(person.Actor), filter, 0, Comparison.Most, cancellation);
        var names = await projects.Names(network, cancellation);
        return ComparePage.Of(frame, new(found.Items, names, chosen.Count > Comparison.Most));
    }
}
