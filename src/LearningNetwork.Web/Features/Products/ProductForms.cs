using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.Products;

/// <summary>What the forms about a product share.</summary>
internal static class ProductForms
{
    /// <summary>The product, for one of its owners; else the answer: not there for this reader, or not theirs.</summary>
    public static async Task<(ProductView? Product, IResult Otherwise)> Owned(string id, Actor actor, ProductQueries products, CancellationToken cancellation)
    {
        if (ProductId.Parse(id) is not { } product || await products.Find(actor.Network, ProductVisibility.Of(actor), product, cancellation) is not { } found)
            return (null, TypedResults.NotFound());
        return found.IsOwnedBy(actor) ? (found, TypedResults.NoContent()) : (null, TypedResults.StatusCode(StatusCodes.Status403Forbidden));
    }

    /// <summary>The same, of what a list tells of it.</summary>
    public static async Task<(ProductListing? Product, IResult Otherwise)> OwnedListing(string id, Actor actor, ProductQueries products, CancellationToken cancellation)
    {
        if (ProductId.Parse(id) is not { } product || await products.Listing(actor.Network, ProductVisibility.Of(actor), product, cancellation) is not { } found)
            return (null, TypedResults.NotFound());
        return found.IsOwnedBy(actor) ? (found, TypedResults.NoContent()) : (null, TypedResults.StatusCode(StatusCodes.Status403Forbidden));
    }

    public static async Task<Answer> Send(IEntities entities, SignedIn person, string id, ProductCommand command, PostedForm form, CancellationToken cancellation) =>
        ProductId.Parse(id) is { } product
            ? await entities.Execute(ProductDecider.Decider.In(person.Actor.Network, product.Value), command, person.Sends(form.CommandId, form.SeenVersion), cancellation)
            : new Answer.Refused(Refusals.NotFound);
}
