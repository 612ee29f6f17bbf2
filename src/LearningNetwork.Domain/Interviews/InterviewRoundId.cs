using System.Globalization;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Domain.Interviews;

/// <summary>The public id of a round of interviews, <c>product.yyyy-mm</c>: what was asked about, and the month that the asking began.</summary>
public readonly record struct InterviewRoundId(ProductId Product, int Year, int Month) : ITextValue<InterviewRoundId>
{
    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Product}.{Year:0000}-{Month:00}");

    public static InterviewRoundId? Parse(string? text) =>
        text?.Trim().Split('.') is [var product, { Length: 7 } month]
        && ProductId.Parse(product) is { } productId
        && DateOnly.TryParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first.Year >= 2000
            ? new(productId, first.Year, first.Month)
            : null;

    public EntityId In(NetworkId network) => InterviewRoundDecider.Decider.In(network, Value);

    public override string ToString() => Value;
}
