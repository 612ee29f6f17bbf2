using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Web.Features.Implementations;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.Projects;

/// <summary>The projects as a file.</summary>
internal static class ProjectSheet
{
    public static readonly ListSheet<ProjectListing> List = new("projects", "projects.title",
        new("projects.number", (row, _) => row.Number),
        new("projects.name", (row, _) => row.Name),
        new("projects.owners", (row, _) => string.Join(", ", row.Owners.Select(owner => owner.Name))),
        new("projects.guests", (row, _) => string.Join(", ", row.Guests.Select(ProjectWords.NameOf))),
        new("projects.status", (row, t) => t.Say(row.Status)),
        new("field.light", (row, t) => row.Light is { } light ? t.Say(light) : null),
        new("list.light-on", (row, _) => row.LightOn),
        new("list.starts", (row, _) => row.StartsOn),
        new("list.ends", (row, _) => row.EndsOn),
        new("projects.products", (row, _) => row.Products),
        new("list.programme", (row, _) => row.Programme),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id));
}
