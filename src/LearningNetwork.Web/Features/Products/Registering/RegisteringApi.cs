using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Products.Registering;

/// <summary>Registering, sending in and keeping a product right, for programs.</summary>
internal static class RegisteringApi
{
    public static void MapRegisteringApi(this IEndpointRouteBuilder api)
    {
        var products = api.MapGroup("/products").WithTags("Products").OwnersOnly();
        products.MapApiPost("", Register).WithName("registerProduct").Produces<RegisteredJson>(StatusCodes.Status201Created)
            .WithSummary("A lead registers a product of an own project; it is a draft that its owners alone see, until it is sent in.");
        products.MapApiPost("/{id}/description", Describe).WithName("describeProduct").Produces<ProductDocument>()
            .WithSummary("An owner's lead writes title or form anew; what is left out stays.");
        products.MapApiPost("/{id}/submit", Submit).WithName("submitProduct").Produces<ProductDocument>()
            .WithSummary("An owner's lead sends a draft in to the working group. The whole form must be filled in, a contact among it.");
        products.MapApiPost("/{id}/contacts", Name).WithName("nameProductContact").Produces<ProductDocument>().WithSummary("An owner's lead names a role at a service that is asked about it.");
        products.MapApiPost("/{id}/contacts/remove", Remove).WithName("removeProductContact").Produces<ProductDocument>().WithSummary("An owner's lead removes a contact.");
        products.MapApiPost("/{id}/contact-confirmed", Confirm).WithName("confirmProductContact").Produces<ProductDocument>()
            .WithSummary("An owner's lead says that the contacts hold; unconfirmed for twelve months they are stale.");
    }

    private static async Task<IResult> Register(JsonBody<RegisterBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var (id, badId) = Sent.Optional<ProductId>("id", sent.Value.Id);
        var (command, refusal) = RegisterCommands.Register(sent.Value, caller.TextLanguage);
        if (id is { } chosen && ProductSlug.IsTaken(chosen))
            badId = Refusals.NotAValue("id");
        if ((badId ?? refusal) is { } no)
            return new ApiProblem(no);
        var (product, answer) = await Registration.Send(entities, id, command!, caller.Sender, cancellation);
        return answer.As(_ => TypedResults.Json(new RegisteredJson(product.Value), ApiJson.Options, statusCode: StatusCodes.Status201Created));
    }

    private static Task<IResult> Describe(string id, JsonBody<DescribeBody> sent, ProductCaller product, CancellationToken cancellation) =>
        product.Send(id, RegisterCommands.Describe(sent.Value, product.Language), cancellation);

    private static Task<IResult> Submit(string id, ProductCaller product, CancellationToken cancellation) => product.Send(id, (new SubmitProduct(), null), cancellation);

    private static Task<IResult> Name(string id, JsonBody<ContactBody> sent, ProductCaller product, CancellationToken cancellation) =>
        product.Send(id, RegisterCommands.Contact(sent.Value), cancellation);

    private static Task<IResult> Remove(string id, JsonBody<ContactBody> sent, ProductCaller product, CancellationToken cancellation)
    {
        var (named, refusal) = RegisterCommands.Contact(sent.Value);
        return product.Send(id, (named is null ? null : new RemoveContact(named.Service, named.Role), refusal), cancellation);
    }

    private static Task<IResult> Confirm(string id, JsonBody<ConfirmBody> sent, ProductCaller product, CancellationToken cancellation) =>
        product.Send(id, (new ConfirmContact(sent.Value.On ?? product.Today), null), cancellation);
}
