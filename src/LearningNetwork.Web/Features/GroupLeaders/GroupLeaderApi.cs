using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.GroupLeaders;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.GroupLeaders;

/// <summary>Group leaders, their calendars and their forum for programs: the same commands and queries as the pages.</summary>
internal static class GroupLeaderApi
{
    private const int MostItems = 500;

    public static void MapGroupLeaderApi(this IEndpointRouteBuilder api)
    {
        var leaders = api.MapGroup("/group-leaders").WithTags("Group leaders");
        leaders.MapApiGet("", List).Needs(Right.SeeCatalogue).WithName("listGroupLeaders").Produces<LeaderListJson>().WithSummary("Those who lead groups, by role and service, with what they are qualified for.");
        leaders.MapApiPost("", Register).Needs(Right.RunOfferings).WithName("registerGroupLeader").Produces(StatusCodes.Status204NoContent).WithSummary("A service's leader registers one of its people, by pseudonym and role.");
        leaders.MapApiPost("/{id}/qualifications", Qualify).Needs(Right.RunOfferings).WithName("addQualification").Produces(StatusCodes.Status204NoContent).WithSummary("Adds what one of the own service's leaders is qualified to run.");
        leaders.MapApiPost("/{id}/qualifications/withdraw", WithdrawQualification).Needs(Right.RunOfferings).WithName("withdrawQualification").Produces(StatusCodes.Status204NoContent)
            .WithSummary("Takes one qualification of one of the own service's leaders back; organisers of rounds that then lack a qualified leader are told.");
        leaders.MapApiPost("/{id}/retire", Retire).Needs(Right.RunOfferings).WithName("retireGroupLeader").Produces(StatusCodes.Status204NoContent)
            .WithSummary("The person leads no groups any longer; every round that had asked or counted on the person is told.");
        api.MapApiGet("/my-rounds", Mine).Needs(Right.LeadRounds).WithTags("Group leaders").WithName("listMyRounds").Produces<MyRoundListJson>().WithSummary("The rounds in the reader's own calendar; those to be answered first.");
        api.MapApiPost("/my-rounds/{round}/answer", AnswerRound).Needs(Right.LeadRounds).WithTags("Group leaders").WithName("answerRound").Produces(StatusCodes.Status204NoContent)
            .WithSummary("The leader says yes or no; a yes says no to what asks for the same time.");
        api.MapApiPost("/my-rounds/{round}/withdraw", Withdraw).Needs(Right.LeadRounds).WithTags("Group leaders").WithName("withdrawFromRound").Produces(StatusCodes.Status204NoContent).WithSummary("The leader takes back a yes.");
        var topics = api.MapGroup("/leader-topics").WithTags("Group leaders").Needs(Right.LeadRounds);
        topics.MapApiGet("", Topics).WithName("listLeaderTopics").Produces<TopicListJson>().WithSummary("The forum of the group leaders' network, the topic last written in first.");
        topics.MapApiPost("", BeginTopic).WithName("beginLeaderTopic").Produces<BegunTopicJson>(StatusCodes.Status201Created).WithSummary("Begins a topic.");
        topics.MapApiGet("/{id}", Topic).WithName("getLeaderTopic").Produces<TopicJson>().WithSummary("What was written in a topic, the oldest first.");
        topics.MapApiPost("/{id}/replies", Reply).WithName("replyToLeaderTopic").Produces(StatusCodes.Status204NoContent).WithSummary("Replies in a topic.");
    }

    private static async Task<IResult> List(SignedIn person, GroupLeaderQueries leaders, CancellationToken cancellation) =>
        TypedResults.Json(new LeaderListJson([.. (await leaders.List(person.Actor.Network, MostItems, cancellation)).Select(LeaderJson.Of)]), ApiJson.Options);

    private static async Task<IResult> Register(JsonBody<RegisterBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var (leader, refusal) = Sent.Value<GroupLeaderId>("leader", sent.Value.Leader);
        return refusal is not null ? new ApiProblem(refusal) : await Send(leader, new RegisterLeader(sent.Value.Role ?? ""), caller, entities, cancellation);
    }

    private static async Task<IResult> Qualify(string id, JsonBody<QualifyBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var (command, refusal) = LeaderCommands.Qualify(sent.Value.Method, sent.Value.Issuer, sent.Value.ValidTo);
        return command is null ? new ApiProblem(refusal!) : await Send(GroupLeaderId.Parse(id), command, caller, entities, cancellation);
    }

