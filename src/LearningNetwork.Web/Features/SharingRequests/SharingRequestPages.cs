using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.SharingRequests;

/// <summary>The pages of the journey: ask, the case from both sides, the lists of those who wait for each other.</summary>
internal static class SharingRequestPages
{
    public static void MapSharingRequestPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/products/{product}/ask", AskPages.Ask).Needs(Right.RequestProducts);
        pages.MapForm("/products/{product}/ask", AskPages.Submit).Needs(Right.RequestProducts);
        pages.MapPage("/products/{product}/wait", AskPages.Ask).Needs(Right.RequestProducts);
        pages.MapForm("/products/{product}/wait", AskPages.Wait).Needs(Right.RequestProducts);
        pages.MapPage("/requests", CaseLists.Requests).Needs(CaseAccess.AnyCase).ListsAsSheet();
        pages.MapPage("/inbox", CaseLists.Inbox).Needs(Right.AnswerRequests).ListsAsSheet();
        pages.MapPage("/overview", CaseLists.Overview).Needs(Right.SeeAllRequests).ListsAsSheet();
        pages.MapPage("/requests/{id}", Show).Needs(CaseAccess.AnyCase);
        pages.MapPage("/requests/{id}/steps/{step}", Show).Needs(CaseAccess.AnyCase);
        pages.MapForm("/requests/{id}/steps/{step}", DoStep).Needs(Right.RequestProducts, Right.AnswerRequests);
        pages.MapPage("/requests/{id}/{action}", Consider).Needs(Right.RequestProducts, Right.AnswerRequests, Right.CoordinateRequests);
        pages.MapForm("/requests/{id}/{action}", Act).Needs(Right.RequestProducts, Right.AnswerRequests, Right.CoordinateRequests);
    }

    private static async Task<IResult> Show(string id, PageFrame frame, SignedIn person, SharingRequestQueries cases, ActivityQueries activity, CancellationToken cancellation) =>
        await Find(id, person, cases, activity, null, cancellation) is { } model ? CasePage.Of(frame, model) : TypedResults.NotFound();

    private static async Task<IResult> DoStep(
        string id, string step, PostedForm form, PageFrame frame, SignedIn person, SharingRequestQueries cases, ActivityQueries activity, IEntities entities, CancellationToken cancellation)
    {
        if (SharingRequestId.Parse(id) is not { } request || RoutineStepNames.Parse(step) is not { } named)
            return TypedResults.NotFound();
        var sent = RoutineSteps.PartsOf(named).SelectMany(part => part.Fields).DistinctBy(field => field.Name)
            .Select(field => KeyValuePair.Create(field.Name, (string?)Typed(form[field.Name], field.Type)));
        var (command, refusal) = CaseCommands.Step(request.Round, named, sent, frame.T.Language);
        var answer = command is null ? new Answer.Refused(refusal!) : await Send(entities, person, request, command, form, cancellation);
        if (answer is Answer.Done)
            return new SeeOther($"/requests/{request}");
        var no = ((Answer.Refused)answer).Refusal;
        return await Find(id, person, cases, activity, form.State.Refused(no, frame.T), cancellation) is { } model
            ? CasePage.Of(frame, model, Api.ApiProblem.StatusOf(no.Kind))
            : TypedResults.NotFound();
    }

    private static async Task<IResult> Consider(string id, string action, PageFrame frame, SignedIn person, SharingRequestQueries cases, CancellationToken cancellation) =>
        CaseAction.Of(action) is { } known && await Find(id, person, cases, null, null, cancellation) is { } model
            ? known.IsFor(person.Actor, model.Row) ? CaseActionPage.Of(frame, new(known, model)) : new SeeOther($"/requests/{id}")
            : TypedResults.NotFound();

    private static async Task<IResult> Act(
        string id, string action, PostedForm form, PageFrame frame, SignedIn person, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation)
    {
        if (SharingRequestId.Parse(id) is not { } request || CaseAction.Of(action) is not { } known)
            return TypedResults.NotFound();
        var (command, refusal) = known.Command(request.Round, form, frame.T.Language);
        var answer = command is null ? new Answer.Refused(refusal!) : await Send(entities, person, request, command, form, cancellation);
        if (answer is Answer.Done)
            return new SeeOther($"/requests/{request}");
        var no = ((Answer.Refused)answer).Refusal;
        return await Find(id, person, cases, null, form.State.Refused(no, frame.T), cancellation) is { } model
            ? CaseActionPage.Of(frame, new(known, model), Api.ApiProblem.StatusOf(no.Kind))
            : TypedResults.NotFound();
    }

    private static Task<Answer> Send(IEntities entities, SignedIn person, SharingRequestId request, Command command, PostedForm form, CancellationToken cancellation) =>
        entities.Execute(request.Case.In(person.Actor.Network), command, person.Sends(form.CommandId, form.SeenVersion), cancellation);

    /// <summary>A number may be typed with the reader's decimal comma.</summary>
    private static string Typed(string value, StepFieldType type) => type == StepFieldType.Number ? value.Replace(',', '.') : value;

    private static async Task<CaseModel?> Find(
        string id, SignedIn person, SharingRequestQueries cases, ActivityQueries? activity, FormState? form, CancellationToken cancellation)
    {
        var visibility = CaseVisibility.Of(person.Actor);
        if (SharingRequestId.Parse(id) is not { } request || await cases.Find(person.Actor.Network, visibility, request, cancellation) is not { } view)
            return null;
        var history = activity is null ? [] : await activity.OfCase(person.Actor.Network, visibility, request, cancellation);
        return CaseModel.Of(person.Actor, view, history, form);
    }
}
