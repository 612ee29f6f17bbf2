using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Projects;

/// <summary>The guests that are party to a project, and the projects elsewhere that the reader's service is party to, for programs.</summary>
internal static class PartyApi
{
    public static void MapPartyApi(this IEndpointRouteBuilder api)
    {
        var projects = api.MapGroup("/projects/{id}/guests").WithTags("Projects").Needs(Right.ManageNetwork);
        projects.MapApiPost("", TakeIn).WithName("takeInGuest").Produces<ProjectItem>().WithSummary("The coordinator makes a guest of the network a party to the project.");
        projects.MapApiPost("/remove", LetGo).WithName("letGuestGo").Produces<ProjectItem>().WithSummary("The guest is no party to it any longer.");
        api.MapApiGet("/other-networks/projects", Elsewhere).Needs(Right.SeeCatalogue).WithTags("Other networks").WithName("listProjectsElsewhere").Produces<ProjectsElsewhereJson>()
            .WithSummary("Projects of other networks that the reader's service is party to, with what of them was opened; nothing for those who work in no service.");
    }

    private static Task<IResult> TakeIn(string id, JsonBody<PartyBody> sent, ApiCaller caller, ProjectQueries projects, IEntities entities, CancellationToken cancellation) =>
        Send(id, sent.Value, guest => new TakeInGuest(guest), caller, projects, entities, cancellation);

    private static Task<IResult> LetGo(string id, JsonBody<PartyBody> sent, ApiCaller caller, ProjectQueries projects, IEntities entities, CancellationToken cancellation) =>
        Send(id, sent.Value, guest => new LetGuestGo(guest), caller, projects, entities, cancellation);

    private static async Task<IResult> Send(
        string id, PartyBody sent, Func<GuestId, ProjectCommand> command, ApiCaller caller, ProjectQueries projects, IEntities entities, CancellationToken cancellation)
    {
        if (ProjectId.Parse(id) is not { } project)
            return new ApiProblem(Refusals.NotFound);
        var (guest, refusal) = Sent.Value<GuestId>("guest", sent.Guest);
        if (refusal is not null)
            return new ApiProblem(refusal);
        var answer = await entities.Execute(ProjectDecider.Decider.In(caller.Network, project.Value), command(guest), caller.Sender, cancellation);
        return answer is Answer.Done && await projects.Find(caller.Network, project, cancellation) is { } found
            ? TypedResults.Ok(ProjectItem.Of(found))
            : answer.As(_ => TypedResults.NoContent());
    }

    private static async Task<IResult> Elsewhere(SignedIn person, ServiceProjectQueries projects, CancellationToken cancellation) => TypedResults.Json(
        new ProjectsElsewhereJson(person.Actor.Service is { } service ? [.. (await projects.Of(person.Actor.Network, service, cancellation)).Elsewhere.Select(ProjectElsewhereItem.Of)] : []),
        ApiJson.Options);
}

/// <param name="Guest">The guest's key in the network.</param>
internal sealed record PartyBody(string? Guest);

internal sealed record ProjectsElsewhereJson(IReadOnlyList<ProjectElsewhereItem> Items);

/// <param name="Network">The key of the network whose project it is.</param>
/// <param name="StartsOn">Null where not stated.</param>
/// <param name="Products">What of it was opened to other networks.</param>
internal sealed record ProjectElsewhereItem(string Network, string NetworkName, string Project, string Name, DateOnly? StartsOn, DateOnly? EndsOn, IReadOnlyList<OpenedNameItem> Products)
{
    public static ProjectElsewhereItem Of(ProjectElsewhere project) => new(
        project.Network, project.NetworkName, project.Id, project.Name, project.StartsOn, project.EndsOn, [.. project.Products.Select(one => new OpenedNameItem(one.Id, one.Title))]);
}

internal sealed record OpenedNameItem(string Product, string Title);
