using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Projects;

/// <summary>The projects of the network, and each of them with what came of it.</summary>
public static class ProjectPages
{
    /// <summary>More than any project makes; the catalogue, narrowed down to the project, pages through all.</summary>
    private const int MostProducts = 200;

    public static void MapProjectPages(this IEndpointRouteBuilder routes)
    {
        routes.MapPage("/projects", All).Needs(Right.SeeCatalogue).ListsAsSheet();
        routes.MapPage("/projects/{id}", One).Needs(Right.SeeCatalogue);
    }

    private static async Task<IResult> All(PageFrame frame, SignedIn person, ProjectQueries projects, CancellationToken cancellation)
    {
        var all = await projects.All(person.Actor.Network, cancellation);
        return ProjectsPage.Of(frame, all).OrSheet(frame, ProjectSheet.List, all);
    }

    private static async Task<IResult> One(
        string id, PageFrame frame, SignedIn person, ProjectQueries projects, ProductQueries products, ImplementationQueries implementations, CancellationToken cancellation)
    {
        var network = person.Actor.Network;
        if (ProjectId.Parse(id) is not { } project || await projects.Find(network, project, cancellation) is not { } found)
            return TypedResults.NotFound();
        var filter = new ProductFilter(Project: project.Value);
        var made = await products.Catalogue(network, ProductVisibility.Of(person.Actor), filter, 0, MostProducts, cancellation);
        var statuses = await implementations.Statuses(network, project, cancellation);
        return ProjectPage.Of(frame, new(found, made.Items, statuses, person.Actor.May(Right.PublishStatus) && person.Actor.LeadsAnyOf([project]), person.Actor.May(Right.ManageNetwork)));
    }
}
