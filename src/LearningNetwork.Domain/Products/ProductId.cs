namespace LearningNetwork.Domain.Products;

/// <summary>A product's key in its network, e.g. <c>mal-for-barnesamtale</c>.</summary>
public readonly record struct ProductId(string Value) : ITextValue<ProductId>
{
    public static ProductId? Parse(string? text) => Keys.Normalised(text) is { } key && Keys.IsKey(key) ? new(key) : null;

    public override string ToString() => Value;
}
