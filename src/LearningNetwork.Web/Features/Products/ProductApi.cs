using System.Globalization;
using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Reuse;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Products;

/// <summary>The catalogue for programs.</summary>
public static class ProductApi
{
    public static void MapProductApi(this IEndpointRouteBuilder api)
    {
        var products = api.MapGroup("/products").WithTags("Products").Needs(Right.SeeCatalogue);
        products.MapApiGet("", List).WithName("ListProducts").Produces<ProductList>()
            .WithSummary("Products that match, by island and title. All of them, unless limit and offset ask for some.");
        products.MapApiGet("/{id}", One).WithName("GetProduct").Produces<ProductDocument>()
            .WithSummary("One product, with who said what of it, when and where.");
    }

    private static async Task<IResult> List(
        [AsParameters] CatalogueQuery query, string? limit, string? offset, SignedIn person, ProductQueries products, CatalogueVersion version, KeptAnswers kept, FinishedBytes finished, CancellationToken cancellation)
    {
        var question = CatalogueQuestion.Of(query);
        if (question.Wrong is [var wrong, ..])
            return new ApiProblem(wrong);
        if (Number(limit, int.MaxValue) is not { } take)
            return new ApiProblem(Refusals.NotAValue("limit"));
        if (Number(offset, 0) is not { } skip)
            return new ApiProblem(Refusals.NotAValue("offset"));
        var (network, visibility) = (person.Actor.Network, ProductVisibility.Of(person.Actor));
        return question.Filter.Text is null
            ? TypedResults.Bytes(await finished.Get(await Key(), Made), "application/json; charset=utf-8")
            : TypedResults.Bytes(await Made(), "application/json; charset=utf-8"); // a text can be erased without its product changing

        async Task<FinishedKey> Key() => new("catalogue.json", network.Value, visibility.Seen, $"{question.Filter} {skip} {take}", await version.Of(network, kept, cancellation));

        async Task<byte[]> Made() => JsonSerializer.SerializeToUtf8Bytes(
            ProductList.Of(await products.Catalogue(network, visibility, question.Filter, skip, take, cancellation)), ProductJson.Written.ProductList);
    }

    private static async Task<IResult> One(string id, SignedIn person, ProductQueries products, CancellationToken cancellation) =>
        ProductId.Parse(id) is { } product
        && await products.Find(person.Actor.Network, ProductVisibility.Of(person.Actor), product, cancellation) is { } found
            ? TypedResults.Json(ProductDocument.Of(found, person.Actor), ProductJson.Written.ProductDocument)
            : new ApiProblem(Refusals.NotFound);

    private static int? Number(string? sent, int otherwise) =>
        string.IsNullOrWhiteSpace(sent) ? otherwise
        : int.TryParse(sent, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : null;
}
