using LearningNetwork.Domain.Products;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.Learning;
using LearningNetwork.Web.Features.Products.Registering;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Products.Relations;

/// <summary>The owners' page for the rules of conduct that a product is meant for.</summary>
internal static class ConductPages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapPage("/products/{id}/conduct", Show).OwnersOnly();
        pages.MapForm("/products/{id}/conduct", Mark).OwnersOnly();
    }

    private static async Task<IResult> Show(string id, PageFrame frame, SignedIn person, ProductQueries products, CancellationToken cancellation)
    {
        var (product, otherwise) = await ProductForms.Owned(id, person.Actor, products, cancellation);
        return product is null ? otherwise : ProductConductPage.Of(frame, new(product.Listing.Id, product.Listing.Title, ConductChoices.Ticked(product.Content.Conduct)));
    }

    private static async Task<IResult> Mark(string id, PostedForm form, PageFrame frame, SignedIn person, ProductQueries products, IEntities entities, CancellationToken cancellation)
    {
        var (rules, refusal) = ConductChoices.Read(form.State.Value(ConductChoices.Field));
        if (rules is not null)
            refusal = await ProductForms.Send(entities, person, id, new MarkProductConduct(rules), form, cancellation) is Answer.Refused refused ? refused.Refusal : null;
        if (refusal is not { } no)
            return new SeeOther($"/products/{ProductId.Parse(id)}", "notice.product-saved");
        var (product, otherwise) = await ProductForms.OwnedListing(id, person.Actor, products, cancellation);
        return product is null ? otherwise : ProductConductPage.Of(frame, new(product.Id, product.Title, form.State.Refused(no, frame.T)), ApiProblem.StatusOf(no.Kind));
    }
}

/// <summary>The rules of conduct of a product, to be marked.</summary>
public sealed record ProductConductModel(string Id, string Title, FormState Form);
