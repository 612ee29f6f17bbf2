using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.Learning;
using LearningNetwork.Web.Features.Products.Registering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Products.Relations;

/// <summary>Parts, wholes, sets, and the kernel, for programs.</summary>
internal static class RelationApi
{
    public static void MapRelationApi(this IEndpointRouteBuilder api)
    {
        var products = api.MapGroup("/products/{id}").WithTags("Products").OwnersOnly();
        products.MapApiPost("/relations", Relate).WithName("relateProduct").Produces<ProductDocument>().WithSummary("An owner's lead says how the product belongs with another.");
        products.MapApiPost("/relations/remove", Unrelate).WithName("unrelateProduct").Produces<ProductDocument>().WithSummary("An owner's lead says that it no longer does.");
        products.MapApiPost("/kernel", Mark).WithName("markKernel").Produces<ProductDocument>().WithSummary("Its developers say what must stay as it is when a service adapts it.");
        products.MapApiPost("/conduct", Conduct).WithName("markProductConduct").Produces<ProductDocument>().WithSummary("An owner's lead marks which rules of conduct it is meant for; none takes the marks away.");
    }

    private static Task<IResult> Conduct(string id, JsonBody<ConductBody> sent, ProductCaller product, CancellationToken cancellation)
    {
        var (rules, refusal) = ConductChoices.Read(sent.Value.Rules);
        return product.Send(id, (rules is null ? null : new MarkProductConduct(rules), refusal), cancellation);
    }

    private static Task<IResult> Relate(string id, JsonBody<RelationBody> sent, ProductCaller product, CancellationToken cancellation) =>
        Send(id, sent.Value, relation => new RelateProduct(relation.Kind, relation.Other), product, cancellation);

    private static Task<IResult> Unrelate(string id, JsonBody<RelationBody> sent, ProductCaller product, CancellationToken cancellation) =>
        Send(id, sent.Value, relation => new UnrelateProduct(relation.Kind, relation.Other), product, cancellation);

    private static Task<IResult> Mark(string id, JsonBody<KernelBody> sent, ProductCaller product, CancellationToken cancellation) =>
        product.Send(id, sent.Value.Points is { } points ? (new MarkKernel(points.ToValueList()), null) : (null, Refusals.Required("points")), cancellation);

    private static Task<IResult> Send(string id, RelationBody sent, Func<Relation, ProductCommand> command, ProductCaller product, CancellationToken cancellation)
    {
        var (relation, refusal) = RelationCommands.Relation(sent.Kind, sent.Other);
        return product.Send(id, (relation is null ? null : command(relation), refusal), cancellation);
    }
}
