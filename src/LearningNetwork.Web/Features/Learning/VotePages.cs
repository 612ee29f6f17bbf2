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

/// <summary>Votes over ideas: opened, counted and closed by a lead, read by all.</summary>
internal static class VotePages
{
    public static void MapVotePages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/projects/{id}/votes/new", Blank).Needs(Right.ManageProjects);
        pages.MapForm("/projects/{id}/votes/new", Open).Needs(Right.ManageProjects);
        pages.MapPage("/votes/{id}", One).Needs(Right.SeeCatalogue);
        pages.MapForm("/votes/{id}/{what}", Write).Needs(Right.ManageProjects);
    }

    private static async Task<IResult> Blank(string id, PageFrame frame, SignedIn person, ProjectQueries projects, CancellationToken cancellation) =>
        await InProject(id, person, projects, FormState.Empty, cancellation) switch
        {
            null => TypedResults.NotFound(),
            { } model when LearningPages.Leads(person.Actor, new(model.Project)) => NewVotePage.Of(frame, model),
            _ => TypedResults.StatusCode(StatusCodes.Status403Forbidden),
        };

    private static async Task<IResult> Open(
        string id, PostedForm form, PageFrame frame, SignedIn person, ProjectQueries projects, IEntities entities, CancellationToken cancellation)
    {
        if (await InProject(id, person, projects, form.State, cancellation) is not { } model)
            return TypedResults.NotFound();
        var read = Reading.Of(form, frame.T.Language);
        var command = LearningInput.Open(read);
        var no = read.Wrong;
        if (no is null)
        {
            var (key, answer) = await NewKey.Send(entities, IdeaVoteDecider.Decider, model.Project, command.Meeting, command, person.Sends(form.CommandId), cancellation);
            if (answer is Answer.Done)
                return new SeeOther($"/votes/{key}", "notice.learning-written");
            no = ((Answer.Refused)answer).Refusal;
        }

        return NewVotePage.Of(frame, model with { Form = form.State.Refused(no, frame.T) }, ApiProblem.StatusOf(no.Kind));
    }

    private static async Task<IResult> One(string id, PageFrame frame, SignedIn person, LearningQueries learning, CancellationToken cancellation) =>
        await Find(id, person, learning, FormState.Empty, cancellation) is { } model ? VotePage.Of(frame, model) : TypedResults.NotFound();

    private static async Task<IResult> Write(
        string id, string what, PostedForm form, PageFrame frame, SignedIn person, LearningQueries learning, IEntities entities, CancellationToken cancellation)
    {
        var read = Reading.Of(form, frame.T.Language);
        if (IdeaVoteId.Parse(id) is not { } vote || LearningInput.Vote(what, read) is not { } command)
            return TypedResults.NotFound();
        var answer = read.Wrong is { } wrong
            ? new Answer.Refused(wrong)
            : await entities.Execute(vote.In(person.Actor.Network), command, person.Sends(form.CommandId), cancellation);
        if (answer is not Answer.Refused { Refusal: var no })
            return new SeeOther($"/votes/{vote}", "notice.learning-written");
        return no.Kind != RefusalKind.Missing && await Find(id, person, learning, form.State.Refused(no, frame.T), cancellation) is { } model
            ? VotePage.Of(frame, model, ApiProblem.StatusOf(no.Kind))
            : TypedResults.NotFound();
    }

    private static async Task<NewInProject?> InProject(string id, SignedIn person, ProjectQueries projects, FormState form, CancellationToken cancellation) =>
        ProjectId.Parse(id) is { } project && await projects.Find(person.Actor.Network, project, cancellation) is { } found ? new(found.Id, found.Name, form) : null;

    private static async Task<VoteModel?> Find(string id, SignedIn person, LearningQueries learning, FormState form, CancellationToken cancellation) =>
        IdeaVoteId.Parse(id) is { } vote && await learning.Vote(person.Actor.Network, vote, cancellation) is { } found
            ? new(found, LearningPages.Leads(person.Actor, vote.Project), form)
            : null;
}
