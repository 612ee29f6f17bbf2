using LearningNetwork.Domain.Products;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.Products.Registering;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Products.Opening;

/// <summary>The owners' page on which a product is opened to other networks, and closed again.</summary>
internal static class OpeningPages
{
    public const string Close = "close";

    public static void MapOpeningPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/products/{id}/opening", Show).OwnersOnly();
        pages.MapForm("/products/{id}/opening", Change).OwnersOnly();
    }

    private static Task<IResult> Show(string id, PageFrame frame, SignedIn person, ProductQueries products, CancellationToken cancellation) =>
        Page(id, frame, person, products, FormState.Empty, StatusCodes.Status200OK, cancellation);

    private static async Task<IResult> Change(string id, PostedForm form, PageFrame frame, SignedIn person, ProductQueries products, IEntities entities, CancellationToken cancellation)
    {
        var closes = form["do"] == Close;
        var answer = await ProductForms.Send(entities, person, id, closes ? new CloseProduct() : new OpenProduct(), form, cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? await Page(id, frame, person, products, form.State.Refused(no, frame.T), ApiProblem.StatusOf(no.Kind), cancellation)
            : new SeeOther($"/products/{ProductId.Parse(id)}", closes ? "notice.product-closed" : "notice.product-opened");
    }

    private static async Task<IResult> Page(string id, PageFrame frame, SignedIn person, ProductQueries products, FormState form, int status, CancellationToken cancellation)
    {
        var (product, otherwise) = await ProductForms.Owned(id, person.Actor, products, cancellation);
        return product is null ? otherwise : OpeningPage.Of(frame, new(product.Listing, product.Content.OpenedOn, form), status);
    }
}

/// <param name="OpenedOn">Since when other networks see it; null where they do not.</param>
public sealed record OpeningModel(ProductListing Product, DateOnly? OpenedOn, FormState Form);
