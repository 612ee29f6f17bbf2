using LearningNetwork.Domain.Products;

namespace LearningNetwork.Domain.SelfAssessments;

/// <summary>Who else has a product in use, the nearest of them.</summary>
public enum UsedBy
{
    /// <summary>A service that owns a project together with the own one.</summary>
    SameProject,

    /// <summary>Another service of the network.</summary>
    SameNetwork,

    /// <summary>Nobody yet.</summary>
    Nobody,
}

/// <summary>A product that the service neither uses nor has asked for.</summary>
/// <param name="Maturity">Null where neither gold nor silver is stated or follows.</param>
/// <param name="Level">Null where it is not stated.</param>
public sealed record Candidate(ProductId Id, string Title, ValueList<Island> Islands, Maturity? Maturity, ResourceLevel? Level, UsedBy UsedBy);

/// <summary>A product that could mend something, and why it stands where it does: everything that the ranking looked at.</summary>
/// <param name="Cracks">The own cracks that it reaches, in the map's order; none of them whole.</param>
public sealed record Suggestion(Candidate Product, ValueList<IslandCrack> Cracks)
{
    public int Sum => Cracks.Sum(crack => crack.Crack);
}

/// <summary>
/// What could fill the cracks (domain-rules, 'Needs'): by the sum of the own cracks on the product's islands, ready before unfinished,
/// lighter before heavier, used in the same project's or the network's services before unused. What reaches no crack is not suggested.
/// Where all that is alike the titles decide, so that nothing moves by chance (ours).
/// </summary>
public static class Suggestions
{
    /// <summary>So many stand beside a crack, and so many in all.</summary>
    public const int ForACrack = 3, InAll = 12;

    public static IReadOnlyList<Suggestion> Ranked(IReadOnlyList<IslandCrack> cracks, IEnumerable<Candidate> products) =>
    [
        .. products.Select(product => new Suggestion(product, Reached(cracks, product)))
            .Where(one => one.Sum > 0)
            .OrderByDescending(one => one.Sum)
            .ThenBy(one => ReadyPlace(one.Product.Maturity))
            .ThenBy(one => LightPlace(one.Product.Level))
            .ThenBy(one => one.Product.UsedBy)
            .ThenBy(one => one.Product.Title, StringComparer.Ordinal)
            .ThenBy(one => one.Product.Id.Value, StringComparer.Ordinal),
    ];

    private static ValueList<IslandCrack> Reached(IReadOnlyList<IslandCrack> cracks, Candidate product) =>
        cracks.Where(crack => crack.Crack > IslandCrack.Whole && product.Islands.Contains(crack.Island)).OrderBy(crack => crack.Island).ToValueList();

    /// <summary>What nobody has stated comes last: it may be either.</summary>
    private static int ReadyPlace(Maturity? maturity) => maturity is { } stated ? (int)stated : int.MaxValue;

    private static int LightPlace(ResourceLevel? level) => level is { } stated ? (int)stated : int.MaxValue;
}
