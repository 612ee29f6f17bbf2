using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Products.OtherNetworks;

/// <summary>What other networks have opened, for programs.</summary>
internal static class OtherNetworksApi
{
    private const int Most = 500;

    public static void MapOtherNetworksApi(this IEndpointRouteBuilder api)
    {
        var others = api.MapGroup("/other-networks").WithTags("Other networks").Needs(Right.SeeCatalogue);
        others.MapApiGet("/products", List).WithName("listOpenedProducts").Produces<OpenedList>().WithSummary("Products that other networks have opened to all, network by network, by island and title; at most 500, all that match are counted.");
        others.MapApiGet("/{network}/products/{product}", One).WithName("getOpenedProduct").Produces<OpenedDocument>()
            .WithSummary("One of them, as far as it is opened; what its network has not opened is not found.");
    }

    private static async Task<IResult> List([FromQuery(Name = "q")] string? text, string? island, SignedIn person, OpenedQueries opened, CancellationToken cancellation)
    {
        var question = CatalogueQuestion.Of(new(island, null, null, null, null, null, text));
        return question.Wrong is [var wrong, ..]
            ? new ApiProblem(wrong)
            : TypedResults.Json(OpenedList.Of(await opened.List(person.Actor.Network, question.Filter.Text, question.Filter.Island, 0, Most, cancellation)), ApiJson.Options);
    }

    private static async Task<IResult> One(string network, string product, SignedIn person, OpenedQueries opened, CancellationToken cancellation) =>
        NetworkId.Parse(network) is { } of && ProductId.Parse(product) is { } asked
        && await opened.Find(person.Actor.Network, of, asked, cancellation) is { } found
            ? TypedResults.Json(OpenedDocument.Of(found), ApiJson.Options)
            : new ApiProblem(Refusals.NotFound);
}
