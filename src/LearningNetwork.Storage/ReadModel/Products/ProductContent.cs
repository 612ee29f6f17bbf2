using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>What a product's page shows and no list filters on; kept as one JSON value in the product's row.</summary>
/// <param name="Reviews">By the date each was made; the last one counts. Empty while the product is not assessed.</param>
public sealed record ProductContent(ProductKind Kind, TextRef? Description, ProductForm Form, ValueList<Review> Reviews)
{
    /// <summary>Every text that the page shows, by where it is kept.</summary>
    public IEnumerable<TextRef> Texts => new[] { Description, Form.ForWhom, Form.Interest, Form.Materials, Form.Experience }
        .Concat(Reviews.Select(review => review.Reasons))
        .OfType<TextRef>();
}
