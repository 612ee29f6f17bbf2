using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>A product that another network has opened, as a list shows it.</summary>
/// <param name="Network">The key of the network that it is of.</param>
/// <param name="Maturity">What is stated, else what follows from the recommendation; null where neither.</param>
/// <param name="MaturityDerived">Whether it only follows from the recommendation.</param>
/// <param name="OpenedOn">Since when other networks see it.</param>
/// <param name="Invented">Whether it was made up for a demonstration.</param>
public sealed record OpenedListing(
    string Network,
    string NetworkName,
    string Id,
    string Title,
    ValueList<Island> Islands,
    Maturity? Maturity,
    bool MaturityDerived,
    Recommendation? Recommendation,
    ResourceLevel? ResourceLevel,
    DateOnly OpenedOn,
    bool Invented);

/// <summary>One page of what other networks have opened, and how many match in all.</summary>
public sealed record OpenedProducts(IReadOnlyList<OpenedListing> Items, int Total);

/// <summary>
/// What a reader of another network is told of an opened product, and nothing else: no case, user, contact, review's reason, form or file
/// of its network has a place here.
/// </summary>
/// <param name="Office">The county governor's office that leads its network, which is asked about it.</param>
/// <param name="Description">Null where none was written; its body is empty where it was erased.</param>
/// <param name="ReviewedOn">The day of the review that counts.</param>
/// <param name="ResourceRemark">What it takes in the source's own words, where these add to the level.</param>
/// <param name="OfSet">For a set, what all of it together takes; null where it is no set.</param>
/// <param name="Steps">What a service of its own network goes through once the owner has said yes; empty where nobody has stated what it takes.</param>
/// <param name="Developers">The names of the services that developed it.</param>
/// <param name="Links">Materials of the current edition that are links and open.</param>
/// <param name="HasMore">Whether there are further materials, which stay in their network.</param>
public sealed record OpenedProduct(
    OpenedListing Listing,
    string Office,
    ProductKind Kind,
    ProductText? Description,
    DateOnly ReviewedOn,
    string? ResourceRemark,
    SetLevel? OfSet,
    ValueList<RoutineStep> Steps,
    ValueList<string> Developers,
    ValueList<OpenedLink> Links,
    bool HasMore);

/// <param name="DeadSince">When it was reported to lead nowhere; else null.</param>
public sealed record OpenedLink(string Title, string Address, TermsOfUse Terms, DateOnly? DeadSince);
