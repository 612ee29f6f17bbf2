using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel.Municipalities;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Storage.ReadModel.Services;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Services;

/// <summary>The child welfare services of the network, and each of them.</summary>
public static class ServicePages
{
    public static void MapServicePages(this IEndpointRouteBuilder routes)
    {
        routes.MapPage("/services", All).Needs(Right.SeeCatalogue).ListsAsSheet();
        routes.MapPage("/services/{id}", One).Needs(Right.SeeCatalogue);
    }

    private static async Task<IResult> All(PageFrame frame, SignedIn person, ServiceQueries services, CancellationToken cancellation)
    {
        var all = await services.All(person.Actor.Network, cancellation);
        return ServicesPage.Of(frame, new(all, person.Actor.Service)).OrSheet(frame, ServiceSheet.List, all);
    }

    private static async Task<IResult> One(
        string id, PageFrame frame, SignedIn person, ServiceQueries services, MunicipalityQueries municipalities, ProjectQueries projects, CancellationToken cancellation)
    {
        var network = person.Actor.Network;
        if (ServiceId.Parse(id) is not { } service || await services.Find(network, service, cancellation) is not { } found)
            return TypedResults.NotFound();
        var former = await municipalities.FormerOf(network, service, cancellation);
        return ServicePage.Of(frame, new(found, former, await projects.OwnedBy(network, service, cancellation), person.Actor.Service == service));
    }
}
