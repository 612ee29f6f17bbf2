using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Projects;

/// <summary>The projects for programs.</summary>
public static class ProjectApi
{
    public static void MapProjectApi(this IEndpointRouteBuilder api)
    {
        var projects = api.MapGroup("/projects").WithTags("Projects").Needs(Right.SeeCatalogue);
        projects.MapApiGet("", List).WithName("ListProjects").WithSummary("The projects of the network, by number; with others=true also those of other programmes that stand beside them.").Produces<ProjectList>();
        projects.MapApiGet("/{id}", One).WithName("GetProject").WithSummary("One project.").Produces<ProjectItem>();
    }

    private static async Task<IResult> List(SignedIn person, ProjectQueries projects, CancellationToken cancellation, bool others = false)
    {
        var all = (await projects.All(person.Actor.Network, cancellation)).Where(project => others || project.Programme is null).ToList();
        return TypedResults.Ok(new ProjectList([.. all.Select(ProjectItem.Of)], all.Count));
    }

    private static async Task<IResult> One(string id, SignedIn person, ProjectQueries projects, CancellationToken cancellation) =>
        ProjectId.Parse(id) is { } project && await projects.Find(person.Actor.Network, project, cancellation) is { } found
            ? TypedResults.Ok(ProjectItem.Of(found))
            : new ApiProblem(Refusals.NotFound);
}

public sealed record ProjectList(IReadOnlyList<ProjectItem> Items, int Total);

/// <param name="Number">The number it goes by, e.g. <c>P1</c>; two projects may share one.</param>
/// <param name="Owners">The services that own it.</param>
/// <param name="Guests">The guests that are party to it.</param>
/// <param name="StartsOn">Null where not stated.</param>
/// <param name="Light">How it goes, as its leads last published; null where they have not.</param>
/// <param name="LightOn">The day that <paramref name="Light"/> tells of.</param>
/// <param name="Programme">The programme outside the network that it belonged to; null for the network's own.</param>
/// <param name="Products">How many assessed products it owns, alone or with others.</param>
public sealed record ProjectItem(
    string Id,
    string Number,
    string Name,
    ProjectStatus Status,
    DateOnly? StartsOn,
    DateOnly? EndsOn,
    IReadOnlyList<PartyItem> Owners,
    IReadOnlyList<PartyItem> Guests,
    int Products,
    StatusLight? Light,
    DateOnly? LightOn,
    string? Programme,
    bool Invented)
{
    internal static ProjectItem Of(ProjectListing project) => new(
        project.Id,
        project.Number,
        project.Name,
        project.Status,
        project.StartsOn,
        project.EndsOn,
        [.. project.Owners.Select(owner => new PartyItem(owner.Id, owner.Name))],
        [.. project.Guests.Select(guest => new PartyItem(guest.Id, guest.Name) { Network = guest.Network })],
        project.Products,
        project.Light,
        project.LightOn,
        project.Programme,
        project.Invented);
}

public sealed record PartyItem(string Id, string Name)
{
    /// <summary>The name of the network that a guest is a service of; null for all other parties.</summary>
    public string? Network { get; init; }
}
