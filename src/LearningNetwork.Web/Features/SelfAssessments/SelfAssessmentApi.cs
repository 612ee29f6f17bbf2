using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SelfAssessments;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.SelfAssessments;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.SelfAssessments;

/// <summary>The own self-assessment for programs of the service's own people, and totals for the coordinator's.</summary>
internal static class SelfAssessmentApi
{
    public static void MapSelfAssessmentApi(this IEndpointRouteBuilder api)
    {
        var own = api.MapGroup("/self-assessment").WithTags("Self-assessment");
        own.MapApiGet("", Get).Needs(Right.DeclareInterest).WithName("getSelfAssessment").Produces<SelfAssessmentJson>()
            .WithSummary("The own service's practice, island by island, what mends it, and what could, with the reason.");
        own.MapApiPost("/cracks", Rate).Needs(Right.AssessOwnPractice).WithName("rateCracks").Produces<SelfAssessmentJson>()
            .WithSummary("The service's leader says how the practice is: 0, whole, to 4, by the island's number. Islands that are left out stay as they were.");
        own.MapApiGet("/totals", Totals).Needs(Right.AskInterest).WithName("getSelfAssessmentTotals").Produces<TotalsJson>()
            .WithSummary("All services together, island by island, from five services on; never one of them.");
    }

    private static async Task<IResult> Get(SignedIn person, SelfAssessmentQueries assessments, CancellationToken cancellation) =>
        await Find(person.Actor, assessments, cancellation) ?? new ApiProblem(Refusals.NotFound);

    private static async Task<IResult> Rate(JsonBody<RateBody> sent, ApiCaller caller, SelfAssessmentQueries assessments, IEntities entities, CancellationToken cancellation)
    {
        if (caller.Actor.Service is not { } service)
            return new ApiProblem(Refusals.NotFound);
        var cracks = new List<IslandCrack>();
        foreach (var (number, crack) in sent.Value.Cracks ?? new Dictionary<string, int?>())
        {
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var island) || crack is null)
                return new ApiProblem(Refusals.NotAValue("cracks"));
            cracks.Add(new((Island)island, crack.Value));
        }

        var answer = await entities.Execute(SelfAssessmentDecider.Of(caller.Network, service), new RateCracks(cracks.ToValueList()), caller.Sender, cancellation);
        return answer is Answer.Done && await Find(caller.Actor, assessments, cancellation) is { } shown ? shown : answer.As(_ => TypedResults.NoContent());
    }

    private static async Task<IResult> Totals(SignedIn person, SelfAssessmentQueries assessments, TimeProvider clock, CancellationToken cancellation) =>
        TypedResults.Json(TotalsJson.Of(await assessments.Totals(person.Actor.Network, clock.GetUtcNow().NorwegianDay(), cancellation)), ApiJson.Options);

    private static async Task<IResult?> Find(Actor reader, SelfAssessmentQueries assessments, CancellationToken cancellation) => reader.Service is { } service
        ? TypedResults.Json(SelfAssessmentJson.Of(await assessments.Of(reader.Network, service, cancellation)), ApiJson.Options)
        : null;
}
