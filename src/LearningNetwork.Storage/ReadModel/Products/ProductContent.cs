using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>What a product's page shows and no list filters on; kept as one JSON value in the product's row.</summary>
/// <param name="Reviews">By the date each was made; the last one counts. Empty while the product is not assessed.</param>
/// <param name="Editions">In order; the last one holds.</param>
/// <param name="DeadLinks">Links of the current edition that were reported.</param>
/// <param name="Kernel">What must stay as it is when it is adapted.</param>
/// <param name="Conduct">The rules of conduct that it is meant for.</param>
public sealed record ProductContent(
    ProductKind Kind, TextRef? Description, ProductForm Form, ValueList<Review> Reviews, ValueList<Edition> Editions, ValueList<DeadLink> DeadLinks, ValueList<string> Kernel, ValueList<ConductRule> Conduct)
{
    /// <summary>Since when readers of other networks see it; null where they do not.</summary>
    public DateOnly? OpenedOn { get; init; }

    /// <summary>The edition that holds; null before the first.</summary>
    public Edition? Edition => Editions.Count == 0 ? null : Editions[^1];

    /// <summary>Every text that the page shows, by where it is kept.</summary>
    public IEnumerable<TextRef> Texts => new[] { Description, Form.ForWhom, Form.Interest, Form.Materials, Form.Experience }
        .Concat(Reviews.Select(review => review.Reasons))
        .Concat(Editions.Select(edition => edition.Changes))
        .OfType<TextRef>();

    /// <summary>As it is kept in the product's row.</summary>
    internal static ProductContent Of(Product.Registered product) => new(
        product.Card.As.Kind, product.Card.Description, product.Card.Form, (product as Product.Assessed)?.Reviews ?? [], product.Card.Editions, product.Card.DeadLinks,
        product.Card.Kernel, product.Card.Conduct)
    { OpenedOn = product.Card.OpenedOn };

    internal static ProductContent Read(string json) => JsonSerializer.Deserialize<ProductContent>(json, EventRegistry.Standard.Json)!;
}
