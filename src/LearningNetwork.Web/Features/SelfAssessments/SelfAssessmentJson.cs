using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SelfAssessments;
using LearningNetwork.Storage.ReadModel.SelfAssessments;

namespace LearningNetwork.Web.Features.SelfAssessments;

/// <param name="Cracks">By the island's number, 0 to 4.</param>
internal sealed record RateBody(IReadOnlyDictionary<string, int?>? Cracks);

/// <param name="Seams">One for each island, in the map's order.</param>
/// <param name="Suggestions">What could mend the cracks, the best first.</param>
internal sealed record SelfAssessmentJson(IReadOnlyList<SeamJson> Seams, IReadOnlyList<SuggestionJson> Suggestions, bool Invented)
{
    public static SelfAssessmentJson Of(OwnNeeds needs) => new(
        [.. Bowl.Of(needs.Cracks, needs.Mending).Seams.Select(SeamJson.Of)],
        [.. Domain.SelfAssessments.Suggestions.Ranked([.. needs.Cracks.Select(crack => new IslandCrack(crack.Island, crack.Crack))], needs.Candidates)
            .Take(Domain.SelfAssessments.Suggestions.InAll).Select(SuggestionJson.Of)],
        needs.Invented);
}

/// <param name="Island">1 to 8.</param>
/// <param name="Crack">0 to 4; null where the service has not said.</param>
/// <param name="Gold">How many degrees of it products in use have filled.</param>
/// <param name="Silver">How many more those on their way will fill.</param>
internal sealed record SeamJson(int Island, int? Crack, DateOnly? RatedOn, int Gold, int Silver, int Open, IReadOnlyList<MendingJson> MendedBy)
{
    public static SeamJson Of(Seam seam) => new(
        (int)seam.Island, seam.Crack, seam.On, seam.Gold, seam.Silver, seam.Open, [.. seam.With.Select(product => new MendingJson(product.Id.Value, product.Title, product.Mending))]);
}

internal sealed record MendingJson(string Product, string Title, Mending Mending);

/// <param name="Sum">The sum of the own cracks on its islands.</param>
/// <param name="Cracks">Those cracks.</param>
/// <param name="Maturity">Null where it is neither stated nor follows.</param>
/// <param name="ResourceLevel">Null where it is not stated.</param>
internal sealed record SuggestionJson(
    string Product, string Title, int Sum, IReadOnlyList<ReachedJson> Cracks, Maturity? Maturity, ResourceLevel? ResourceLevel, UsedBy UsedBy)
{
    public static SuggestionJson Of(Suggestion one) => new(
        one.Product.Id.Value, one.Product.Title, one.Sum, [.. one.Cracks.Select(crack => new ReachedJson((int)crack.Island, crack.Crack))],
        one.Product.Maturity, one.Product.Level, one.Product.UsedBy);
}

internal sealed record ReachedJson(int Island, int Crack);

internal sealed record TotalsJson(IReadOnlyList<TotalJson> Islands, bool Invented)
{
    public static TotalsJson Of(NetworkTotals totals) => new(
        [.. totals.Islands.Select(row => new TotalJson((int)row.Island, row.Total?.Services, row.Total?.Sum, row.Total?.Average, row.Total?.AsOf))], totals.Invented);
}

/// <summary>All null while there are fewer than five services.</summary>
internal sealed record TotalJson(int Island, int? Services, int? Sum, decimal? Average, DateOnly? AsOf);
