using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Uptakes;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.Products.Registering;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Products.Editions;

/// <summary>Editions and their materials, for programs.</summary>
internal static class EditionApi
{
    private const int MostItems = 500;

    public static void MapEditionApi(this IEndpointRouteBuilder api)
    {
        var products = api.MapGroup("/products").WithTags("Products");
        products.MapApiPost("/{id}/files", Receive).OwnersOnly().WithName("receiveProductFile").Accepts<byte[]>("application/octet-stream")
            .Produces<ReceivedJson>(StatusCodes.Status201Created)
            .WithSummary($"Receives a file of at most 20 MB, the body being its bytes and 'name' its name ({MaterialTypes.Names}); its type is checked by what is in it. An edition must name it within a day.");
        products.MapApiPost("/{id}/editions", Publish).OwnersOnly().WithName("publishEdition").Produces<ProductDocument>()
            .WithSummary("An owner's lead publishes a new edition with its materials; those who use the product are told what changed.");
        products.MapApiGet("/{id}/materials/{material}", Get).Needs(Right.SeeCatalogue).WithName("getMaterial")
            .WithSummary("A material of the current edition: a file, or (303) the way to a link. What one may not have is not found.");
        products.MapApiPost("/{id}/materials/{material}/dead-link", Report).Needs(Right.SeeCatalogue).WithName("reportDeadLink").Produces<ProductDocument>()
            .WithSummary("Says that a link leads nowhere.");
        products.MapApiPost("/{id}/materials/{material}/link-works", Clear).OwnersOnly().WithName("clearDeadLink").Produces<ProductDocument>()
            .WithSummary("An owner's lead says that a link leads where it should.");
        products.MapApiGet("/{id}/taken-out", TakenOut).OwnersOnly().WithName("listTakenOut").Produces<UptakeList>()
            .WithSummary("Which services have taken out what; for the product's owners.");
    }

    private static async Task<IResult> Receive(string id, string? name, HttpRequest request, SignedIn person, ProductQueries products, ReceivedFiles files, CancellationToken cancellation)
    {
        var (product, otherwise) = await Owned(id, person.Actor, products, cancellation);
        if (product is null)
            return otherwise;
        if (string.IsNullOrWhiteSpace(name))
            return new ApiProblem(Refusals.Required("name"));
        var bytes = await BodyBytes.Read(request, MaterialTypes.MostBytes, cancellation);
        var (file, refusal) = await files.Take(ProductDecider.Decider.In(person.Actor.Network, product.Id), name, bytes, cancellation);
        return file is null
            ? new ApiProblem(refusal!)
            : TypedResults.Json(new ReceivedJson(file.Stored.Sha256, file.Name, file.Stored.Type.Ending(), file.Stored.Size), ApiJson.Options, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> Publish(string id, JsonBody<EditionBody> sent, ProductCaller product, ReceivedFiles files, CancellationToken cancellation)
    {
        var (owned, otherwise) = await Owned(id, product.Actor, product.Products, cancellation);
        if (owned is null)
            return otherwise;
        var entity = ProductDecider.Decider.In(product.Caller.Network, owned.Id);
        var (command, refusal) = await EditionCommands.Publish(sent.Value, entity, files, product.Today, product.Language, cancellation);
        return await product.Send(id, (command, refusal), cancellation);
    }

    private static async Task<IResult> Get(string id, string material, SignedIn person, HandOut handOut, CancellationToken cancellation) =>
        await handOut.To(person, id, material, cancellation) ?? new ApiProblem(Refusals.NotFound);

    private static async Task<IResult> Report(string id, string material, ProductCaller product, MaterialQueries materials, CancellationToken cancellation) =>
        ProductId.Parse(id) is { } parsed && MaterialId.Parse(material) is { } link && await materials.Find(product.Actor, parsed, link, cancellation) is not null
            ? await product.Send(id, (new ReportDeadLink(link), null), cancellation)
            : new ApiProblem(Refusals.NotFound);

    private static async Task<IResult> Clear(string id, string material, ProductCaller product, CancellationToken cancellation) =>
        MaterialId.Parse(material) is { } link ? await product.Send(id, (new ClearDeadLink(link), null), cancellation) : new ApiProblem(Refusals.NotFound);

    private static async Task<IResult> TakenOut(
        string id, SignedIn person, ProductQueries products, UptakeQueries uptakes, CancellationToken cancellation, int offset = 0, int limit = 100)
    {
        if (offset < 0)
            return new ApiProblem(Refusals.NotAValue("offset"));
        if (limit is < 1 or > MostItems)
            return new ApiProblem(Refusals.NotAValue("limit"));
        var (product, otherwise) = await Owned(id, person.Actor, products, cancellation);
        if (product is null)
            return otherwise;
        var rows = await uptakes.Of(person.Actor.Network, new(product.Id), offset, limit, cancellation);
        return TypedResults.Json(
            new UptakeList([.. rows.Select(row => new UptakeItem(row.Service, row.ServiceName, row.Material, row.Title, row.Edition, row.FirstOn, row.LastOn, row.Days))], rows.Count == 0 ? 0 : rows[0].Total),
            ApiJson.Options);
    }

    /// <summary>The product, for one of its owners; else the answer, which is the entity's own.</summary>
    private static async Task<(ProductListing? Product, IResult Otherwise)> Owned(string id, Actor actor, ProductQueries products, CancellationToken cancellation)
    {
        if (ProductId.Parse(id) is not { } product || await products.Listing(actor.Network, ProductVisibility.Of(actor), product, cancellation) is not { } found)
            return (null, new ApiProblem(Refusals.NotFound));
        return found.IsOwnedBy(actor) ? (found, TypedResults.NoContent())
            : (null, new ApiProblem(actor.May(Right.ManageProducts) ? ProductRefusals.NotAnOwnersLead : Refusals.NotAllowed));
    }
}
