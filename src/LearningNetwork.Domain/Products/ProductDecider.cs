using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.Products.Product;

namespace LearningNetwork.Domain.Products;

/// <summary>The rules of a product: what they must know of others, and how its state follows from events. What may happen stands in <see cref="ProductDecisions"/>.</summary>
public static class ProductDecider
{
    public static Decider<Product, ProductCommand, ProductEvent> Decider { get; } =
        new("product", new NotRegistered(), Needs, ProductDecisions.Decide, Evolve);

    private static IReadOnlyList<Question> Needs(DecisionContext context, ProductCommand command) => command switch
    {
        RegisterProduct c =>
        [
            .. c.Owners.Select(project => new AboutProject(project)),
            .. c.Guests.Select(guest => new AboutGuest(guest)),
            .. c.Developers.Select(service => new AboutService(service)),
            .. c.Contact is { } contact ? [new AboutService(contact.Service)] : (Question[])[],
        ],
        NameContact c => [new AboutService(c.Service)],
        RelateProduct c => [new AboutProduct(c.Other)],
        _ => [],
    };

    public static Product Evolve(Product state, ProductEvent happened) => (state, happened) switch
    {
        (NotRegistered, ProductRegistered e) => new Draft(new(e, e.Title, e.Description, [], [])),
        (Draft s, ProductSubmitted e) => new NotAssessed(s.Card, e.On),
        (Assessed s, ProductReviewed e) => s with { Reviews = s.Reviews.With(e.Review).OrderBy(review => review.ReviewedOn).ToValueList() },
        // Once there was no sending in, and reviews followed what later became drafts.
        (Draft or NotAssessed, ProductReviewed e) => new Assessed(((Registered)state).Card, [e.Review]),
        (Registered s, not (ProductRegistered or ProductSubmitted)) => s with { Card = Evolve(s.Card, happened) },
        _ => throw Faults.CannotFollow(state, happened),
    };

    private static ProductCard Evolve(ProductCard card, ProductEvent happened) => happened switch
    {
        ProductDescribed e => card with { Title = e.Title ?? card.Title, Description = e.Description ?? card.Description },
        ProductFormWritten e => card with { Form = card.Form.With(e) },
        ContactNamed e => card with { Contacts = card.Contacts.With(new(e.Service, e.Role, e.On)) },
        ContactRemoved e => card with { Contacts = card.Contacts.Where(contact => !contact.Is(e.Service, e.Role)).ToValueList() },
        ContactsConfirmed e => card with { Contacts = card.Contacts.Select(contact => contact with { ConfirmedOn = Later(contact.ConfirmedOn, e.On) }).ToValueList() },
        EditionPublished e => card with { Editions = card.Editions.With(e.Edition), DeadLinks = [] },
        DeadLinkReported e => card with { DeadLinks = card.DeadLinks.With(new(e.Material, e.On)) },
        DeadLinkCleared e => card with { DeadLinks = card.DeadLinks.Where(dead => dead.Material != e.Material).ToValueList() },
        ProductRelated e => card with { Relations = card.Relations.With(new(e.Kind, e.Other)) },
        ProductUnrelated e => card with { Relations = card.Relations.Where(relation => relation != new Relation(e.Kind, e.Other)).ToValueList() },
        KernelMarked e => card with { Kernel = e.Points },
        ProductConductMarked e => card with { Conduct = e.Rules },
        OwnStepsSet e => card with { OwnSteps = e.Steps },
        ProductOpened e => card with { OpenedOn = e.On },
        ProductClosed => card with { OpenedOn = null },
        _ => throw Faults.CannotFollow(card, happened),
    };

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
