using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Learning;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Learning;

/// <summary>Votes over ideas for programs.</summary>
internal static class VoteApi
{
    public static void MapVoteApi(this IEndpointRouteBuilder api)
    {
        var votes = api.MapGroup("/votes").WithTags("Learning");
        votes.MapApiPost("", Open).Needs(Right.ManageProjects).WithName("openVote").Produces<CreatedJson>(StatusCodes.Status201Created)
            .WithSummary("A lead opens a vote over ideas at a meeting.");
        votes.MapApiGet("/{id}", Get).Needs(Right.SeeCatalogue).WithName("getVote").Produces<VoteJson>().WithSummary("A vote: the ideas by their votes, ties sharing a place.");
        Map<CountBody>(votes, "count", "countVotes", "A lead says how many votes an idea got; all together at most participants times votes each.");
        Map<CloseBody>(votes, "close", "closeVote", "A lead closes the vote and says what is taken further; nothing is counted after it.");
    }

    private static void Map<T>(RouteGroupBuilder votes, string what, string name, string summary) where T : class =>
        votes.MapApiPost("/{id}/" + what, (string id, JsonBody<T> sent, ApiCaller caller, LearningQueries queries, IEntities entities, CancellationToken cancellation) =>
                Write(id, what, Reading.Of(sent.Value, caller.TextLanguage), caller, queries, entities, cancellation))
            .Needs(Right.ManageProjects).WithName(name).WithSummary(summary).Produces<VoteJson>();

    private static async Task<IResult> Open(JsonBody<VoteBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var (project, badProject) = Sent.Value<ProjectId>("project", sent.Value.Project);
        var read = Reading.Of(sent.Value, caller.TextLanguage);
        var command = LearningInput.Open(read);
        if ((badProject ?? read.Wrong) is { } wrong)
            return new ApiProblem(wrong);
        var (key, answer) = await NewKey.Send(entities, IdeaVoteDecider.Decider, project.Value, command.Meeting, command, caller.Sender, cancellation);
        return answer.As(_ => TypedResults.Created($"/api/v1/votes/{key}", new CreatedJson(key)));
    }

    private static async Task<IResult> Get(string id, SignedIn person, LearningQueries queries, CancellationToken cancellation) =>
        await Find(id, person.Actor, queries, cancellation) ?? new ApiProblem(LearningRefusals.VoteUnknown);

    private static async Task<IResult> Write(string id, string what, Reading read, ApiCaller caller, LearningQueries queries, IEntities entities, CancellationToken cancellation)
    {
        if (IdeaVoteId.Parse(id) is not { } vote)
            return new ApiProblem(LearningRefusals.VoteUnknown);
        var command = LearningInput.Vote(what, read)!;
        if (read.Wrong is { } wrong)
            return new ApiProblem(wrong);
        var answer = await entities.Execute(vote.In(caller.Network), command, caller.Sender, cancellation);
        return answer is Answer.Done && await Find(id, caller.Actor, queries, cancellation) is { } shown ? shown : answer.As(_ => TypedResults.NoContent());
    }

    private static async Task<IResult?> Find(string id, Actor reader, LearningQueries queries, CancellationToken cancellation) =>
        IdeaVoteId.Parse(id) is { } vote && await queries.Vote(reader.Network, vote, cancellation) is { } found
            ? TypedResults.Json(VoteJson.Of(found), ApiJson.Options).WithVersion(found.Version)
            : null;
}
