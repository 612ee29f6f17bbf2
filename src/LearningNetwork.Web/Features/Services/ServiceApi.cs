using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel.Services;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Services;

/// <summary>The child welfare services for programs.</summary>
public static class ServiceApi
{
    public static void MapServiceApi(this IEndpointRouteBuilder api)
    {
        var services = api.MapGroup("/services").WithTags("Services").Needs(Right.SeeCatalogue);
        services.MapApiGet("", List).WithName("ListServices").WithSummary("The child welfare services of the network, in Norwegian order.").Produces<ServiceItems>();
        services.MapApiGet("/{id}", One).WithName("GetService").WithSummary("One child welfare service.").Produces<ServiceItem>();
    }

    private static async Task<IResult> List(SignedIn person, ServiceQueries services, CancellationToken cancellation)
    {
        var all = await services.All(person.Actor.Network, cancellation);
        return TypedResults.Ok(new ServiceItems([.. all.Select(ServiceItem.Of)], all.Count));
    }

    private static async Task<IResult> One(string id, SignedIn person, ServiceQueries services, CancellationToken cancellation) =>
        ServiceId.Parse(id) is { } service && await services.Find(person.Actor.Network, service, cancellation) is { } found
            ? TypedResults.Ok(ServiceItem.Of(found))
            : new ApiProblem(Refusals.NotFound);
}

public sealed record ServiceItems(IReadOnlyList<ServiceItem> Items, int Total);

/// <param name="Host">The number of the host municipality; of a service for one municipality, that one.</param>
/// <param name="Municipalities">Those that it serves today.</param>
public sealed record ServiceItem(string Id, string Name, string Host, IReadOnlyList<ServedItem> Municipalities)
{
    internal static ServiceItem Of(ServiceListing service) => new(
        service.Id, service.Name, service.Host, [.. service.Municipalities.Select(served => new ServedItem(served.Number, served.Name, served.County))]);
}

/// <param name="Number">Four digits.</param>
public sealed record ServedItem(string Number, string Name, string County);
