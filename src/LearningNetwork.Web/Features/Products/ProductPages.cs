using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Reuse;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Products;

/// <summary>The catalogue, and each product.</summary>
public static class ProductPages
{

    public static void MapProductPages(this IEndpointRouteBuilder routes)
    {
        routes.MapPage("/products", All).Needs(Right.SeeCatalogue).ListsAsSheet();
        routes.MapPage("/products/{id}", One).Needs(Right.SeeCatalogue);
    }

    private static async Task<IResult> All([AsParameters] CatalogueQuery query, string? page, PageFrame frame, SignedIn person, CatalogueBodies bodies, ProductQueries products, CancellationToken cancellation)
    {
        var question = CatalogueQuestion.Of(query);
        var form = CatalogueForm.Of(query, question);
        var shown = PageNumber.Of(page);
        if (frame.SheetAsked is not null && question.Wrong.Count == 0)
        {
            var all = await products.Catalogue(person.Actor.Network, ProductVisibility.Of(person.Actor), question.Filter, 0, ListSheets.MostRows, cancellation);
            return TypedResults.NotFound().OrSheet(frame, ProductSheet.List, all.Items);
        }

        frame.OffersSheet = question.Wrong.Count == 0;
        var canRegister = person.Actor.May(Right.ManageProducts) || person.Actor.May(Right.ManageNetwork);
        return CataloguePage.Around(
            await bodies.Of(person.Actor, question, form, shown, frame.T, cancellation),
            form.HasProblems ? null : $"{canRegister}",
            frame,
            new(form, canRegister),
            question.Wrong.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> One(string id, PageFrame frame, SignedIn person, ProductQueries products, KeptAnswers kept, CancellationToken cancellation)
    {
        if (ProductId.Parse(id) is not { } product)
            return TypedResults.NotFound();
        var question = new ProductQuestion(person.Actor.Network, ProductVisibility.Of(person.Actor), product);
        var found = await kept.Get(question, stop => products.Find(question.Network, question.Visibility, question.Product, stop), cancellation);
        return Show(found, frame, person, FormState.Empty, StatusCodes.Status200OK);
    }

    /// <summary>The product's page once more, with what must be mended; what one does not see is not there.</summary>
    public static async Task<IResult> Again(
        string id, PageFrame frame, SignedIn person, ProductQueries products, FormState form, Refusal refusal, CancellationToken cancellation) => Show(
            ProductId.Parse(id) is { } product ? await products.Find(person.Actor.Network, ProductVisibility.Of(person.Actor), product, cancellation) : null,
            frame,
            person,
            form,
            ApiProblem.StatusOf(refusal.Kind));

    private static IResult Show(ProductView? found, PageFrame frame, SignedIn person, FormState form, int status) => found is null
        ? TypedResults.NotFound()
        : ProductPage.Of(
            frame,
            new(found, WhyNot(found, person.Actor), person.Actor.May(Right.ReviewProducts) && !found.Listing.Draft, found.IsOwnedBy(person.Actor), frame.Now.NorwegianDay(), form),
            status);

    private static Refusal? WhyNot(ProductView product, Actor actor) =>
        actor.May(Right.RequestProducts) && actor.Service is { } service
            ? Availability.WhyNot(product.Facts, service)
            : Refusals.NotAllowed;

    private sealed record ProductQuestion(NetworkId Network, ProductVisibility Visibility, ProductId Product);
}
