using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Products;

/// <summary>What a project made that others may take into use (003 §5).</summary>
public abstract record Product
{
    private Product() { }

    public sealed record NotRegistered : Product;

    /// <summary>One that its owners have written down, whoever sees it.</summary>
    public abstract record Registered(ProductCard Card) : Product;

    /// <summary>Not sent in: seen by its owners only.</summary>
    public sealed record Draft(ProductCard Card) : Registered(Card);

    /// <summary>Sent in and not reviewed: seen by its owners, the working group and the coordinator only.</summary>
    public sealed record NotAssessed(ProductCard Card, DateOnly SubmittedOn) : Registered(Card);

    /// <param name="Reviews">Every review there was, at least one, by the date it was made; the last one counts.</param>
    public sealed record Assessed(ProductCard Card, ValueList<Review> Reviews) : Registered(Card)
    {
        public Review Latest => Reviews[^1];

        public Stated<Recommendation?> Recommendation => Latest.States(Latest.Recommendation);

        public Stated<ResourceLevel?> ResourceLevel => Latest.States(Latest.ResourceLevel);

        public Stated<ValueList<Island>> Islands => Latest.States(Latest.Islands);

        /// <summary>As stated; what follows where it is not is <see cref="Reading"/>.</summary>
        public Stated<Maturity?> Maturity => Latest.States(Latest.Maturity);

        public MaturityReading Reading => Maturities.Derive(Latest.Recommendation, Latest.Maturity, Latest.SaidUnderTrial);
    }

    /// <summary>What others may know of it; null where it is not registered.</summary>
    public static ProductFacts? FactsOf(ProductId id, Product product) => product switch
    {
        Assessed s => FactsOf(id, s.Card, s.Latest),
        Registered s => FactsOf(id, s.Card, null),
        _ => null,
    };

    private static ProductFacts FactsOf(ProductId id, ProductCard card, Review? review) => new(
        id, card.Title, review?.Recommendation, review?.AskedLevel, card.As.Owners, card.As.Developers,
        HasContact: card.Contacts.Count > 0, Assessed: review is not null, card.OwnSteps)
    { Wholes = card.Wholes };
}

/// <summary>What its owners say of a product.</summary>
/// <param name="As">What it was registered as; kind, owners and developers stand there.</param>
/// <param name="OwnSteps">Empty where it goes by the steps of its level.</param>
public sealed record ProductCard(
    ProductRegistered As, string Title, TextRef? Description, ValueList<Contact> Contacts, ValueList<RoutineStep> OwnSteps)
{
    public ProductForm Form { get; init; } = ProductForm.Empty;

    public ValueList<Relation> Relations { get; init; } = [];

    /// <summary>What must stay as it is when the product is adapted; empty where nobody has said.</summary>
    public ValueList<string> Kernel { get; init; } = [];

    /// <summary>The rules of conduct that it is meant for, in their order.</summary>
    public ValueList<ConductRule> Conduct { get; init; } = [];

    /// <summary>Since when readers of other networks see it; null where they do not.</summary>
    public DateOnly? OpenedOn { get; init; }

    /// <summary>What it is a part of, or one of.</summary>
    public ValueList<ProductId> Wholes => Relations.Where(relation => relation.Kind != RelationKind.GoesWith).Select(relation => relation.Other).Distinct().ToValueList();

    /// <summary>Every edition there was, the last one holds.</summary>
    public ValueList<Edition> Editions { get; init; } = [];

    /// <summary>Links of the current edition that were reported to lead nowhere.</summary>
    public ValueList<DeadLink> DeadLinks { get; init; } = [];

    /// <summary>The edition that holds; null before the first.</summary>
    public Edition? Edition => Editions.Count == 0 ? null : Editions[^1];

    /// <summary>A material of the current edition, or null.</summary>
    public Material? MaterialOf(MaterialId id) => Edition?.Materials.FirstOrDefault(material => material.Id == id);

    /// <summary>The fields of the form of 003 §3.2 that are still empty, a contact among them.</summary>
    public IEnumerable<string> Missing => new (string Field, bool There)[]
    {
        ("description", Description is not null),
        ("forWhom", Form.ForWhom is not null),
        ("interest", Form.Interest is not null),
        ("materials", Form.Materials is not null),
        ("experience", Form.Experience is not null),
        ("contact", Contacts.Count > 0),
    }.Where(part => !part.There).Select(part => part.Field);

    /// <summary>The contact that has gone unconfirmed the longest; null where none is named.</summary>
    public DateOnly? ContactsConfirmedOn => Contacts.Count == 0 ? null : Contacts.Min(contact => contact.ConfirmedOn);

    public Contact? ContactOf(ServiceId service, ContactRole role) => Contacts.FirstOrDefault(contact => contact.Is(service, role));
}
