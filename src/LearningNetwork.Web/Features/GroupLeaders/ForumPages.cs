using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.GroupLeaders;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.GroupLeaders;

/// <summary>The forum of the group leaders' network; nobody else reads or writes there.</summary>
internal static class ForumPages
{
    public static void MapForumPages(this IEndpointRouteBuilder pages)
    {
        pages.MapForm("/group-leaders/topics", Begin).Needs(Right.LeadRounds);
        pages.MapPage("/group-leaders/topics/{id}", One).Needs(Right.LeadRounds);
        pages.MapForm("/group-leaders/topics/{id}/replies", Reply).Needs(Right.LeadRounds);
    }

    private static async Task<IResult> Begin(PostedForm form, PageFrame frame, SignedIn person, GroupLeaderQueries leaders, IEntities entities, CancellationToken cancellation)
    {
        var (command, refusal) = LeaderCommands.Topic(form["title"], form["method"], form["text"], frame.T.Language);
        var id = form.CommandId.ToString();
        var answer = command is null
            ? new Answer.Refused(refusal!)
            : await entities.Execute(LeaderTopicDecider.Decider.In(person.Actor.Network, id), command, person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? LeadersPage.Of(frame, await GroupLeaderPages.Network(frame, person, leaders, form.State.Refused(no, frame.T), cancellation), ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/group-leaders/topics/{id}");
    }

    private static async Task<IResult> One(string id, PageFrame frame, SignedIn person, GroupLeaderQueries leaders, CancellationToken cancellation) =>
        await leaders.Posts(person.Actor.Network, id, cancellation) is { Count: > 0 } posts ? TopicPage.Of(frame, new(id, posts, FormState.Empty)) : TypedResults.NotFound();

    private static async Task<IResult> Reply(string id, PostedForm form, PageFrame frame, SignedIn person, GroupLeaderQueries leaders, IEntities entities, CancellationToken cancellation)
    {
        if (await leaders.Posts(person.Actor.Network, id, cancellation) is not { Count: > 0 } posts)
            return TypedResults.NotFound();
        var (text, refusal) = NewText.Write("text", form["text"], frame.T.Language);
        var answer = text is null
            ? new Answer.Refused(refusal!)
            : await entities.Execute(LeaderTopicDecider.Decider.In(person.Actor.Network, id), new ReplyToTopic(text), person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? TopicPage.Of(frame, new(id, posts, form.State.Refused(no, frame.T)), ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/group-leaders/topics/{id}");
    }
}
