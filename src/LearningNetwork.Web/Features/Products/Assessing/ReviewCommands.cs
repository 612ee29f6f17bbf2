using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Products.Assessing;

/// <summary>Makes a review of what was typed or sent; page and API share it.</summary>
internal static class ReviewCommands
{
    public static (ReviewProduct? Command, Refusal? Refusal) Review(ReviewBody sent, DateOnly today, string usualSource, Language language)
    {
        var (level, badLevel) = Stated<ResourceLevel>("resourceLevel", sent.ResourceLevel, AxisCodes.Code);
        var (maturity, badMaturity) = Stated<Maturity>("maturity", sent.Maturity, AxisCodes.Code);
        var (whole, badWhole) = Stated<ResourceLevel>("setLevel", sent.Set?.Level, AxisCodes.Code);
        var (reasons, badReasons) = string.IsNullOrWhiteSpace(sent.Reasons) ? (null, null) : NewText.Write("reasons", sent.Reasons, language);
        if ((badLevel ?? badMaturity ?? badWhole ?? badReasons) is { } refusal)
            return (null, refusal);
        var review = new ReviewProduct(
            (Recommendation?)sent.Recommendation,
            level,
            maturity,
            (sent.Islands ?? []).Select(island => (Island)island).ToValueList(),
            sent.ReviewedOn ?? today,
            string.IsNullOrWhiteSpace(sent.Source) ? usualSource : sent.Source,
            reasons,
            (Recommendation?)sent.WordedAs,
            string.IsNullOrWhiteSpace(sent.ResourceRemark) ? null : sent.ResourceRemark,
            sent.SaidUnderTrial ?? false);
        return (review with { Set = sent.Set is null ? null : new(whole) }, null);
    }

    /// <summary>The number of a choice; null where none is stated, and a number no choice has where it is none.</summary>
    public static int? Number(string typed) =>
        typed.Length == 0 || typed == AxisCodes.None ? null : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static (T? Value, Refusal? Refusal) Stated<T>(string field, string? sent, Func<T, string> code) where T : struct, Enum =>
        string.IsNullOrWhiteSpace(sent) ? (null, null)
        : AxisCodes.Parse(sent.Trim(), code) is { } asked ? (asked.Value, null)
        : (null, Refusals.NotAValue(field));
}
