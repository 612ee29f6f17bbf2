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
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.ImplementationSupports;

/// <summary>How it goes with a product elsewhere, as counts; what is offered to those who begin; and the form its owners describe that with.</summary>
internal static class ImplementationSupportPages
{
    private const int MostRounds = 20;

    public static void MapImplementationSupportPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/products/{product}/elsewhere", Elsewhere).Needs(Right.SeeCatalogue);
        pages.MapGet("/products/{product}/support", Consider).Needs(Right.ManageProducts, Right.ManageNetwork);
        pages.MapPost("/products/{product}/support", Describe).Needs(Right.ManageProducts, Right.ManageNetwork);
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

    private static async Task<IResult> Consider(string product, PageFrame frame, SignedIn person, ImplementationSupportQueries supports, CancellationToken cancellation) =>
        await Find(product, person, supports, cancellation) is not { } found ? TypedResults.NotFound()
        : Owns(person.Actor, found) ? DescribePage.Of(frame, new(found.Product, SupportInput.Opened(found.Support.As)))
        : TypedResults.StatusCode(StatusCodes.Status403Forbidden);

    private static async Task<IResult> Describe(
        string product, PostedForm form, PageFrame frame, SignedIn person, ImplementationSupportQueries supports, IEntities entities, CancellationToken cancellation)
    {
        if (await Find(product, person, supports, cancellation) is not { } found)
            return TypedResults.NotFound();
        if (!Owns(person.Actor, found))
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        var (command, wrong) = SupportInput.Read(form);
        if (command is not null && await entities.Execute(
                ImplementationSupportDecider.Decider.In(person.Actor.Network, found.Product.Id), command, person.Sends(form.CommandId), cancellation) is Answer.Refused refused)
            wrong = refused.Refusal;
        return wrong is null
            ? new SeeOther($"/products/{found.Product.Id}/elsewhere", "notice.support-described")
            : DescribePage.Of(frame, new(found.Product, form.State.Refused(wrong, frame.T)), Api.ApiProblem.StatusOf(wrong.Kind));
    }

    private static async Task<SupportedProduct?> Find(string product, SignedIn person, ImplementationSupportQueries supports, CancellationToken cancellation) =>
        ProductId.Parse(product) is { } id ? await supports.Find(person.Actor.Network, ProductVisibility.Of(person.Actor), id, cancellation) : null;

    private static bool Owns(Domain.Actor actor, SupportedProduct found) =>
        actor.Owns([.. found.Product.Owners.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(owner => new ProjectId(owner))]);
}
