using LearningNetwork.Domain.Products;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.Products.Registering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Products.Opening;

/// <summary>Opening a product to other networks and closing it again, for programs.</summary>
internal static class OpeningApi
{
    public static void MapOpeningApi(this IEndpointRouteBuilder api)
    {
        var products = api.MapGroup("/products/{id}").WithTags("Products").OwnersOnly();
        products.MapApiPost("/open", Open).WithName("openProduct").Produces<ProductDocument>()
            .WithSummary("An owner's lead opens an assessed product to the other networks on the platform: what it is, what it takes and whom to ask.");
        products.MapApiPost("/close", Close).WithName("closeProduct").Produces<ProductDocument>()
            .WithSummary("An owner's lead closes it again; from then on it is not found there.");
    }

    private static Task<IResult> Open(string id, ProductCaller product, CancellationToken cancellation) => product.Send(id, (new OpenProduct(), null), cancellation);

    private static Task<IResult> Close(string id, ProductCaller product, CancellationToken cancellation) => product.Send(id, (new CloseProduct(), null), cancellation);
}
