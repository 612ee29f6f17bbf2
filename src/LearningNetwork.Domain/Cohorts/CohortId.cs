using System.Globalization;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Domain.Cohorts;

/// <summary>The public id of a cohort (kull), <c>product.number</c>: a product's cohorts are numbered as they are opened.</summary>
public readonly record struct CohortId(ProductId Product, int Number) : ITextValue<CohortId>
{
    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Product}.{Number}");

    public static CohortId? Parse(string? text) =>
        text?.Split('.') is [var product, var number]
        && ProductId.Parse(product) is { } productId
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) && parsed >= 1
            ? new(productId, parsed)
            : null;

    /// <summary>The product's joint training, which the cohort is one of.</summary>
    public EntityId In(NetworkId network) => CohortDecider.Decider.In(network, Product.Value);

    public override string ToString() => Value;
}
