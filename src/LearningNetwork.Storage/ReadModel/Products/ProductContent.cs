using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>What a product's page shows and no list filters on; kept as one JSON value in the product's row.</summary>
/// <param name="Reviews">By the date each was made; the last one counts. Empty while the product is not assessed.</param>
public sealed record ProductContent(ProductKind Kind, ValueList<Review> Reviews);
