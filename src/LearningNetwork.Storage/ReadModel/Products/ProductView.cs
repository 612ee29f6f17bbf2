using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Projects;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>A product whole, as its page shows it.</summary>
/// <param name="Version">The version of the product, which a form is shown for.</param>
/// <param name="SubmittedOn">When it was sent in, while nobody has assessed it; null before and after.</param>
/// <param name="Owners">The projects that own it, in the order they were named.</param>
/// <param name="Guests">The guests of the network that own it.</param>
/// <param name="Developers">The services that developed it.</param>
/// <param name="OwnSteps">Empty where it goes by the steps of its level.</param>
/// <param name="LetIn">Whether the reader's service may have what is opened by an accepted request.</param>
/// <param name="Relations">What it belongs with, as far as the reader sees it.</param>
/// <param name="Texts">What was written of it, by the texts' ids.</param>
/// <param name="Reported">What services have told that it took in truth, those levels that any has told.</param>
public sealed record ProductView(
    ProductListing Listing,
    ProductContent Content,
    int Version,
    DateOnly? SubmittedOn,
    ValueList<ProjectName> Owners,
    ValueList<ProjectParty> Guests,
    ValueList<ProjectParty> Developers,
    ValueList<RoutineStep> OwnSteps,
    bool LetIn,
    ValueList<RelatedProduct> Relations,
    IReadOnlyDictionary<string, ProductText> Texts,
    ValueList<ReportedUse> Reported)
{
    /// <summary>The steps that its network has set for each level.</summary>
    public required ValueList<LevelSteps> NetworkSteps { get; init; }

    /// <summary>How many services have told that they use it; none is named.</summary>
    public int InUse { get; init; }

    /// <summary>How many services have been told yes and are on the way to using it; none is named.</summary>
    public int OnTheWay { get; init; }

    /// <summary>What a service goes through once the owner has said yes; empty where nobody has stated what the product takes.</summary>
    public ValueList<RoutineStep> Steps => SharingRoutine.StepsFor(AskedLevel, OwnSteps, NetworkSteps);

    public ProductKind Kind => Content.Kind;

    public ValueList<Review> Reviews => Content.Reviews;

    /// <summary>What it is a part of.</summary>
    public IEnumerable<RelatedProduct> Wholes => Relations.Where(one => one is { Kind: RelationKind.PartOf, Says: true });

    /// <summary>The sets that it is one of.</summary>
    public IEnumerable<RelatedProduct> Sets => Relations.Where(one => one is { Kind: RelationKind.OneOfSet, Says: true });

    /// <summary>What is a part of it, and stands by itself besides.</summary>
    public IEnumerable<RelatedProduct> Parts => Relations.Where(one => one is { Kind: RelationKind.PartOf, Says: false });

    /// <summary>What it is made of, where it is a set.</summary>
    public IEnumerable<RelatedProduct> MadeOf => Relations.Where(one => one is { Kind: RelationKind.OneOfSet, Says: false });

    /// <summary>What it goes together with, whoever says so.</summary>
    public IEnumerable<RelatedProduct> GoesWith => Relations.Where(one => one.Kind == RelationKind.GoesWith).DistinctBy(one => one.Id);

    /// <summary>The review that counts; null while the product is not assessed.</summary>
    public Review? Latest => Reviews.Count == 0 ? null : Reviews[^1];

    /// <summary>What a request for it goes by; null where nobody has stated it.</summary>
    public ResourceLevel? AskedLevel => Latest?.AskedLevel;

    /// <summary>Null where none was written; its body is empty where it was erased.</summary>
    public ProductText? Description => Text(Content.Description);

    /// <summary>Why the latest review says what it says.</summary>
    public ProductText? Reasons => Text(Latest?.Reasons);

    public ProductText? Text(TextRef? written) => written is null ? null : Texts.GetValueOrDefault(written.Id);

    /// <summary>Whether this person answers for it.</summary>
    public bool IsOwnedBy(Actor actor) => Listing.IsOwnedBy(actor);

    /// <summary>Whether this person may have a material of the current edition.</summary>
    public bool MayTake(Material material, Actor actor) => ProductRights.MayTake(material.Access, IsOwnedBy(actor), LetIn);

    /// <summary>When a link was reported to lead nowhere; null where it was not.</summary>
    public DateOnly? DeadSince(MaterialId material) => Content.DeadLinks.FirstOrDefault(dead => dead.Material == material)?.ReportedOn;

    /// <summary>What the rules of sharing ask of it.</summary>
    public ProductFacts Facts => new(
        new(Listing.Id),
        Listing.Title,
        Listing.Recommendation,
        AskedLevel,
        Owners.Select(owner => new ProjectId(owner.Id)).ToValueList(),
        Developers.Select(developer => new ServiceId(developer.Id)).ToValueList(),
        Listing.Contacts.Count > 0,
        Listing.Assessed,
        OwnSteps);
}

/// <summary>How many services have told that a product took so much to bring into use (003 §5); none is named.</summary>
public sealed record ReportedUse(ResourceLevel Level, int Services)
{
    /// <summary>Those levels that any service has told.</summary>
    internal static ValueList<ReportedUse> Of(int low, int moderate, int high) =>
        ((ReportedUse[])[new(ResourceLevel.Low, low), new(ResourceLevel.Moderate, moderate), new(ResourceLevel.High, high)]).Where(use => use.Services > 0).ToValueList();
}

/// <summary>A text that someone wrote, in the language it was written in.</summary>
public sealed record ProductText(string Language, string Body);

/// <summary>A product that another belongs with.</summary>
/// <param name="Says">Whether the product whose page it is says so; else the other one does.</param>
public sealed record RelatedProduct(RelationKind Kind, bool Says, string Id, string Title);
