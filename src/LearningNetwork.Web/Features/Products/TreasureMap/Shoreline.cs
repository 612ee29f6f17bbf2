namespace LearningNetwork.Web.Features.Products.TreasureMap;

/// <summary>Shores that look grown rather than drawn with a compass: a few waves of different length around a circle, each island its own.</summary>
internal static class Shoreline
{
    private const int Points = 52;

    /// <summary>Waves around the island, and each one's part of the whole swing; the parts sum to 1.</summary>
    private static readonly (int Waves, double Part)[] Swells = [(2, 0.3), (3, 0.28), (5, 0.22), (8, 0.12), (13, 0.08)];

    /// <param name="seed">The island's number; its shore never changes.</param>
    /// <param name="swing">How far out and in at most, as a part of the radius.</param>
    public static IReadOnlyList<Point> Of(int seed, double radius, double swing) =>
    [
        .. Enumerable.Range(0, Points).Select(i =>
        {
            var angle = 2 * Math.PI * i / Points;
            return Point.Around(angle, radius * (1 + (swing * Swells.Sum(swell => swell.Part * Math.Sin((swell.Waves * angle) + Phase(seed, swell.Waves))))));
        }),
    ];

    /// <summary>A handful of rocks above the lettering, at about this distance.</summary>
    public static IReadOnlyList<(Point At, double Radius)> Skerries(int seed, double distance) =>
    [
        .. Enumerable.Range(0, 4 + (seed % 3)).Select(i =>
            (Point.Around(Math.PI * (1.08 + (0.84 * Part(seed, i))), distance * (1.04 + (0.16 * Part(seed, i + 7)))), 2.5 + (4.5 * Part(seed, i + 13)))),
    ];

    /// <summary>A number from 0 to 1 that is always the same for the same two.</summary>
    private static double Part(int seed, int index) => ((seed * 73) + (index * 151) + (seed * index * 29)) % 97 / 97.0;

    private static double Phase(int seed, int waves) => seed * waves * 2.399963;
}