    private static async Task<IResult> WithdrawQualification(string id, JsonBody<QualifyBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var (command, refusal) = LeaderCommands.Withdraw(sent.Value.Method, sent.Value.Issuer, sent.Value.ValidTo);
        return command is null ? new ApiProblem(refusal!) : await Send(GroupLeaderId.Parse(id), command, caller, entities, cancellation);
    }

    private static Task<IResult> Retire(string id, ApiCaller caller, IEntities entities, CancellationToken cancellation) =>
        Send(GroupLeaderId.Parse(id), new RetireLeader(), caller, entities, cancellation);

    private static async Task<IResult> Mine(SignedIn person, GroupLeaderQueries leaders, TimeProvider time, CancellationToken cancellation)
    {
        var rows = await leaders.Calendar(person.Actor.Network, GroupLeaderId.Of(person.Actor), time.GetUtcNow().NorwegianDay(), cancellation);
        return TypedResults.Json(new MyRoundListJson([.. rows.Select(MyRoundJson.Of)]), ApiJson.Options);
    }

    private static async Task<IResult> AnswerRound(string round, JsonBody<AnswerBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation) =>
        sent.Value.Yes is not { } yes ? new ApiProblem(Refusals.Required("yes"))
        : RoundId.Parse(round) is not { } asked ? new ApiProblem(GroupOfferingRefusals.RoundUnknown)
        : await Send(GroupLeaderId.Of(caller.Actor), new AnswerRound(asked, yes), caller, entities, cancellation);

    private static async Task<IResult> Withdraw(string round, ApiCaller caller, IEntities entities, CancellationToken cancellation) =>
        RoundId.Parse(round) is { } led
            ? await Send(GroupLeaderId.Of(caller.Actor), new WithdrawFromRound(led), caller, entities, cancellation)
            : new ApiProblem(GroupOfferingRefusals.RoundUnknown);

    private static async Task<IResult> Topics(SignedIn person, GroupLeaderQueries leaders, CancellationToken cancellation)
    {
        var rows = await leaders.Topics(person.Actor.Network, MostItems, cancellation);
        return TypedResults.Json(
            new TopicListJson([.. rows.Select(row => new TopicItemJson(row.Id, row.Title, row.Method is { } method ? Choices.CodeOf(method) : null, row.Replies, row.LastAt))]), ApiJson.Options);
    }

    private static async Task<IResult> BeginTopic(JsonBody<TopicBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var (command, refusal) = LeaderCommands.Topic(sent.Value.Title, sent.Value.Method, sent.Value.Text, caller.TextLanguage);
        if (command is null)
            return new ApiProblem(refusal!);
        var id = Runtime.DerivedCommandId.Of("leader-topic", caller.Actor.Person.Value, caller.Sender.Id.Value).Value[^32..];
        var answer = await entities.Execute(LeaderTopicDecider.Decider.In(caller.Network, id), command, caller.Sender, cancellation);
        return answer.As(_ => TypedResults.Created($"/api/v1/leader-topics/{id}", new BegunTopicJson(id)));
    }

    private static async Task<IResult> Topic(string id, SignedIn person, GroupLeaderQueries leaders, CancellationToken cancellation) =>
        await leaders.Posts(person.Actor.Network, id, cancellation) is { Count: > 0 } posts
            ? TypedResults.Json(new TopicJson(id, posts[0].Title, [.. posts.Select(post => new PostJson(post.LeaderTitle, post.ServiceName, post.At, post.Body))]), ApiJson.Options)
            : new ApiProblem(GroupLeaderRefusals.TopicUnknown);

    private static async Task<IResult> Reply(string id, JsonBody<ReplyBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var (text, refusal) = caller.RequiredText("text", sent.Value.Text);
        if (text is null)
            return new ApiProblem(refusal!);
        return (await entities.Execute(LeaderTopicDecider.Decider.In(caller.Network, id), new ReplyToTopic(text), caller.Sender, cancellation)).As(_ => TypedResults.NoContent());
    }

    private static async Task<IResult> Send(GroupLeaderId? leader, GroupLeaderCommand command, ApiCaller caller, IEntities entities, CancellationToken cancellation) =>
        leader is { } known
            ? (await entities.Execute(known.In(caller.Network), command, caller.Sender, cancellation)).As(_ => TypedResults.NoContent())
            : new ApiProblem(GroupLeaderRefusals.LeaderUnknown);
}
