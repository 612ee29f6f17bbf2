using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Products;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Implementations.Following;

/// <summary>What a service's leader says of its implementation, for programs: the same parts as the pages.</summary>
internal static class FollowingApi
{
    public static void MapFollowingApi(this IEndpointRouteBuilder api)
    {
        var group = api.MapGroup("/implementations").WithTags("Implementations");
        group.MapApiPost("", Explore).Needs(Right.FollowImplementations).WithName("exploreProduct")
            .WithSummary("The service begins by itself to explore a product, without a request: one of a national body, or one that it uses already.").Produces<ImplementationIdJson>(StatusCodes.Status201Created);
        Map<StageBody>(group, FollowParts.Stage, "setStage", "The service says which stage it is at; back, out and up again only with a reason.");
        Map<PreconditionBody>(group, FollowParts.Preconditions, "markPrecondition", "Whether a precondition is in place, with the day.");
        Map<PeopleBody>(group, FollowParts.People, "countPeople", "How many were trained, and how many of them are still in post. Seen by the service alone.");
        Map<PracticeBody>(group, FollowParts.Practice, "countPractice", "Families and sessions so far. Seen by the service alone; others see totals from five services on.");
        Map<SupportBody>(group, FollowParts.Support, "askForSupport", "The service asks for support, and lets the coordinator see whether it is fragile.");
        Map<NothingBody>(group, FollowParts.EndSupport, "endSupport", "It needs no more support.");
        Map<PlanBody>(group, FollowParts.Plan, "makePlan", "Makes a plan with dates and recommended time, of what the product takes.");
        Map<PlanLineBody>(group, FollowParts.PlanLine, "adjustPlanLine", "Moves a line of the plan: a workday, in order, within the year.");
        Map<PlanDoneBody>(group, FollowParts.PlanDone, "doPlanLine", "A line of the plan is done.");
        Map<AdaptationBody>(group, FollowParts.Adaptation, "logAdaptation", "What the service does otherwise, held against the product's kernel.");
        Map<ProposalBody>(group, FollowParts.Proposal, "proposeImprovement", "Sends an adaptation back to the owners as an improvement.");
        Map<SuggestionBody>(group, FollowParts.Suggestion, "adoptSuggestion", "Takes a suggestion for the product into the own plan.");
        Map<SuggestionDoneBody>(group, FollowParts.SuggestionDone, "closeSuggestion", "An adopted suggestion is done, or dropped with a reason.");
        Map<EvaluationBody>(group, FollowParts.Evaluation, "planEvaluation", "What the service wants to know, and what it measures.");
        Map<MeasurementBody>(group, FollowParts.Measurement, "measureIndicator", "A measurement: before the start, after six months, after twelve.");
    }

    private static void Map<TBody>(RouteGroupBuilder group, string part, string name, string summary) where TBody : class =>
        group.MapApiPost($"/{{id}}/{part}", (string id, JsonBody<TBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation) =>
                Say(id, part, SentFields.Of(sent.Value), caller, entities, cancellation))
            .Needs(Right.FollowImplementations).WithName(name).WithSummary(summary).Produces(StatusCodes.Status204NoContent);

    private static async Task<IResult> Say(string id, string part, SentFields sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        if (ImplementationId.Parse(id) is not { } known)
            return new ApiProblem(Refusals.NotFound);
        var (commands, wrong) = FollowParts.Read(part, sent, caller.TextLanguage);
        if (wrong is not null)
            return new ApiProblem(wrong);
        return (await entities.Execute(known.In(caller.Network), commands[0], caller.Sender, cancellation)).As(_ => TypedResults.NoContent());
    }

    private static async Task<IResult> Explore(JsonBody<ExploreBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var (product, wrong) = Sent.Value<ProductId>("productId", sent.Value.ProductId);
        if (wrong is not null)
            return new ApiProblem(wrong);
        if (caller.Actor.Service is not { } service)
            return new ApiProblem(Refusals.NotAllowed);
        var id = new ImplementationId(product, service);
        return (await entities.Execute(id.In(caller.Network), new ExploreProduct(), caller.Sender, cancellation))
            .As(_ => TypedResults.Created($"/api/v1/implementations/{id}", new ImplementationIdJson(id.Value)));
    }
}

internal sealed record ExploreBody(string? ProductId);

internal sealed record ImplementationIdJson(string Id);
