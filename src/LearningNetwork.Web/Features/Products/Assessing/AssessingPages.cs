using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Products.Assessing;

/// <summary>The working group's pages: what waits, and a review.</summary>
internal static class AssessingPages
{
    private const int PageSize = 50;

    public static void MapAssessingPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/assessments", Queue).Needs(Right.ReviewProducts).ListsAsSheet();
        pages.MapPage("/products/{id}/review", Consider).Needs(Right.ReviewProducts);
        pages.MapForm("/products/{id}/review", Review).Needs(Right.ReviewProducts);
    }

    private static async Task<IResult> Queue(string? page, PageFrame frame, SignedIn person, AssessmentQueries assessments, CancellationToken cancellation)
    {
        var shown = PageNumber.Of(page);
        var found = await assessments.Queue(person.Actor.Network, frame.Now.NorwegianDay(), frame.Skip(shown, PageSize), frame.Most(PageSize), cancellation);
        return AssessmentsPage.Of(frame, new(found, shown, PageSize)).OrSheet(frame, AssessmentSheet.List, found);
    }

    private static async Task<IResult> Consider(string id, PageFrame frame, SignedIn person, ProductQueries products, CancellationToken cancellation) =>
        await Find(id, person, products, cancellation) is { } product ? ReviewPage.Of(frame, new(product, Opened(product, frame))) : TypedResults.NotFound();

    private static async Task<IResult> Review(
        string id, PostedForm form, PageFrame frame, SignedIn person, ProductQueries products, IEntities entities, CancellationToken cancellation)
    {
        var (command, refusal) = Read(form, frame);
        var answer = command is null ? new Answer.Refused(refusal!) : await ProductForms.Send(entities, person, id, command, form, cancellation);
        if (answer is not Answer.Refused { Refusal: var no })
            return new SeeOther($"/products/{ProductId.Parse(id)}", "notice.product-reviewed");
        return await Find(id, person, products, cancellation) is { } product
            ? ReviewPage.Of(frame, new(product, form.State.Refused(no, frame.T)), ApiProblem.StatusOf(no.Kind))
            : TypedResults.NotFound();
    }

    /// <summary>A person chooses on every axis, if only that nothing is stated, and says why; a program may leave that out.</summary>
    private static (ReviewProduct? Command, Refusal? Refusal) Read(PostedForm form, PageFrame frame)
    {
        foreach (var field in new[] { "recommendation", "resourceLevel", "maturity", "reasons" })
        {
            if (form[field].Length == 0)
                return (null, Refusals.Required(field));
        }

        var on = StepInputs.DateOf(form["reviewedOn"]);
        if (on is null && form["reviewedOn"].Length > 0)
            return (null, Refusals.NotAValue("reviewedOn"));
        var sent = new ReviewBody(
            ReviewCommands.Number(form["recommendation"]),
            form["resourceLevel"],
            form["maturity"],
            [.. form.State.Value("islands").OfType<string>().Select(island => ReviewCommands.Number(island) ?? 0)],
            on,
            form["source"],
            form["reasons"],
            ReviewCommands.Number(form["wordedAs"]),
            form["resourceRemark"],
            form["saidUnderTrial"].Length > 0,
            form["setLevel"].Length == 0 ? null : new(form["setLevel"]));
        return ReviewCommands.Review(sent, frame.Now.NorwegianDay(), frame.T["review.own-source"], frame.T.Language);
    }

    /// <summary>Opens with what the last review said of the islands: they seldom change.</summary>
    private static FormState Opened(ProductView product, PageFrame frame)
    {
        var form = FormState.Opened(("reviewedOn", frame.Now.NorwegianDay().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        var islands = product.Listing.Islands.Select(island => island.Code()).ToArray();
        return form with { Values = form.Values.Append(new("islands", islands)).ToDictionary() };
    }

    private static async Task<ProductView?> Find(string id, SignedIn person, ProductQueries products, CancellationToken cancellation) =>
        ProductId.Parse(id) is { } product ? await products.Find(person.Actor.Network, ProductVisibility.Of(person.Actor), product, cancellation) : null;
}
