using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Implementations;

/// <summary>What is being brought into use and the statuses that are published, for programs.</summary>
internal static class ImplementationApi
{
    private const int Most = 500;

    public static void MapImplementationApi(this IEndpointRouteBuilder api)
    {
        var implementations = api.MapGroup("/implementations").WithTags("Implementations");
        implementations.MapApiGet("", List).Needs(CaseAccess.AnyCase).WithName("listImplementations").WithSummary("What is being brought into use, as far as the reader sees cases.").Produces<ImplementationListJson>();
        implementations.MapApiGet("/{id}", One).Needs(CaseAccess.AnyCase).WithName("getImplementation").WithSummary("One of them, with every status that was published.").Produces<ImplementationJson>();
        implementations.MapApiPost("/{id}/status", Publish).Needs(Right.PublishStatus).WithName("publishImplementationStatus").WithSummary("One of its two sides publishes how it goes.").Produces(StatusCodes.Status204NoContent);
        var projects = api.MapGroup("/projects").WithTags("Projects");
        projects.MapApiGet("/{id}/status", OfProject).Needs(Right.SeeCatalogue).WithName("listProjectStatuses").WithSummary("Every status of a project, the latest first.").Produces<StatusListJson>();
        projects.MapApiPost("/{id}/status", PublishForProject).Needs(Right.PublishStatus).WithName("publishProjectStatus").WithSummary("A lead publishes a status for the project, for implementations of what it handed over, or for several at once.").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> List(SignedIn person, ImplementationQueries implementations, string? project, string? product, CancellationToken cancellation)
    {
        var (ofProject, badProject) = Sent.Optional<ProjectId>("project", project);
        var (ofProduct, badProduct) = Sent.Optional<ProductId>("product", product);
        if ((badProject ?? badProduct) is { } refusal)
            return new ApiProblem(refusal);
        var rows = await implementations.List(person.Actor.Network, CaseVisibility.Of(person.Actor), ofProject, ofProduct?.Value, Most, cancellation);
        return TypedResults.Json(new ImplementationListJson([.. rows.Select(row => ImplementationJson.Of(row, CaseVisibility.Of(person.Actor)))]), ApiJson.Options);
    }

    private static async Task<IResult> One(string id, SignedIn person, ImplementationQueries implementations, CancellationToken cancellation) =>
        ImplementationId.Parse(id) is { } known && await implementations.View(person.Actor.Network, CaseVisibility.Of(person.Actor), known, cancellation) is { } view
            ? TypedResults.Json(
                ImplementationJson.Of(view.Row, CaseVisibility.Of(person.Actor), await implementations.Statuses(person.Actor.Network, known, cancellation), view), ApiJson.Options).WithVersion(view.Row.Version)
            : new ApiProblem(Refusals.NotFound);

    private static async Task<IResult> Publish(string id, JsonBody<StatusBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        if (ImplementationId.Parse(id) is not { } known)
            return new ApiProblem(Refusals.NotFound);
        return await PublishEach([known.Value], null, sent.Value.Light, sent.Value.On, sent.Value.Text, caller, entities, cancellation);
    }

    private static async Task<IResult> OfProject(string id, SignedIn person, ProjectQueries projects, ImplementationQueries implementations, CancellationToken cancellation) =>
        ProjectId.Parse(id) is { } known && await projects.Find(person.Actor.Network, known, cancellation) is not null
            ? TypedResults.Json(new StatusListJson([.. (await implementations.Statuses(person.Actor.Network, known, cancellation)).Select(StatusJson.Of)]), ApiJson.Options)
            : new ApiProblem(Refusals.NotFound);

    /// <summary>Of several the first refusal is answered; what could be published stays so, and sending again under the same key is for the rest.</summary>
    private static async Task<IResult> PublishForProject(string id, JsonBody<ProjectStatusBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var body = sent.Value;
        if (ProjectId.Parse(id) is not { } known)
            return new ApiProblem(Refusals.NotFound);
        if (!caller.Actor.LeadsAnyOf([known]))
            return new ApiProblem(Refusals.NotAllowed);
        IEnumerable<string> targets = [.. body.Project ?? true ? [StatusInput.Project] : (string[])[], .. (body.Implementations ?? []).Distinct()];
        if (!targets.Any())
            return new ApiProblem(Refusals.Required("implementations"));
        return await PublishEach(targets, known, body.Light, body.On, body.Text, caller, entities, cancellation);
    }

    private static async Task<IResult> PublishEach(
        IEnumerable<string> targets, ProjectId? project, string? light, string? on, string? text, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var (status, wrong) = StatusInput.Read(light, on, text, caller.TextLanguage);
        if (status is null)
            return new ApiProblem(wrong!);
        var refused = await status.Publish(targets, project, caller.Sender with { ExpectedVersion = null }, entities, cancellation);
        return refused.Count == 0 ? TypedResults.NoContent() : new ApiProblem(refused[0].Refusal);
    }
}
