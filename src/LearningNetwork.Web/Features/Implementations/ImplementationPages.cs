using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Storage.ReadModel.ImplementationSupports;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Implementations;

/// <summary>What is being brought into use, and how it goes.</summary>
internal static class ImplementationPages
{
    private const int Most = 500;

    public static void MapImplementationPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/implementations", List).Needs(CaseAccess.AnyCase).ListsAsSheet();
        pages.MapPage("/implementations/{id}", One).Needs(CaseAccess.AnyCase);
        pages.MapPage("/implementations/{id}/status", Consider).Needs(Right.PublishStatus);
        pages.MapForm("/implementations/{id}/status", Publish).Needs(Right.PublishStatus);
    }

    private static async Task<IResult> List(
        PageFrame frame, SignedIn person, ImplementationQueries implementations, ImplementationSupportQueries supports, string? project, string? product, CancellationToken cancellation)
    {
        var (ofProject, ofProduct) = (ProjectId.Parse(project), ProductId.Parse(product)?.Value);
        var rows = await implementations.List(person.Actor.Network, CaseVisibility.Of(person.Actor), ofProject, ofProduct, frame.Most(Most), cancellation);
        return ImplementationsPage.Of(frame, new(
            rows, CaseVisibility.Of(person.Actor), ofProduct is null ? null : rows.Select(row => row.ProductTitle).FirstOrDefault(),
            person.Actor.May(Right.FollowImplementations), await supports.National(person.Actor.Network, cancellation), frame.Now.NorwegianDay()))
            .OrSheet(frame, ImplementationSheet.Of(CaseVisibility.Of(person.Actor)), rows);
    }

    private static async Task<IResult> One(string id, PageFrame frame, SignedIn person, ImplementationQueries implementations, CancellationToken cancellation)
    {
        var reader = CaseVisibility.Of(person.Actor);
        if (ImplementationId.Parse(id) is not { } known || await implementations.View(person.Actor.Network, reader, known, cancellation) is not { } view)
            return TypedResults.NotFound();
        var statuses = await implementations.Statuses(person.Actor.Network, known, cancellation);
        return ImplementationPage.Of(frame, new(
            view, reader, statuses, view.Row.Inside && person.Actor.May(Right.PublishStatus), person.Actor.LeadsService(known.Service), frame.Now.NorwegianDay()));
    }

    private static async Task<IResult> Consider(string id, PageFrame frame, SignedIn person, ImplementationQueries implementations, CancellationToken cancellation) =>
        ImplementationId.Parse(id) is { } known && await Find(known, person, implementations, cancellation) is { Inside: true } row
            ? PublishStatusPage.Of(frame, ModelOf(row, frame, FormState.Opened(("on", PublishStatusPage.Day(frame.Now.NorwegianDay())))))
            : TypedResults.NotFound();

    private static async Task<IResult> Publish(
        string id, PostedForm form, PageFrame frame, SignedIn person, ImplementationQueries implementations, IEntities entities, CancellationToken cancellation)
    {
        if (ImplementationId.Parse(id) is not { } known || await Find(known, person, implementations, cancellation) is not { Inside: true } row)
            return TypedResults.NotFound();
        var (status, wrong) = StatusInput.Read(form["light"], form["on"], form["text"], frame.T.Language);
        if (status is not null)
        {
            var refused = await status.Publish([known.Value], null, person.Sends(form.CommandId), entities, cancellation);
            wrong = refused.Select(one => one.Refusal).FirstOrDefault();
        }

        return wrong is null
            ? new SeeOther($"/implementations/{known}", "notice.status-published")
            : PublishStatusPage.Of(frame, ModelOf(row, frame, form.State.Refused(wrong, frame.T)), Api.ApiProblem.StatusOf(wrong.Kind));
    }

    private static Task<ImplementationRow?> Find(ImplementationId id, SignedIn person, ImplementationQueries implementations, CancellationToken cancellation) =>
        implementations.Find(person.Actor.Network, CaseVisibility.Of(person.Actor), id, cancellation);

    private static PublishStatusModel ModelOf(ImplementationRow row, PageFrame frame, FormState form) => new(
        [(frame.T["implementations.title"], "/implementations"), (StatusWords.Title(row, frame.T), $"/implementations/{row.Id}")],
        $"/implementations/{row.Id}/status", [], form, [], "implementations.who-sees", frame.Now.NorwegianDay());
}
