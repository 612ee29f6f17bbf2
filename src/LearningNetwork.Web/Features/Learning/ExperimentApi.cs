using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Learning;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Learning;

/// <summary>Experiments for programs.</summary>
internal static class ExperimentApi
{
    private const int MostItems = 500;

    public static void MapExperimentApi(this IEndpointRouteBuilder api)
    {
        var experiments = api.MapGroup("/experiments").WithTags("Learning");
        experiments.MapApiGet("", List).Needs(Right.SeeCatalogue).WithName("listExperiments").Produces<ExperimentListJson>()
            .WithSummary("The experiments of the network, or of one project.");
        experiments.MapApiPost("", Plan).Needs(Right.ManageProjects).WithName("planExperiment").Produces<CreatedJson>(StatusCodes.Status201Created)
            .WithSummary("A lead plans an experiment: what is tried, and how.");
        experiments.MapApiGet("/{id}", Get).Needs(Right.SeeCatalogue).WithName("getExperiment").Produces<ExperimentJson>()
            .WithSummary("An experiment; its notes only for the project's own people.");
        Map<StartBody>(experiments, "start", "startExperiment", "A lead starts it.");
        Map<NoteBody>(experiments, "note", "takeNote", "A lead writes a dated note, while it goes on.");
        Map<ToolsBody>(experiments, "tools", "countTools", "A lead says how many of a documentation tool are out and have come back, in all.");
        Map<LearningTextBody>(experiments, "learning", "stateLearning", "A lead writes something that was learnt.");
        Map<ConductBody>(experiments, "conduct", "markExperimentConduct", "A lead marks which rules of conduct it serves.");
        Map<EndBody>(experiments, "end", "endExperiment", "A lead ends it, carried through or stopped; both are results.");
        experiments.MapApiPost("/{id}/promote", Promote).Needs(Right.ManageProducts).WithName("promoteExperiment").Produces<CreatedJson>(StatusCodes.Status201Created)
            .WithSummary("A lead makes a product of it: the draft of a registration of the project.");
    }

    private static void Map<T>(RouteGroupBuilder experiments, string what, string name, string summary) where T : class =>
        experiments.MapApiPost("/{id}/" + what, (string id, JsonBody<T> sent, ApiCaller caller, LearningQueries queries, IEntities entities, CancellationToken cancellation) =>
                Write(id, what, Reading.Of(sent.Value, caller.TextLanguage), caller, queries, entities, cancellation))
            .Needs(Right.ManageProjects).WithName(name).WithSummary(summary).Produces<ExperimentJson>();

    private static async Task<IResult> List(SignedIn person, LearningQueries queries, CancellationToken cancellation, string? project = null) => TypedResults.Json(
        new ExperimentListJson([.. (await queries.Experiments(person.Actor.Network, project, MostItems, cancellation)).Select(ExperimentItemJson.Of)]), ApiJson.Options);

    private static async Task<IResult> Plan(JsonBody<ExperimentBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var (project, badProject) = Sent.Value<ProjectId>("project", sent.Value.Project);
        var read = Reading.Of(sent.Value, caller.TextLanguage);
        var command = LearningInput.Plan(read);
        if ((badProject ?? Fields.Name("heading", command.Title) ?? read.Wrong) is { } wrong)
            return new ApiProblem(wrong);
        var (key, answer) = await NewKey.Send(entities, ExperimentDecider.Decider, project.Value, command.Title, command, caller.Sender, cancellation);
        return answer.As(_ => TypedResults.Created($"/api/v1/experiments/{key}", new CreatedJson(key)));
    }

    private static async Task<IResult> Get(string id, SignedIn person, LearningQueries queries, CancellationToken cancellation) =>
        await Find(id, person, queries, cancellation) ?? new ApiProblem(LearningRefusals.ExperimentUnknown);

    private static async Task<IResult> Write(string id, string what, Reading read, ApiCaller caller, LearningQueries queries, IEntities entities, CancellationToken cancellation)
    {
        if (ExperimentId.Parse(id) is not { } experiment)
            return new ApiProblem(LearningRefusals.ExperimentUnknown);
        var command = LearningInput.Experiment(what, read)!;
        if (read.Wrong is { } wrong)
            return new ApiProblem(wrong);
        var answer = await entities.Execute(experiment.In(caller.Network), command, caller.Sender, cancellation);
        return answer is Answer.Done && await Find(id, caller.Person, queries, cancellation) is { } shown ? shown : answer.As(_ => TypedResults.NoContent());
    }

    private static async Task<IResult> Promote(string id, JsonBody<PromoteBody> sent, ApiCaller caller, LearningQueries queries, IEntities entities, CancellationToken cancellation)
    {
        if (await ExperimentPages.Find(id, caller.Person, queries, FormState.Empty, cancellation) is not { } model)
            return new ApiProblem(LearningRefusals.ExperimentUnknown);
        if (!model.Leads)
            return new ApiProblem(Refusals.NotAllowed);
        var body = sent.Value;
        var (product, no) = await Promotion.Send(model, new(body.Title, body.Kind, body.Description, body.Experience), caller.TextLanguage, caller.Sender, entities, cancellation);
        return no is null ? TypedResults.Created($"/api/v1/products/{product}", new CreatedJson(product)) : new ApiProblem(no);
    }

    private static async Task<IResult?> Find(string id, SignedIn person, LearningQueries queries, CancellationToken cancellation) =>
        await ExperimentPages.Find(id, person, queries, FormState.Empty, cancellation) is { } model
            ? TypedResults.Json(ExperimentJson.Of(model), ApiJson.Options).WithVersion(model.Row.Version)
            : null;
}
