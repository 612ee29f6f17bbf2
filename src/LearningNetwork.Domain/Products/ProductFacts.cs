using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Products;

/// <summary>What others may need to know of a product.</summary>
/// <param name="ResourceLevel">What a request goes by: of a set, the level of all of it.</param>
/// <param name="Owners">The projects that own it; a request is addressed to one or all of them.</param>
/// <param name="Developers">The services that developed it, and so cannot request it.</param>
/// <param name="HasContact">Whether a contact role is named; without one it cannot be requested.</param>
/// <param name="Assessed">Whether a review has been made; until then only owners, the working group and the coordinator see it.</param>
/// <param name="OwnSteps">The product's own steps, which take the place of those its level gives; empty where it has none.</param>
public sealed record ProductFacts(
    ProductId Id,
    string Title,
    Recommendation? Recommendation,
    ResourceLevel? ResourceLevel,
    ValueList<ProjectId> Owners,
    ValueList<ServiceId> Developers,
    bool HasContact,
    bool Assessed,
    ValueList<RoutineStep> OwnSteps)
{
    /// <summary>What it is a part of, or one of.</summary>
    public ValueList<ProductId> Wholes { get; init; } = [];
}

public sealed record AboutProduct(ProductId Product) : Question<ProductFacts>;
