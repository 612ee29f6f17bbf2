using LearningNetwork.Domain;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Interviews;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.ReferenceData;

/// <summary>
/// A network as the tables of its folder state it. Keys stand as text; that each of them leads somewhere is found out when the
/// commands are decided.
/// </summary>
/// <param name="Invented">Whether all of it is made up, and is labelled so.</param>
public sealed record ReferenceNetwork(
    string Id,
    string Name,
    Language Language,
    string Office,
    bool Invented,
    ValueList<ReferenceGuest> Guests,
    ValueList<ReferenceMunicipality> Municipalities,
    ValueList<FormerMunicipality> Former,
    ValueList<ReferenceService> Services,
    ValueList<ReferenceProject> Projects,
    ValueList<ReferenceProduct> Products)
{
    /// <summary>What sets among the products are made of: products that are assessed with their set.</summary>
    public ValueList<ReferenceProduct> Parts { get; init; } = [];

    /// <summary>Projects of other programmes, which stand beside the network's own.</summary>
    public ValueList<ReferenceProject> Beside { get; init; } = [];

    /// <summary>What sources tell of what projects learnt.</summary>
    public ValueList<ReferenceLearning> Learning { get; init; } = [];

    /// <summary>The services that have a worker beside the leader among the demonstration's people.</summary>
    public ValueList<string> WithWorkers { get; init; } = [];

    public ValueList<ReferenceRelation> Relations { get; init; } = [];

    /// <summary>What the network puts first.</summary>
    public ValueList<NetworkTheme> Priorities { get; init; } = [];

    /// <summary>What the field struggles with.</summary>
    public ValueList<NetworkTheme> Challenges { get; init; } = [];

    /// <summary>What national bodies own, and the working group has not assessed.</summary>
    public ValueList<ReferenceNationalProduct> National { get; init; } = [];

    /// <summary>How products are taught, and what is suggested for them.</summary>
    public ValueList<ReferenceSupport> Supports { get; init; } = [];

    /// <summary>Rounds of interviews on how products work.</summary>
    public ValueList<ReferenceInterviews> Interviews { get; init; } = [];

    /// <summary>The network's own projects and those beside them.</summary>
    public IEnumerable<ReferenceProject> AllProjects => Projects.Concat(Beside);

    /// <summary>The products and what sets among them are made of.</summary>
    public IEnumerable<ReferenceProduct> AllProducts => Products.Concat(Parts);
}

/// <summary>How one product belongs with another.</summary>
public sealed record ReferenceRelation(string Product, RelationKind Kind, string Other);

/// <param name="Guest">The guest that owns it.</param>
/// <param name="Description">What it is, in one to three sentences of our own.</param>
public sealed record ReferenceNationalProduct(string Id, string Title, ProductKind Kind, string Guest, string Description);

/// <param name="Suggestions">Empty where the source suggests nothing.</param>
public sealed record ReferenceSupport(string Product, DescribeSupport Said, ValueList<Suggestion> Suggestions, string SuggestedBy);

/// <param name="Id">The product and the month that the round began.</param>
public sealed record ReferenceInterviews(string Id, HoldInterviews Held);

public sealed record ReferenceGuest(string Id, string Name, GuestKind Kind);

/// <param name="Number">Four digits.</param>
public sealed record ReferenceMunicipality(string Number, string Name, string County);

/// <param name="Into">The municipality it became part of.</param>
/// <param name="From">The first day.</param>
public sealed record FormerMunicipality(string Number, string Name, string County, string Into, DateOnly From);

/// <param name="Municipalities">The numbers of those it serves; the first is the host.</param>
public sealed record ReferenceService(string Id, string Name, params ValueList<string> Municipalities);

/// <param name="Number">The number it goes by; two projects may share one.</param>
/// <param name="Owners">The services that own it.</param>
/// <param name="Guests">The guests that are party to it.</param>
public sealed record ReferenceProject(
    string Id, string Number, string Name, ValueList<string> Owners, ValueList<string> Guests, DateOnly? From = null, DateOnly? To = null)
{
    public ReferenceProject(string id, string number, string name, params ValueList<string> owners) : this(id, number, name, owners, []) { }

    /// <summary>The programme outside the network that it belonged to; null for the network's own.</summary>
    public string? Programme { get; init; }
}

/// <summary>A product with what its one review says. What the source does not state is null or empty.</summary>
public sealed record ReferenceProduct
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required ProductKind Kind { get; init; }

    /// <summary>The projects that own it.</summary>
    public required ValueList<string> Projects { get; init; }

    public required ValueList<ReferenceContact> Contacts { get; init; }

    /// <summary>What it is, in one to three sentences of our own.</summary>
    public required string Description { get; init; }

    /// <summary>Where the review stands.</summary>
    public required string Source { get; init; }

    public required ValueList<Island> Islands { get; init; }

    public required Recommendation? Recommendation { get; init; }

    public required ResourceLevel? Level { get; init; }

    /// <summary>Why it was assessed so, in our own words.</summary>
    public required string Reasons { get; init; }

    /// <summary>Gold or silver, where it is stated.</summary>
    public Maturity? Maturity { get; init; }

    public bool SaidUnderTrial { get; init; }

    /// <summary>Whether its owners have opened it to other networks.</summary>
    public bool Opened { get; init; }

    /// <summary>The recommendation that the wording belongs to, where the number says another.</summary>
    public Recommendation? WordedAs { get; init; }

    /// <summary>For a set: what all of it together takes, where the level is said of each part.</summary>
    public SetLevel? Set { get; init; }

    /// <summary>What the source adds to the level.</summary>
    public string? LevelRemark { get; init; }

    /// <summary>Its own steps, in place of those of its level.</summary>
    public ValueList<RoutineStep> OwnSteps { get; init; } = [];

    /// <summary>The services that developed it: those that answer for it.</summary>
    public ValueList<string> Developers => Contacts.Select(contact => contact.Service).Distinct().ToValueList();
}

/// <summary>A role at a service; never a person.</summary>
public sealed record ReferenceContact(string Service, ContactRole Role);
