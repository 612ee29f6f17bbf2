using System.Globalization;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Products.TreasureMap;

/// <summary>The catalogue as a chart (003 §3.2).</summary>
public static class TreasureMapPages
{
    /// <summary>So many products a reader can still tell apart on a sheet.</summary>
    private const int MostCoins = 250;

    private const int MostCases = 500;

    public static void MapTreasureMapPages(this IEndpointRouteBuilder routes) => routes.MapGet(MapView.Path, Get).Needs(Right.SeeCatalogue);

    private static async Task<IResult> Get(
        string? own, string? ink, string? lens, PageFrame frame, SignedIn person, ProductQueries products, TreasureMapQueries map, SharingRequestQueries cases, CancellationToken cancellation)
    {
        var (actor, network) = (person.Actor, person.Actor.Network);
        var found = await products.Catalogue(network, ProductVisibility.Of(actor), ProductFilter.None, 0, MostCoins, cancellation);
        var key = await map.Key(network, cancellation);
        var through = int.TryParse(lens, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= key.Themes.Count ? number : 0;
        var view = new MapView(CaseVisibility.Of(actor).Asker is not null, own != "no", ink == "black", through);
        var use = view is { HasOwn: true, ShowsOwn: true } ? await OwnUses(actor, cases, cancellation) : null;
        return TreasureMapPage.Of(frame, new(found.Items, found.Total, key, use, view));
    }

    private static async Task<IReadOnlyDictionary<string, OwnUse>> OwnUses(Domain.Actor actor, SharingRequestQueries cases, CancellationToken cancellation)
    {
        var own = new CaseVisibility(false, CaseVisibility.Of(actor).Asker, []);
        var list = await cases.List(actor.Network, own, new CaseFilter(), 0, MostCases, cancellation);
        return list.Items
            .Select(one => (one.Product, Use: MapView.Of(one.Status)))
            .Where(one => one.Use is not null)
            .GroupBy(one => one.Product)
            .ToDictionary(group => group.Key, group => group.Max(one => one.Use!.Value));
    }
}
