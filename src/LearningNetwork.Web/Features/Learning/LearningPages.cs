using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Learning;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Learning;

/// <summary>A project's book and its gains; all of the network read them, and those who lead the project write.</summary>
internal static class LearningPages
{
    public static void MapLearningPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/projects/{id}/learning", Book).Needs(Right.SeeCatalogue).ListsAsSheet();
        pages.MapForm("/projects/{id}/learning/{what}", Write).Needs(Right.ManageProjects);
        pages.MapPage("/projects/{id}/gains/{number:int}", Gain).Needs(Right.SeeCatalogue);
        pages.MapForm("/projects/{id}/gains/{number:int}/{what}", WriteGain).Needs(Right.ManageProjects);
        pages.MapPage("/rules-of-conduct", Conduct).Needs(Right.SeeCatalogue);
        pages.MapExperimentPages();
        pages.MapVotePages();
    }

    private static async Task<IResult> Conduct(PageFrame frame, SignedIn person, LearningQueries learning, CancellationToken cancellation) =>
        ConductPage.Of(frame, new(await learning.Conduct(person.Actor.Network, cancellation)));

    private static async Task<IResult> Book(string id, PageFrame frame, SignedIn person, LearningQueries learning, CancellationToken cancellation) =>
        await Find(id, person, learning, FormState.Empty, cancellation) is { } model
            ? LearningPage.Of(frame, model).OrSheets(
                frame, "learning-" + model.Learning.Project, LearningSheets.Experiments.Over(model.Learning.Experiments, frame.T),
                LearningSheets.Votes.Over(model.Learning.Votes, frame.T), LearningSheets.Gains.Over(model.Book.Gains, frame.T))
            : TypedResults.NotFound();

    private static async Task<IResult> Write(
        string id, string what, PostedForm form, PageFrame frame, SignedIn person, LearningQueries learning, IEntities entities, CancellationToken cancellation)
    {
        var refusal = await Send(id, what, form, frame, person, entities, cancellation);
        if (refusal is null)
            return new SeeOther($"/projects/{ProjectId.Parse(id)}/learning", "notice.learning-written");
        return refusal.Kind == RefusalKind.Missing || await Find(id, person, learning, form.State.Refused(refusal, frame.T), cancellation) is not { } model
            ? TypedResults.NotFound()
            : LearningPage.Of(frame, model, ApiProblem.StatusOf(refusal.Kind));
    }

    private static async Task<IResult> Gain(string id, int number, PageFrame frame, SignedIn person, LearningQueries learning, CancellationToken cancellation) =>
        await Find(id, number, person, learning, FormState.Empty, cancellation) is { } model ? GainPage.Of(frame, model) : TypedResults.NotFound();

    private static async Task<IResult> WriteGain(
        string id, int number, string what, PostedForm form, PageFrame frame, SignedIn person, LearningQueries learning, IEntities entities, CancellationToken cancellation)
    {
        var refusal = await Send(id, what, form, frame, person, entities, cancellation);
        if (refusal is null)
            return new SeeOther($"/projects/{ProjectId.Parse(id)}/gains/{number}", "notice.learning-written");
        return refusal.Kind == RefusalKind.Missing || await Find(id, number, person, learning, form.State.Refused(refusal, frame.T), cancellation) is not { } model
            ? TypedResults.NotFound()
            : GainPage.Of(frame, model, ApiProblem.StatusOf(refusal.Kind));
    }

    private static async Task<Refusal?> Send(
        string id, string what, PostedForm form, PageFrame frame, SignedIn person, IEntities entities, CancellationToken cancellation)
    {
        var read = Reading.Of(form, frame.T.Language);
        if (ProjectId.Parse(id) is not { } project || LearningInput.Book(what, read) is not { } command)
            return Refusals.NotFound;
        if (read.Wrong is { } wrong)
            return wrong;
        var answer = await entities.Execute(LearningDecider.Decider.In(person.Actor.Network, project.Value), command, person.Sends(form.CommandId), cancellation);
        return (answer as Answer.Refused)?.Refusal;
    }

    private static async Task<LearningModel?> Find(string id, SignedIn person, LearningQueries learning, FormState form, CancellationToken cancellation) =>
        ProjectId.Parse(id) is { } project && await learning.OfProject(person.Actor.Network, project, cancellation) is { } found
            ? new(found, Leads(person.Actor, project), form)
            : null;

    private static async Task<GainModel?> Find(string id, int number, SignedIn person, LearningQueries learning, FormState form, CancellationToken cancellation) =>
        await Find(id, person, learning, form, cancellation) is { } book && number >= 1 && number <= book.Book.Gains.Count
            ? new(book.Learning, number, book.Leads, form)
            : null;

    public static bool Leads(Actor actor, ProjectId project) => actor.May(Right.ManageProjects) && actor.LeadsAnyOf([project]);
}
