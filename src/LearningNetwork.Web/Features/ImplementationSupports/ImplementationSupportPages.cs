using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Storage.ReadModel.ImplementationSupports;
using LearningNetwork.Storage.ReadModel.Interviews;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.ImplementationSupports;

/// <summary>How it goes with a product elsewhere, as counts; what is offered to those who begin; and the form its owners describe that with.</summary>
internal static class ImplementationSupportPages
{
    private const int MostRounds = 20;

    public static void MapImplementationSupportPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/products/{product}/elsewhere", Elsewhere).Needs(Right.SeeCatalogue);
        pages.MapPage("/products/{product}/support", Consider).Needs(Right.ManageProducts, Right.ManageNetwork);
        pages.MapForm("/products/{product}/support", Describe).Needs(Right.ManageProducts, Right.ManageNetwork);
        pages.MapPage("/products/{product}/suggestions", ConsiderSuggestions).Needs(Right.ManageProducts, Right.ManageNetwork);
        pages.MapForm("/products/{product}/suggestions", Suggest).Needs(Right.ManageProducts, Right.ManageNetwork);
    }

    private static async Task<IResult> Elsewhere(
        string product, PageFrame frame, SignedIn person, ImplementationSupportQueries supports, ElsewhereQueries counts, InterviewQueries interviews, CancellationToken cancellation)
    {
        if (await Find(product, person, supports, cancellation) is not { } found)
            return TypedResults.NotFound();
        var (actor, id) = (person.Actor, new ProductId(found.Product.Id));
        var may = actor.May(Right.FollowImplementations) && actor.Service is not null && (found.Product.Assessed || found.Product.Owners.Length == 0);
        return ElsewherePage.Of(frame, new(
            found,
            await counts.Of(actor.Network, id, cancellation),
            await interviews.List(actor.Network, id, MostRounds, cancellation),
            Owns(actor, found),
            may,
            may ? $"/implementations/{new ImplementationId(id, actor.Service!.Value)}" : null));
    }

    private static Task<IResult> Consider(string product, PageFrame frame, SignedIn person, ImplementationSupportQueries supports, CancellationToken cancellation) =>
        ForOwner(product, person, supports, found => Task.FromResult(DescribePage.Of(frame, new(found.Product, SupportInput.Opened(found.Support.As)))), cancellation);

    private static Task<IResult> Describe(
        string product, PostedForm form, PageFrame frame, SignedIn person, ImplementationSupportQueries supports, IEntities entities, CancellationToken cancellation) =>
        ForOwner(product, person, supports, async found =>
        {
            var (command, unread) = SupportInput.Read(form);
            return (command is null ? unread : await Sent(found, command, form, person, entities, cancellation)) is { } wrong
                ? DescribePage.Of(frame, new(found.Product, form.State.Refused(wrong, frame.T)), Api.ApiProblem.StatusOf(wrong.Kind))
                : new SeeOther($"/products/{found.Product.Id}/elsewhere", "notice.support-described");
        }, cancellation);

    private static Task<IResult> ConsiderSuggestions(string product, PageFrame frame, SignedIn person, ImplementationSupportQueries supports, CancellationToken cancellation) =>
        ForOwner(product, person, supports, found => Task.FromResult(SuggestPage.Of(frame, new(found.Product, SuggestionInput.Opened(found.Support.Suggested)))), cancellation);

    private static Task<IResult> Suggest(
        string product, PostedForm form, PageFrame frame, SignedIn person, ImplementationSupportQueries supports, IEntities entities, CancellationToken cancellation) =>
        ForOwner(product, person, supports, async found =>
            await Sent(found, SuggestionInput.Read(form), form, person, entities, cancellation) is { } wrong
                ? SuggestPage.Of(frame, new(found.Product, form.State.Refused(wrong, frame.T)), Api.ApiProblem.StatusOf(wrong.Kind))
                : new SeeOther($"/products/{found.Product.Id}/elsewhere", "notice.suggestions-stated"), cancellation);

    /// <summary>For who leads an owner, or coordinates what a national body owns.</summary>
    private static async Task<IResult> ForOwner(string product, SignedIn person, ImplementationSupportQueries supports, Func<SupportedProduct, Task<IResult>> show, CancellationToken cancellation) =>
        await Find(product, person, supports, cancellation) is not { } found ? TypedResults.NotFound()
        : Owns(person.Actor, found) ? await show(found)
        : TypedResults.StatusCode(StatusCodes.Status403Forbidden);

    private static async Task<Domain.Refusal?> Sent(
        SupportedProduct found, ImplementationSupportCommand command, PostedForm form, SignedIn person, IEntities entities, CancellationToken cancellation) =>
        await entities.Execute(ImplementationSupportDecider.Decider.In(person.Actor.Network, found.Product.Id), command, person.Sends(form.CommandId), cancellation) is Answer.Refused refused
            ? refused.Refusal
            : null;

    private static async Task<SupportedProduct?> Find(string product, SignedIn person, ImplementationSupportQueries supports, CancellationToken cancellation) =>
        ProductId.Parse(product) is { } id ? await supports.Find(person.Actor.Network, ProductVisibility.Of(person.Actor), id, cancellation) : null;

    private static bool Owns(Domain.Actor actor, SupportedProduct found) =>
        actor.Owns([.. found.Product.Owners.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(owner => new ProjectId(owner))]);
}
