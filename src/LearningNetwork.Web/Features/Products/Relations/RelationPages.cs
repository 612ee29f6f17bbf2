using LearningNetwork.Domain;
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

namespace LearningNetwork.Web.Features.Products.Relations;

/// <summary>The owners' pages for what a product belongs with, and for its kernel.</summary>
internal static class RelationPages
{
    private const int MostOthers = 500;

    public static void MapRelationPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/products/{id}/relations", Show).OwnersOnly();
        pages.MapForm("/products/{id}/relations", Change).OwnersOnly();
        pages.MapPage("/products/{id}/kernel", Kernel).OwnersOnly();
        pages.MapForm("/products/{id}/kernel", Mark).OwnersOnly();
        ConductPages.Map(pages);
    }

    private static Task<IResult> Show(string id, PageFrame frame, SignedIn person, ProductQueries products, CancellationToken cancellation) =>
        Page(id, frame, person, products, FormState.Empty, StatusCodes.Status200OK, cancellation);

    private static async Task<IResult> Change(
        string id, PostedForm form, PageFrame frame, SignedIn person, ProductQueries products, IEntities entities, CancellationToken cancellation)
    {
        var removed = form["remove"].Split(' ');
        var (relation, refusal) = removed.Length == 2 ? RelationCommands.Relation(removed[0], removed[1]) : RelationCommands.Relation(form["kind"], form["other"]);
        var answer = relation is null
            ? new Answer.Refused(refusal!)
            : await ProductForms.Send(entities, person, id, Command(relation, removed.Length == 2), form, cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? await Page(id, frame, person, products, Mended(form.State, no, frame), ApiProblem.StatusOf(no.Kind), cancellation)
            : new SeeOther($"/products/{ProductId.Parse(id)}/relations", removed.Length == 2 ? "notice.relation-removed" : "notice.relation-added");
    }

    private static async Task<IResult> Kernel(string id, PageFrame frame, SignedIn person, ProductQueries products, CancellationToken cancellation)
    {
        var (product, otherwise) = await ProductForms.Owned(id, person.Actor, products, cancellation);
        return product is null ? otherwise : KernelPage.Of(
            frame, new(product.Listing.Id, product.Listing.Title, FormState.Opened(("points", string.Join('\n', product.Content.Kernel)))));
    }

    private static async Task<IResult> Mark(
        string id, PostedForm form, PageFrame frame, SignedIn person, ProductQueries products, IEntities entities, CancellationToken cancellation)
    {
        var points = form["points"].ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToValueList();
        if (await ProductForms.Send(entities, person, id, new MarkKernel(points), form, cancellation) is not Answer.Refused { Refusal: var no })
            return new SeeOther($"/products/{ProductId.Parse(id)}", "notice.product-saved");
        var (product, otherwise) = await ProductForms.OwnedListing(id, person.Actor, products, cancellation);
        // The places of what was found are those within one line, so the whole field is pointed out.
        return product is null ? otherwise : KernelPage.Of(
            frame, new(product.Id, product.Title, form.State.With("points", Texts.RefusalWords.KeyOf(no), Texts.RefusalWords.Arguments(no, frame.T))), ApiProblem.StatusOf(no.Kind));
    }

    private static async Task<IResult> Page(
        string id, PageFrame frame, SignedIn person, ProductQueries products, FormState form, int status, CancellationToken cancellation)
    {
        var (product, otherwise) = await ProductForms.OwnedListing(id, person.Actor, products, cancellation);
        if (product is null)
            return otherwise;
        var visibility = ProductVisibility.Of(person.Actor);
        var relations = await products.Relations(person.Actor.Network, visibility, new(product.Id), cancellation);
        var others = await products.Catalogue(person.Actor.Network, visibility, ProductFilter.None, 0, MostOthers, cancellation);
        return RelationsPage.Of(
            frame, new(product, relations, [.. others.Items.Where(other => other.Id != product.Id).Select(other => new Choice(other.Id, other.Title))], form), status);
    }

    private static ProductCommand Command(Relation relation, bool removed) =>
        removed ? new UnrelateProduct(relation.Kind, relation.Other) : new RelateProduct(relation.Kind, relation.Other);

    /// <summary>What is wrong with the other product is said beside it.</summary>
    private static FormState Mended(FormState form, Refusal no, PageFrame frame) => no.Code is "unknown_product" or "related_to_itself" or "part_of_its_part"
        ? form.With("other", Texts.RefusalWords.KeyOf(no), Texts.RefusalWords.Arguments(no, frame.T))
        : form.Refused(no, frame.T);
}
