using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Learning;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Learning;

/// <summary>Experiments: planned, written in and ended by a lead, read by all, and made products of.</summary>
internal static class ExperimentPages
{
    public static void MapExperimentPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/projects/{id}/experiments/new", Blank).Needs(Right.ManageProjects);
        pages.MapForm("/projects/{id}/experiments/new", Plan).Needs(Right.ManageProjects);
        pages.MapPage("/experiments/{id}", One).Needs(Right.SeeCatalogue);
        pages.MapPage("/experiments/{id}/promote", Consider).Needs(Right.ManageProducts);
        pages.MapForm("/experiments/{id}/promote", Promote).Needs(Right.ManageProducts);
        pages.MapForm("/experiments/{id}/{what}", Write).Needs(Right.ManageProjects);
    }

    private static async Task<IResult> Blank(string id, PageFrame frame, SignedIn person, ProjectQueries projects, CancellationToken cancellation) =>
        await InProject(id, person, projects, FormState.Empty, cancellation) switch
        {
            null => TypedResults.NotFound(),
            { } model when LearningPages.Leads(person.Actor, new(model.Project)) => NewExperimentPage.Of(frame, model),
            _ => TypedResults.StatusCode(StatusCodes.Status403Forbidden),
        };

    private static async Task<IResult> Plan(
        string id, PostedForm form, PageFrame frame, SignedIn person, ProjectQueries projects, IEntities entities, CancellationToken cancellation)
    {
        if (await InProject(id, person, projects, form.State, cancellation) is not { } model)
            return TypedResults.NotFound();
        var read = Reading.Of(form, frame.T.Language);
        var command = LearningInput.Plan(read);
        var no = Fields.FirstOf(Fields.Name("heading", command.Title), read.Wrong);
        if (no is null)
        {
            var (key, answer) = await NewKey.Send(entities, ExperimentDecider.Decider, model.Project, command.Title, command, person.Sends(form.CommandId), cancellation);
            if (answer is Answer.Done)
                return new SeeOther($"/experiments/{key}", "notice.learning-written");
            no = ((Answer.Refused)answer).Refusal;
        }

        return NewExperimentPage.Of(frame, model with { Form = form.State.Refused(no, frame.T) }, ApiProblem.StatusOf(no.Kind));
    }

    private static async Task<IResult> One(string id, PageFrame frame, SignedIn person, LearningQueries learning, CancellationToken cancellation) =>
        await Find(id, person, learning, FormState.Empty, cancellation) is { } model ? ExperimentPage.Of(frame, model) : TypedResults.NotFound();

    private static async Task<IResult> Write(
        string id, string what, PostedForm form, PageFrame frame, SignedIn person, LearningQueries learning, IEntities entities, CancellationToken cancellation)
    {
        var read = Reading.Of(form, frame.T.Language);
        if (ExperimentId.Parse(id) is not { } experiment || LearningInput.Experiment(what, read) is not { } command)
            return TypedResults.NotFound();
        var answer = read.Wrong is { } wrong
            ? new Answer.Refused(wrong)
            : await entities.Execute(experiment.In(person.Actor.Network), command, person.Sends(form.CommandId, form.SeenVersion), cancellation);
        if (answer is not Answer.Refused { Refusal: var no })
            return new SeeOther($"/experiments/{experiment}", "notice.learning-written");
        return no.Kind != RefusalKind.Missing && await Find(id, person, learning, form.State.Refused(no, frame.T), cancellation) is { } model
            ? ExperimentPage.Of(frame, model, ApiProblem.StatusOf(no.Kind))
            : TypedResults.NotFound();
    }

    private static async Task<IResult> Consider(string id, PageFrame frame, SignedIn person, LearningQueries learning, CancellationToken cancellation) =>
        await Find(id, person, learning, FormState.Empty, cancellation) switch
        {
            null => TypedResults.NotFound(),
            { Leads: false } => TypedResults.StatusCode(StatusCodes.Status403Forbidden),
            { MayPromote: false } model => new SeeOther($"/experiments/{model.Row.Id}"),
            { } model => PromotePage.Of(frame, new(model.Row, Promotion.Opened(model))),
        };

    private static async Task<IResult> Promote(
        string id, PostedForm form, PageFrame frame, SignedIn person, LearningQueries learning, IEntities entities, CancellationToken cancellation)
    {
        if (await Find(id, person, learning, form.State, cancellation) is not { } model)
            return TypedResults.NotFound();
        if (!model.Leads)
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        var (product, no) = await Promotion.Send(
            model, new(form["title"], form["kind"], form["description"], form["experience"]), frame.T.Language, person.Sends(form.CommandId), entities, cancellation);
        return no is null
            ? new SeeOther($"/products/{product}", "notice.product-saved")
            : PromotePage.Of(frame, new(model.Row, form.State.Refused(no, frame.T)), ApiProblem.StatusOf(no.Kind));
    }

    private static async Task<NewInProject?> InProject(string id, SignedIn person, ProjectQueries projects, FormState form, CancellationToken cancellation) =>
        ProjectId.Parse(id) is { } project && await projects.Find(person.Actor.Network, project, cancellation) is { } found ? new(found.Id, found.Name, form) : null;

    internal static async Task<ExperimentModel?> Find(string id, SignedIn person, LearningQueries learning, FormState form, CancellationToken cancellation)
    {
        if (ExperimentId.Parse(id) is not { } experiment)
            return null;
        var found = await learning.Experiment(person.Actor.Network, experiment, content => person.Actor.ReadsNotes(experiment.Project, content.Card.As), cancellation);
        return found is null ? null : new(found, LearningPages.Leads(person.Actor, experiment.Project), person.Actor.ReadsNotes(experiment.Project, found.Content.Card.As), form);
    }
}
