using System.Globalization;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Uptakes;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.Products.Registering;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Products.Editions;

/// <summary>Publishing an edition, handing out its materials, and what was taken out.</summary>
internal static class EditionPages
{
    /// <summary>A file of the largest size and more beside it, so that one that is too large is told of on its form.</summary>
    private const int LargestForm = 32 * 1024 * 1024;
    private const int PageSize = 100;
    private static readonly string[] AllTerms = ["copy", "adapt", "name"];

    public static void MapEditionPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/products/{id}/editions", Consider).OwnersOnly();
        pages.MapForm("/products/{id}/editions", Publish).OwnersOnly().WithMetadata(new TakesFiles(LargestForm));
        pages.MapPage("/products/{id}/taken-out", TakenOut).OwnersOnly().ListsAsSheet();
        pages.MapPage("/products/{id}/materials/{material}", Get).Needs(Right.SeeCatalogue);
        pages.MapForm("/products/{id}/materials/{material}/dead-link", Report).Needs(Right.SeeCatalogue);
        pages.MapForm("/products/{id}/materials/{material}/link-works", Clear).OwnersOnly();
    }

    private static async Task<IResult> Consider(string id, PageFrame frame, SignedIn person, ProductQueries products, CancellationToken cancellation)
    {
        var (product, otherwise) = await ProductForms.Owned(id, person.Actor, products, cancellation);
        return product is null ? otherwise : PublishPage.Of(frame, new(product, [], Opened(product, frame)));
    }

    private static async Task<IResult> Publish(
        string id, PostedForm form, PageFrame frame, SignedIn person, ProductQueries products, ReceivedFiles files, IEntities entities, CancellationToken cancellation)
    {
        var (product, otherwise) = await ProductForms.Owned(id, person.Actor, products, cancellation);
        if (product is null)
            return otherwise;
        var sent = await SentEdition.Read(form, ProductDecider.Decider.In(person.Actor.Network, product.Listing.Id), files, frame.T.Language, cancellation);
        var answer = sent.Command is null ? new Answer.Refused(sent.Refusal!) : await ProductForms.Send(entities, person, id, sent.Command, form, cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? PublishPage.Of(frame, new(product, sent.Received, SentEdition.GivenBack(form.State, sent.Received, no, frame.T)), ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/products/{product.Listing.Id}", "notice.edition-published");
    }

    private static async Task<IResult> Get(string id, string material, SignedIn person, HandOut handOut, CancellationToken cancellation) =>
        await handOut.To(person, id, material, cancellation) ?? TypedResults.NotFound();

    private static async Task<IResult> Report(
        string id, string material, PostedForm form, SignedIn person, MaterialQueries materials, IEntities entities, CancellationToken cancellation) =>
        ProductId.Parse(id) is { } product && MaterialId.Parse(material) is { } link && await materials.Find(person.Actor, product, link, cancellation) is not null
        && await ProductForms.Send(entities, person, id, new ReportDeadLink(link), form, cancellation) is Answer.Done
            ? new SeeOther($"/products/{product}", "notice.dead-link-reported")
            : TypedResults.NotFound();

    private static async Task<IResult> Clear(string id, string material, PostedForm form, SignedIn person, IEntities entities, CancellationToken cancellation) =>
        MaterialId.Parse(material) is not { } link ? TypedResults.NotFound()
        : await ProductForms.Send(entities, person, id, new ClearDeadLink(link), form, cancellation) switch
        {
            Answer.Refused { Refusal: var no } => TypedResults.StatusCode(ApiProblem.StatusOf(no.Kind)),
            _ => new SeeOther($"/products/{ProductId.Parse(id)}", "notice.dead-link-cleared"),
        };

    private static async Task<IResult> TakenOut(
        string id, string? page, PageFrame frame, SignedIn person, ProductQueries products, UptakeQueries uptakes, CancellationToken cancellation)
    {
        var (product, otherwise) = await ProductForms.OwnedListing(id, person.Actor, products, cancellation);
        if (product is null)
            return otherwise;
        var shown = PageNumber.Of(page);
        var rows = await uptakes.Of(person.Actor.Network, new(product.Id), frame.Skip(shown, PageSize), frame.Most(PageSize), cancellation);
        return TakenOutPage.Of(frame, new(product, rows, shown, PageSize)).OrSheet(frame, TakenOutSheet.List, rows);
    }

    /// <summary>Opens with all that is handed over today ticked, so that nothing falls out by oversight.</summary>
    private static FormState Opened(ProductView product, PageFrame frame)
    {
        var form = FormState.Opened(("on", frame.Now.NorwegianDay().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("access", "byRequest"));
        var kept = (product.Content.Edition?.Materials ?? []).Select(material => material.Id.Value).ToArray();
        return form with { Values = form.Values.Append(new("kept", kept)).Append(new("terms", AllTerms)).ToDictionary() };
    }
}
