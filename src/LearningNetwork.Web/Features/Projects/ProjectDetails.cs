using LearningNetwork.Domain.Projects;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Projects;

/// <summary>A project with the products that came of it, and how it goes.</summary>
/// <param name="Statuses">The latest first.</param>
/// <param name="MayPublish">Whether the reader leads it.</param>
/// <param name="MayAdmit">Whether the reader says which guests are party to it.</param>
public sealed record ProjectDetails(ProjectListing Project, IReadOnlyList<ProductListing> Products, IReadOnlyList<StatusRow> Statuses, bool MayPublish, bool MayAdmit);

internal static class ProjectWords
{
    public static string Say(this Phrases t, ProjectStatus status) => t["project-status." + status.ToString().ToLowerInvariant()];

    /// <summary>What a party is called, with the network of a service that is at home in another.</summary>
    public static string NameOf(ProjectParty party) => party.Network is { } home ? $"{party.Name} ({home})" : party.Name;

    /// <summary>From when to when, as far as it is stated.</summary>
    public static string Period(this Phrases t, ProjectListing project) => t.Period(project.StartsOn, project.EndsOn);

    /// <summary>The same of two days, each null where it is not stated.</summary>
    public static string Period(this Phrases t, DateOnly? starts, DateOnly? ends) => (starts, ends) switch
    {
        ({ } from, { } to) => t["project.period-between", t.Day(from), t.Day(to)],
        ({ } from, null) => t["project.period-from", t.Day(from)],
        (null, { } to) => t["project.period-to", t.Day(to)],
        _ => t["project.not-stated"],
    };
}
