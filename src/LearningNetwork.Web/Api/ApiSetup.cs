using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Api;

/// <summary>
/// The frame of the REST API, <c>/api/v1</c>. How a capability adds to it, here products, in <c>Features/Products/ProductsApi.cs</c>,
/// with one line for it in <see cref="Routes"/>:
/// <code>
/// /// &lt;summary&gt;The catalogue for programs.&lt;/summary&gt;
/// internal static class ProductsApi
/// {
///     public static void MapProductsApi(this IEndpointRouteBuilder api)
///     {
///         var products = api.MapGroup("/products").WithTags("Products").Needs(Right.SeeCatalogue);
///         products.MapApiGet("/", List).WithSummary("The products that match").Produces&lt;ProductList&gt;();
///         products.MapApiGet("/{id}", Get).WithSummary("One product").Produces&lt;ProductDetails&gt;();
///     }
///
///     private static async Task&lt;IResult&gt; Get(string id, SignedIn person, ProductQueries products, CancellationToken cancellation) =&gt;
///         await products.Find(person.Actor.Network, id, cancellation) is { } product
///             ? TypedResults.Ok(product).WithVersion(product.Version)
///             : new ApiProblem(Refusals.NotFound);
/// }
/// </code>
/// A command takes <see cref="ApiCaller"/> and, when it has a body, <see cref="JsonBody{T}"/>; its <c>Answer</c> becomes the result by
/// <see cref="Answers.As"/>. Every no is a <see cref="ApiProblem"/>: 401 not signed in, 403, 404, 409 and 422 by the refusal's kind, 400 for
/// what cannot be read. Whatever fails, fails as a problem without the frame's help.
/// </summary>
internal static class ApiSetup
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        // What cannot be bound is said by the frame that stands around (ApiErrors, FailurePages), never by an empty answer.
        services.Configure<RouteHandlerOptions>(handlers => handlers.ThrowOnBadRequest = true);
        services.AddOpenApi(OpenApiDescription.Document, OpenApiDescription.Configure);
        return services;
    }

    /// <summary>The group that all of the API stands in.</summary>
    public static RouteGroupBuilder MapApiGroup(this IEndpointRouteBuilder routes)
    {
        // Open to all: it says what could be asked, shows no data, and must be read by whoever writes a program before having a token.
        routes.MapOpenApi("/openapi/{documentName}.json").Open();
        return routes.MapGroup("/api/v1");
    }
}
