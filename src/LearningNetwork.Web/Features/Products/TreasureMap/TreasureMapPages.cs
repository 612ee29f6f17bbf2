using System.Globalization;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Products.TreasureMap;

/// <summary>The catalogue as a chart (003 §3.2).</summary>
public static class TreasureMapPages
{
    public static void MapTreasureMapPages(this IEndpointRouteBuilder routes) => routes.MapPage(MapView.Path, Get).Needs(Right.SeeCatalogue);

    private static async Task<IResult> Get(string? own, string? ink, string? lens, PageFrame frame, SignedIn person, MapBodies bodies, CancellationToken cancellation)
    {
        var through = int.TryParse(lens, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var view = new MapView(CaseVisibility.Of(person.Actor).Asker is not null, own != "no", ink == "black", through);
        return TreasureMapPage.Around(await bodies.Of(person.Actor, view, frame.T, cancellation), "", frame, view);
    }
}
