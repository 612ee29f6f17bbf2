using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Projects;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>A product whole, as its page shows it.</summary>
/// <param name="Owners">The projects that own it, in the order they were named.</param>
/// <param name="Developers">The services that developed it.</param>
/// <param name="OwnSteps">Empty where it goes by the steps of its level.</param>
/// <param name="Description">Null where none was written; its body is empty where it was erased.</param>
/// <param name="Reasons">Why the latest review says what it says.</param>
public sealed record ProductView(
    ProductListing Listing,
    ProductKind Kind,
    ValueList<Review> Reviews,
    ValueList<ProjectName> Owners,
    ValueList<ProjectParty> Developers,
    ValueList<RoutineStep> OwnSteps,
    ProductText? Description,
    ProductText? Reasons)
{
    /// <summary>The review that counts; null while the product is not assessed.</summary>
    public Review? Latest => Reviews.Count == 0 ? null : Reviews[^1];

    /// <summary>What the rules of sharing ask of it.</summary>
    public ProductFacts Facts => new(
        new(Listing.Id),
        Listing.Title,
        Listing.Recommendation,
        Listing.ResourceLevel,
        Owners.Select(owner => new ProjectId(owner.Id)).ToValueList(),
        Developers.Select(developer => new ServiceId(developer.Id)).ToValueList(),
        Listing.Contacts.Count > 0,
        Listing.Assessed,
        OwnSteps);
}

/// <summary>A text that someone wrote, in the language it was written in.</summary>
public sealed record ProductText(string Language, string Body);
