using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>A product as the catalogue shows it.</summary>
/// <param name="Projects">The ids of the projects that own it.</param>
/// <param name="Maturity">What is stated, else what follows from the recommendation; null where neither.</param>
/// <param name="MaturityDerived">Whether it only follows from the recommendation.</param>
/// <param name="Assessed">False for what only owners' leads, the working group and the coordinator see.</param>
/// <param name="Invented">Whether it was made up for a demonstration.</param>
public sealed record ProductListing(
    string Id,
    string Title,
    ValueList<Island> Islands,
    IReadOnlyList<string> Projects,
    IReadOnlyList<ProductContact> Contacts,
    Maturity? Maturity,
    bool MaturityDerived,
    Recommendation? Recommendation,
    ResourceLevel? ResourceLevel,
    bool Assessed,
    bool Invented)
{
    /// <summary>Not sent in yet, so that only its owners see it.</summary>
    public bool Draft { get; init; }

    /// <summary>The products that it is a part of or goes together with, as it says itself; some of them the reader may not see.</summary>
    public IReadOnlyList<string> Routes { get; init; } = [];

    /// <summary>Whether this person answers for it.</summary>
    public bool IsOwnedBy(Actor actor) => actor.Owns([.. Projects.Select(project => new ProjectId(project))]);
}

/// <summary>Who is asked about a product: a role at a service.</summary>
public sealed record ProductContact(string Service, string ServiceName, ContactRole Role, DateOnly ConfirmedOn);

/// <summary>One page of the catalogue, and how many match in all.</summary>
public sealed record Catalogue(IReadOnlyList<ProductListing> Items, int Total);

/// <summary>What a product is called, and whose it is.</summary>
public sealed record ProductName
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The ids of the projects that own it, between spaces.</summary>
    public required string Owners { get; init; }

    /// <summary>The ids of the guests that own it, between spaces.</summary>
    public required string Guests { get; init; }
}
