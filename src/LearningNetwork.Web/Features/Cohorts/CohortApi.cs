using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Cohorts;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Cohorts;

/// <summary>Joint training for programs: the same commands and queries as the pages.</summary>
internal static class CohortApi
{
    private const int MostItems = 500;

    public static void MapCohortApi(this IEndpointRouteBuilder api)
    {
        var cohorts = api.MapGroup("/cohorts").WithTags("Cohorts");
        cohorts.MapApiGet("", List).Needs(CaseAccess.AnyCase).WithName("listCohorts").Produces<CohortListJson>()
            .WithSummary("The cohorts that the reader may see, the latest to start first: the coordinator all, others those of the own service or projects.");
        cohorts.MapApiPost("", Open).Needs(Right.CoordinateRequests).WithName("openCohort").Produces<OpenedJson>(StatusCodes.Status201Created)
            .WithSummary("The coordinator opens a cohort from a product's queue, which accepts its requests; or joins requests to an owner into one introduction.");
        cohorts.MapApiGet("/{id}", Get).Needs(CaseAccess.AnyCase).WithName("getCohort").Produces<CohortJson>()
            .WithSummary("A cohort with its requests and what was held of it.");
        cohorts.MapApiPost("/{id}/held", Held).Needs(Right.CoordinateRequests, Right.AnswerRequests).WithName("tellCohortHeld").Produces<CohortJson>()
            .WithSummary("The coordinator or an owner's lead tells what was held, with counts per service; those that took part go on to the next step.");
    }

    private static async Task<IResult> List(SignedIn person, CohortQueries cohorts, CancellationToken cancellation, string? product = null)
    {
        var found = await cohorts.List(person.Actor.Network, CaseVisibility.Of(person.Actor), product, MostItems, cancellation);
        return TypedResults.Json(new CohortListJson([.. found.Select(CohortItemJson.Of)]), ApiJson.Options);
    }

    private static async Task<IResult> Open(JsonBody<OpenCohortBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var body = sent.Value;
        var (product, badProduct) = Sent.Value<ProductId>("productId", body.ProductId);
        var (command, badCommand) = CohortCommands.Open(
            new(body.StartsOn, body.Instructor, body.Places?.ToString(CultureInfo.InvariantCulture), body.Resources, body.ResourceLevel, body.Requests ?? []), caller.TextLanguage);
        if ((badProduct ?? badCommand) is { } refusal)
            return new ApiProblem(refusal);
        var answer = await entities.Execute(CohortDecider.Decider.In(caller.Network, product.Value), command!, caller.Sender, cancellation);
        return answer.As(done => TypedResults.Created($"/api/v1/cohorts/{done.Reference}", new OpenedJson(done.Reference!)));
    }

    private static async Task<IResult> Get(string id, SignedIn person, CohortQueries cohorts, SharingRequestQueries cases, CancellationToken cancellation) =>
        await Find(id, person.Actor, cohorts, cases, cancellation) ?? new ApiProblem(CohortRefusals.CohortUnknown);

    private static async Task<IResult> Held(
        string id, JsonBody<HeldBody> sent, ApiCaller caller, CohortQueries cohorts, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation)
    {
        if (CohortId.Parse(id) is not { } cohort)
            return new ApiProblem(CohortRefusals.CohortUnknown);
        var attendance = (sent.Value.Attendance ?? []).Select(one => new SentAttendance(one.Request, Text(one.CaseWorkers ?? 0), Text(one.Leaders ?? 0)));
        var (command, refusal) = CohortCommands.Held(cohort.Number, new(sent.Value.Date, sent.Value.Form, Text(sent.Value.Gatherings), [.. attendance]));
        if (command is null)
            return new ApiProblem(refusal!);
        var answer = await entities.Execute(cohort.In(caller.Network), command, caller.Sender, cancellation);
        return answer is Answer.Done && await Find(id, caller.Actor, cohorts, cases, cancellation) is { } shown ? shown : answer.As(_ => TypedResults.NoContent());
    }

    private static async Task<IResult?> Find(string id, Actor reader, CohortQueries cohorts, SharingRequestQueries cases, CancellationToken cancellation)
    {
        var visibility = CaseVisibility.Of(reader);
        if (CohortId.Parse(id) is not { } cohort || await cohorts.Find(reader.Network, visibility, cohort, cancellation) is not { } found)
            return null;
        var requests = await cases.ChosenFor(cohort, reader.Network, visibility, cancellation);
        return TypedResults.Json(CohortJson.Of(found, requests), ApiJson.Options).WithVersion(found.Row.Version);
    }

    private static string? Text(int? count) => count?.ToString(CultureInfo.InvariantCulture);
}
