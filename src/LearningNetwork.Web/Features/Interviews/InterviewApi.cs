using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Interviews;
using LearningNetwork.Domain.Products;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Interviews;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.Implementations.Following;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Interviews;

/// <summary>Rounds of interviews for programs.</summary>
internal static class InterviewApi
{
    private const int Most = 200;

    public static void MapInterviewApi(this IEndpointRouteBuilder api)
    {
        var interviews = api.MapGroup("/interviews").WithTags("Interviews");
        interviews.MapApiGet("", List).Needs(Right.SeeCatalogue).WithName("listInterviews").Produces<RoundListJson>().WithSummary("Rounds of interviews on how products work, the latest first.");
        interviews.MapApiGet("/{id}", One).Needs(Right.SeeCatalogue).WithName("getInterviews").Produces<RoundJson>()
            .WithSummary("A round with what was found, and the word for how many said it. What was said at a service only for it and for who holds the round.");
        interviews.MapApiPost("", Hold).Needs(Right.HoldInterviews).WithName("holdInterviews").Produces<RoundIdJson>(StatusCodes.Status201Created)
            .WithSummary("An owner's lead or the working group writes a round down, as counts of who was asked.");
        interviews.MapApiPost("/{id}/findings", Find).Needs(Right.HoldInterviews).WithName("recordFinding").Produces(StatusCodes.Status204NoContent)
            .WithSummary("Something that was found, with how many said it; tied to a service only with its consent.");
        interviews.MapApiDelete("/{id}/findings/{number}", Withdraw).Needs(Right.HoldInterviews).WithName("withdrawFinding").Produces(StatusCodes.Status204NoContent).WithSummary("Takes a finding out again.");
        interviews.MapApiPost("/{id}/consent", Consent).Needs(Right.FollowImplementations).WithName("giveConsent").Produces(StatusCodes.Status204NoContent).WithSummary("A service lets findings be tied to it.");
        interviews.MapApiDelete("/{id}/consent", Unconsent).Needs(Right.FollowImplementations).WithName("withdrawConsent").Produces(StatusCodes.Status204NoContent).WithSummary("It takes that back.");
    }

    private static async Task<IResult> List(SignedIn person, InterviewQueries interviews, string? product, CancellationToken cancellation)
    {
        var (about, wrong) = Sent.Optional<ProductId>("product", product);
        return wrong is not null
            ? new ApiProblem(wrong)
            : TypedResults.Json(new RoundListJson([.. (await interviews.List(person.Actor.Network, about, Most, cancellation)).Select(row => RoundJson.Of(row, null))]), ApiJson.Options);
    }

    private static async Task<IResult> One(string id, SignedIn person, InterviewQueries interviews, CancellationToken cancellation) =>
        InterviewRoundId.Parse(id) is { } round && await interviews.Find(round, person.Actor, cancellation) is { } found
            ? TypedResults.Json(RoundJson.Of(found.Row, found.Findings), ApiJson.Options).WithVersion(found.Row.Version)
            : new ApiProblem(InterviewRefusals.RoundUnknown);

    private static async Task<IResult> Hold(JsonBody<HoldBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var (id, command, wrong) = InterviewInput.Hold(SentFields.Of(sent.Value), caller.TextLanguage);
        return command is null
            ? new ApiProblem(wrong!)
            : (await entities.Execute(id.In(caller.Network), command, caller.Sender, cancellation)).As(_ => TypedResults.Created($"/api/v1/interviews/{id}", new RoundIdJson(id.Value)));
    }

    private static Task<IResult> Find(string id, JsonBody<FindingBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation) =>
        Send(id, InterviewInput.Find(SentFields.Of(sent.Value), caller.TextLanguage), caller, entities, cancellation);

    private static Task<IResult> Withdraw(string id, string number, ApiCaller caller, IEntities entities, CancellationToken cancellation) =>
        Send(id, InterviewInput.Withdraw(number), caller, entities, cancellation);

    private static Task<IResult> Consent(string id, ApiCaller caller, IEntities entities, CancellationToken cancellation) => Send(id, (new GiveConsent(), null), caller, entities, cancellation);

    private static Task<IResult> Unconsent(string id, ApiCaller caller, IEntities entities, CancellationToken cancellation) => Send(id, (new WithdrawConsent(), null), caller, entities, cancellation);

    private static async Task<IResult> Send(string id, (InterviewCommand? Command, Refusal? Refusal) read, ApiCaller caller, IEntities entities, CancellationToken cancellation) =>
        InterviewRoundId.Parse(id) is not { } round ? new ApiProblem(InterviewRefusals.RoundUnknown)
        : read.Command is null ? new ApiProblem(read.Refusal!)
        : (await entities.Execute(round.In(caller.Network), read.Command, caller.Sender, cancellation)).As(_ => TypedResults.NoContent());
}
