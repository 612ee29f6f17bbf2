using LearningNetwork.Domain.Products;

namespace LearningNetwork.Web.Features.Products.TreasureMap;

/// <summary>One island on the chart: where it lies, its shore, and a spot for each coin. Its area grows with the number of coins.</summary>
/// <param name="Island">Null for the sandbank of what has no island stated.</param>
/// <param name="Count">How many coins lie on it.</param>
/// <param name="Scale">Less than 1 where the chart is crowded, more where there is room; coins follow it.</param>
public sealed record Land(Island? Island, Point At, int Count, double Scale)
{
    /// <summary>A coin's radius before scaling.</summary>
    public const double Coin = 25;

    private const double Spacing = 68;
    private const double Beach = 20;
    private const double BareRock = 74;

    /// <summary>The shore swings this far out and in from its middle radius, as a part of it.</summary>
    private const double Swing = 0.2;

    /// <summary>What lettering under the shore takes beyond it.</summary>
    private const double Lettering = 46;

    /// <summary>The shore's middle radius.</summary>
    public double Radius => RadiusOf(Count, Scale);

    /// <summary>The radius of the arc along which the name is lettered.</summary>
    public double LetteringRadius => (Radius * (1 + Swing)) + 34;

    /// <summary>Where each coin lies, as seen from the island's middle: close together, and the whole in balance.</summary>
    public IReadOnlyList<Point> Spots => [.. SpotsOf(Count).Select(spot => spot * Scale)];

    /// <summary>The shore, as points around the island's middle.</summary>
    public IReadOnlyList<Point> Shore => Shoreline.Of(Seed, Radius, Swing);

    /// <summary>Small rocks off the shore, each with its radius.</summary>
    public IReadOnlyList<(Point At, double Radius)> Skerries => Shoreline.Skerries(Seed, Radius * (1 + (Swing * 0.8)));

    private int Seed => Island is { } island ? (int)island : 9;

    /// <summary>How far from its middle nothing else may lie.</summary>
    internal static double SeaAround(int count, double scale) => (RadiusOf(count, scale) * (1 + Swing)) + Lettering;

    private static double RadiusOf(int count, double scale) => count == 0
        ? BareRock * scale
        : ((Spacing * 0.66 * (Math.Sqrt(count) - 0.5)) + Coin + Beach) * scale / (1 - Swing); // no spot is farther out: a test holds it

    /// <summary>The points of a hexagonal grid nearest to the middle, moved so that their own middle is there.</summary>
    private static List<Point> SpotsOf(int count)
    {
        var reach = (int)Math.Ceiling(Math.Sqrt(count)) + 1;
        var grid =
            from row in Enumerable.Range(-reach, (2 * reach) + 1)
            from column in Enumerable.Range(-reach, (2 * reach) + 1)
            let spot = new Point((column + (row * 0.5)) * Spacing, row * Spacing * Math.Sqrt(3) / 2)
            orderby Math.Round(spot.Length, 3), Math.Round(Math.Atan2(spot.Y, spot.X), 3)
            select spot;
        var spots = grid.Take(count).ToList();
        var middle = spots.Aggregate(default(Point), (sum, spot) => sum + spot) * (1.0 / Math.Max(count, 1));
        return [.. spots.Select(spot => spot - middle).OrderBy(spot => Math.Round(spot.Y, 3)).ThenBy(spot => spot.X)];
    }
}
