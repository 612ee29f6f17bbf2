using LearningNetwork.Domain;
using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Storage.ReadModel.Projects;

/// <summary>A project with its parties.</summary>
/// <param name="Owners">The services that own it.</param>
/// <param name="Products">How many assessed products it owns, alone or with others; a set is one.</param>
/// <param name="Invented">Whether it was made up for a demonstration.</param>
public sealed record ProjectListing(
    string Id,
    string Number,
    string Name,
    ProjectStatus Status,
    DateOnly? StartsOn,
    DateOnly? EndsOn,
    int Products,
    bool Invented,
    ValueList<ProjectParty> Owners,
    ValueList<ProjectParty> Guests)
{
    /// <summary>How the project goes, as its leads last said; null where they have not.</summary>
    public StatusLight? Light { get; init; }

    /// <summary>The day that <see cref="Light"/> tells of.</summary>
    public DateOnly? LightOn { get; init; }

    /// <summary>The programme outside the network that it belonged to; null for the network's own.</summary>
    public string? Programme { get; init; }
}

/// <summary>A service or a guest that is party to a project.</summary>
public sealed record ProjectParty(string Id, string Name)
{
    /// <summary>The name of the network that a guest is a service of; null for all other parties.</summary>
    public string? Network { get; init; }
}

/// <summary>A project's name, for links.</summary>
public sealed record ProjectName
{
    public required string Id { get; init; }

    public required string Number { get; init; }

    public required string Name { get; init; }

    /// <summary>How it goes, as its leads last published; null where they have not, or where it was not asked for.</summary>
    public StatusLight? Light { get; init; }
}
