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

/// <summary>What a project learns, for programs: the same commands as the pages, under the same words.</summary>
internal static class LearningApi
{
    public static void MapLearningApi(this IEndpointRouteBuilder api)
    {
        var learning = api.MapGroup("/projects/{id}/learning").WithTags("Learning");
        learning.MapApiGet("", Get).Needs(Right.SeeCatalogue).WithName("getProjectLearning").Produces<LearningJson>()
            .WithSummary("What a project has learnt: phases, hypotheses, barriers, what is missing, deliverables, gains, experiments and votes.");
        Map<PhaseBody>(learning, "phase", "enterPhase", "A lead says which phase the project entered, and when.");
        Map<HypothesisBody>(learning, "hypothesis", "stateHypothesis", "A lead writes a hypothesis.");
        Map<VerdictBody>(learning, "verdict", "judgeHypothesis", "A lead says what became of a hypothesis: supported, notSupported or unsettled.");
        Map<BarriersBody>(learning, "barriers", "nameBarriers", "A lead names all barriers met, from the common list.");
        Map<ShortcomingBody>(learning, "shortcoming", "stateShortcoming", "A lead writes what is missing in what the services offer.");
        Map<DeliverableBody>(learning, "deliverable", "planDeliverable", "A lead plans something to hand over.");
        Map<DeliveredBody>(learning, "delivered", "deliver", "A lead says that something was handed over.");
        Map<GainBody>(learning, "gain", "planGain", "A lead plans a gain: quality, efficiency or culture, with its indicator.");
        Map<BaselineBody>(learning, "baseline", "stateBaseline", "A lead says how the indicator stood before; without it nothing is measured.");
        Map<TargetBody>(learning, "target", "stateTarget", "A lead says what is to be reached, and by when.");
        Map<MeasurementBody>(learning, "measurement", "measureGain", "A lead measures; never without a baseline, nor before it.");
        api.MapExperimentApi();
        api.MapVoteApi();
    }

    private static void Map<T>(RouteGroupBuilder learning, string what, string name, string summary) where T : class =>
        learning.MapApiPost("/" + what, (string id, JsonBody<T> sent, ApiCaller caller, LearningQueries queries, IEntities entities, CancellationToken cancellation) =>
                Write(id, what, Reading.Of(sent.Value, caller.TextLanguage), caller, queries, entities, cancellation))
            .Needs(Right.ManageProjects).WithName(name).WithSummary(summary).Produces<LearningJson>();

    private static async Task<IResult> Get(string id, SignedIn person, LearningQueries queries, CancellationToken cancellation) =>
        await Find(id, person.Actor, queries, cancellation) ?? new ApiProblem(Refusals.NotFound);

    private static async Task<IResult> Write(
        string id, string what, Reading read, ApiCaller caller, LearningQueries queries, IEntities entities, CancellationToken cancellation)
    {
        if (ProjectId.Parse(id) is not { } project)
            return new ApiProblem(Refusals.NotFound);
        var command = LearningInput.Book(what, read)!;
        if (read.Wrong is { } wrong)
            return new ApiProblem(wrong);
        var answer = await entities.Execute(LearningDecider.Decider.In(caller.Network, project.Value), command, caller.Sender, cancellation);
        return answer is Answer.Done && await Find(id, caller.Actor, queries, cancellation) is { } shown ? shown : answer.As(_ => TypedResults.NoContent());
    }

    private static async Task<IResult?> Find(string id, Actor reader, LearningQueries queries, CancellationToken cancellation) =>
        ProjectId.Parse(id) is { } project && await queries.OfProject(reader.Network, project, cancellation) is { } found
            ? TypedResults.Json(LearningJson.Of(found), ApiJson.Options).WithVersion(found.Version)
            : null;
}
