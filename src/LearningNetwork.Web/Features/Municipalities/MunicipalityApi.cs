using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.ReadModel.Municipalities;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Municipalities;

/// <summary>The municipalities for programs.</summary>
public static class MunicipalityApi
{
    public static void MapMunicipalityApi(this IEndpointRouteBuilder api) => api.MapApiGet("/municipalities", List)
        .WithTags("Municipalities").Needs(Right.SeeCatalogue).WithName("ListMunicipalities").Produces<MunicipalityList>()
        .WithSummary("The municipalities of the network, in Norwegian order. With former=true also those that have become part of others.");

    private static async Task<IResult> List(string? former, SignedIn person, MunicipalityQueries municipalities, CancellationToken cancellation)
    {
        if (!TryFlag(former, out var withFormer))
            return new ApiProblem(Refusals.NotAValue("former"));
        var all = await municipalities.All(person.Actor.Network, cancellation);
        MunicipalityItem[] items = [.. all.Where(one => withFormer || one.MergedInto is null).Select(MunicipalityItem.Of)];
        return TypedResults.Ok(new MunicipalityList(items, items.Length));
    }

    private static bool TryFlag(string? sent, out bool flag)
    {
        flag = false;
        return string.IsNullOrWhiteSpace(sent) || bool.TryParse(sent, out flag);
    }
}

public sealed record MunicipalityList(IReadOnlyList<MunicipalityItem> Items, int Total);

/// <param name="Number">The official number, four digits.</param>
/// <param name="Service">The service that serves it today; of a former one, what serves its successor. Null until one does.</param>
/// <param name="MergedInto">The number of the municipality it became part of; null while it stands.</param>
public sealed record MunicipalityItem(string Number, string Name, string County, string? Service, string? ServiceName, string? MergedInto)
{
    internal static MunicipalityItem Of(MunicipalityRow row) => new(row.Number, row.Name, row.County, row.Service, row.ServiceName, row.MergedInto);
}
