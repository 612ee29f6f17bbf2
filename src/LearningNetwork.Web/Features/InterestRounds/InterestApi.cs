using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.InterestRounds;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.InterestRounds;

/// <summary>Rounds of interest for programs: the same commands and queries as the pages.</summary>
internal static class InterestApi
{
    private const int MostItems = 500;

    public static void MapInterestApi(this IEndpointRouteBuilder api)
    {
        var rounds = api.MapGroup("/interest-rounds").WithTags("Interest");
        rounds.MapApiGet("", List).Needs(Right.AskInterest, Right.DeclareInterest).WithName("listInterestRounds").Produces<InterestRoundListJson>()
            .WithSummary("The rounds that the reader may see: the coordinator all, a service those in which it is asked.");
        rounds.MapApiPost("", Open).Needs(Right.AskInterest).WithName("openInterestRound").Produces<OpenedRoundJson>(StatusCodes.Status201Created)
            .WithSummary("The coordinator asks every service what it uses, wants, considers or will not now, until a day.");
        rounds.MapApiGet("/{id}", Get).Needs(Right.AskInterest).WithName("getInterestRound").Produces<InterestResultsJson>()
            .WithSummary("A round with who has answered, and what of each product.");
        rounds.MapApiPost("/{id}/remind", (string id, ApiCaller caller, InterestQueries interest, IEntities entities, TimeProvider clock, CancellationToken cancellation) =>
            Send(id, new RemindServices(), caller, interest, entities, clock, cancellation)).Needs(Right.AskInterest).WithName("remindServices").Produces<InterestResultsJson>()
            .WithSummary("Reminds those who have not answered, once a day at most.");
        rounds.MapApiPost("/{id}/close", (string id, ApiCaller caller, InterestQueries interest, IEntities entities, TimeProvider clock, CancellationToken cancellation) =>
            Send(id, new CloseInterestRound(), caller, interest, entities, clock, cancellation)).Needs(Right.AskInterest).WithName("closeInterestRound").Produces<InterestResultsJson>()
            .WithSummary("Closes a round before its last day.");
        var own = api.MapGroup("/interest").WithTags("Interest");
        own.MapApiGet("", Own).Needs(Right.DeclareInterest).WithName("getInterest").Produces<OwnInterestJson>().WithSummary("What the own service has said of each product.");
        own.MapApiPost("", Declare).Needs(Right.DeclareInterest).WithName("declareInterest").Produces<OwnInterestJson>()
            .WithSummary("Says what the own service uses, wants, considers or will not now; what is left out stays as it was.");
        own.MapApiGet("/demand", Demand).Needs(Right.AskInterest).WithName("getDemandForProducts").Produces<ProductDemandJson>()
            .WithSummary("What is wanted of each product, held against the places there are; what there is least room for first.");
    }

    private static async Task<IResult> List(SignedIn person, InterestQueries interest, CancellationToken cancellation)
    {
        var rows = await interest.Rounds(person.Actor.Network, person.Actor.Service, person.Actor.May(Right.AskInterest), MostItems, cancellation);
        return TypedResults.Json(new InterestRoundListJson([.. rows.Select(InterestRoundJson.Of)]), ApiJson.Options);
    }

    private static async Task<IResult> Open(JsonBody<OpenRoundBody> sent, ApiCaller caller, IEntities entities, TimeProvider clock, CancellationToken cancellation)
    {
        var (key, answer) = await InterestReading.Open(Reading.Of(sent.Value, caller.TextLanguage), caller.Sender, clock.GetUtcNow().NorwegianDay(), entities, cancellation);
        return answer.As(_ => TypedResults.Created($"/api/v1/interest-rounds/{key}", new OpenedRoundJson(key)));
    }

    private static async Task<IResult> Get(string id, SignedIn person, InterestQueries interest, TimeProvider clock, CancellationToken cancellation) =>
        await Find(id, person.Actor, interest, clock.GetUtcNow().NorwegianDay(), cancellation) ?? new ApiProblem(InterestRefusals.RoundUnknown);

    private static async Task<IResult> Send(
        string id, InterestRoundCommand command, ApiCaller caller, InterestQueries interest, IEntities entities, TimeProvider clock, CancellationToken cancellation)
    {
        if (InterestRoundId.Parse(id) is not { } round)
            return new ApiProblem(InterestRefusals.RoundUnknown);
        var answer = await entities.Execute(round.In(caller.Network), command, caller.Sender, cancellation);
        return answer is Answer.Done && await Find(id, caller.Actor, interest, clock.GetUtcNow().NorwegianDay(), cancellation) is { } shown ? shown : answer.As(_ => TypedResults.NoContent());
    }

    private static async Task<IResult?> Find(string id, Actor reader, InterestQueries interest, DateOnly today, CancellationToken cancellation)
    {
        if (InterestRoundId.Parse(id) is not { } round || await interest.Results(reader.Network, round, today, MostItems, cancellation) is not { } found)
            return null;
        var services = found.Services.Select(one => new AskedServiceJson(one.Service, one.Name, one.AnsweredOn));
        return TypedResults.Json(
            new InterestResultsJson(InterestRoundJson.Of(found.Round), [.. services], [.. found.Products.Select(DemandItemJson.Of)]), ApiJson.Options).WithVersion(found.Round.Version);
    }

    private static async Task<IResult> Own(SignedIn person, InterestQueries interest, CancellationToken cancellation) =>
        await FindOwn(person.Actor, interest, cancellation) ?? new ApiProblem(Refusals.NotFound);

    private static async Task<IResult> Declare(JsonBody<DeclareBody> sent, ApiCaller caller, InterestQueries interest, IEntities entities, CancellationToken cancellation)
    {
        if (caller.Actor.Service is not { } service)
            return new ApiProblem(Refusals.NotFound);
        if (sent.Value.Round is { } named && InterestRoundId.Parse(named) is null)
            return new ApiProblem(InterestRefusals.RoundUnknown);
        var (command, refusal) = InterestReading.Declare(InterestRoundId.Parse(sent.Value.Round), (sent.Value.Says ?? new Dictionary<string, string?>()).Select(one => (one.Key, one.Value)));
        if (command is null)
            return new ApiProblem(refusal!);
        var answer = await entities.Execute(InterestDecider.Of(caller.Network, service), command, caller.Sender, cancellation);
        return answer is Answer.Done && await FindOwn(caller.Actor, interest, cancellation) is { } shown ? shown : answer.As(_ => TypedResults.NoContent());
    }

    private static async Task<IResult> Demand(SignedIn person, InterestQueries interest, TimeProvider clock, CancellationToken cancellation) => TypedResults.Json(
        new ProductDemandJson([.. (await interest.Demand(person.Actor.Network, [], clock.GetUtcNow().NorwegianDay(), MostItems, cancellation)).Select(DemandItemJson.Of)]), ApiJson.Options);

    private static async Task<IResult?> FindOwn(Actor reader, InterestQueries interest, CancellationToken cancellation) => reader.Service is { } service
        ? TypedResults.Json(
            new OwnInterestJson([.. (await interest.Own(reader.Network, service, [], MostItems, cancellation)).Select(row => new OwnInterestItemJson(row.Product, row.Title, row.Said, row.SaidOn))]),
            ApiJson.Options)
        : null;
}
