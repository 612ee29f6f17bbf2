using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Cohorts;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Cohorts;

/// <summary>Joint training: the cohorts, a product's queue with the form that opens one, and a cohort with the form that tells what was held.</summary>
internal static class CohortPages
{
    private const int MostShown = 200;

    public static void MapCohortPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/cohorts", All).Needs(CaseAccess.AnyCase).ListsAsSheet();
        pages.MapPage("/cohorts/{id}", One).Needs(CaseAccess.AnyCase);
        pages.MapPage("/cohorts/{id}/held", One).Needs(CaseAccess.AnyCase);
        pages.MapForm("/cohorts/{id}/held", Held).Needs(Right.CoordinateRequests, Right.AnswerRequests);
        pages.MapPage("/products/{product}/queue", Queue).Needs(Right.CoordinateRequests);
        pages.MapForm("/products/{product}/queue", Open).Needs(Right.CoordinateRequests);
    }

    private static async Task<IResult> All(PageFrame frame, SignedIn person, CohortQueries cohorts, CancellationToken cancellation)
    {
        var network = person.Actor.Network;
        var found = await cohorts.List(network, CaseVisibility.Of(person.Actor), null, frame.Most(MostShown), cancellation);
        var queues = person.Actor.May(Right.CoordinateRequests) ? await cohorts.Queues(network, cancellation) : null;
        return CohortsPage.Of(frame, new(found, queues))
            .OrSheets(frame, CohortSheets.Cohorts.Name, CohortSheets.Cohorts.Over(found, frame.T), CohortSheets.Queues.Over(queues ?? [], frame.T));
    }

    private static async Task<IResult> Queue(string product, PageFrame frame, SignedIn person, SharingRequestQueries cases, IFactSource facts, CancellationToken cancellation) =>
        await Find(product, person, cases, facts, FormState.Empty, askLevel: false, cancellation) is { } model ? QueuePage.Of(frame, model) : TypedResults.NotFound();

    private static async Task<IResult> Open(
        string product, PostedForm form, PageFrame frame, SignedIn person, SharingRequestQueries cases, IFactSource facts, IEntities entities, CancellationToken cancellation)
    {
        if (ProductId.Parse(product) is not { } id)
            return TypedResults.NotFound();
        var (command, refusal) = CohortCommands.Open(
            new(form["startsOn"], form["instructor"], form["places"], form["resources"], form["resourceLevel"], [.. form.State.Value("requests")]), frame.T.Language);
        var answer = command is null
            ? new Answer.Refused(refusal!)
            : await entities.Execute(CohortDecider.Decider.In(person.Actor.Network, id.Value), command, person.Sends(form.CommandId), cancellation);
        if (answer is Answer.Done done)
            return new SeeOther($"/cohorts/{done.Reference}");
        var no = ((Answer.Refused)answer).Refusal;
        var asksLevel = no == SharingRequestRefusals.LevelRequired || form["resourceLevel"].Length > 0;
        return await Find(product, person, cases, facts, form.State.Refused(no, frame.T), asksLevel, cancellation) is { } model
            ? QueuePage.Of(frame, model, ApiProblem.StatusOf(no.Kind))
            : TypedResults.NotFound();
    }

    private static async Task<IResult> One(string id, PageFrame frame, SignedIn person, CohortQueries cohorts, SharingRequestQueries cases, CancellationToken cancellation) =>
        await Find(id, person.Actor, cohorts, cases, FormState.Empty, cancellation) is { } model ? CohortPage.Of(frame, model) : TypedResults.NotFound();

    private static async Task<IResult> Held(
        string id, PostedForm form, PageFrame frame, SignedIn person, CohortQueries cohorts, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation)
    {
        if (await Find(id, person.Actor, cohorts, cases, form.State, cancellation) is not { } model)
            return TypedResults.NotFound();
        var attendance = model.Requests.Select(row => new SentAttendance(row.Id, form[CohortPage.CaseWorkersOf(row.Id)], form[CohortPage.LeadersOf(row.Id)]));
        var (command, refusal) = CohortCommands.Held(model.Row.Number, new(form["date"], form["form"], form["gatherings"], [.. attendance]));
        var answer = command is null
            ? new Answer.Refused(refusal!)
            : await entities.Execute(CohortId.Parse(id)!.Value.In(person.Actor.Network), command, person.Sends(form.CommandId, form.SeenVersion), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? CohortPage.Of(frame, model with { Form = form.State.Refused(no, frame.T) }, ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/cohorts/{id}");
    }

    private static async Task<QueueModel?> Find(
        string product, SignedIn person, SharingRequestQueries cases, IFactSource facts, FormState form, bool askLevel, CancellationToken cancellation)
    {
        var network = person.Actor.Network;
        if (ProductId.Parse(product) is not { } id || await facts.Answer(network, new AboutProduct(id), cancellation) is not ProductFacts found)
            return null;
        return new(found, await cases.Queue(network, id, cancellation), askLevel || found is { ResourceLevel: null, OwnSteps.Count: 0 }, form,
            await Gatherings.GatheringPages.Programme(facts, network, id.Value, cancellation));
    }

    private static async Task<CohortModel?> Find(
        string id, Actor reader, CohortQueries cohorts, SharingRequestQueries cases, FormState form, CancellationToken cancellation)
    {
        var visibility = CaseVisibility.Of(reader);
        return CohortId.Parse(id) is { } cohort && await cohorts.Find(reader.Network, visibility, cohort, cancellation) is { } found
            ? new(reader, found, await cases.ChosenFor(cohort, reader.Network, visibility, cancellation), form)
            : null;
    }
}
