using LearningNetwork.Domain.Products;

namespace LearningNetwork.Web.Features.Products.TreasureMap;

/// <summary>
/// Lays the islands out on a sheet of A3's proportions. Where an island lies is given by hand, as a chart-maker would, so that it is
/// found again; how much sea it takes follows from what lies on it. The same products always give the same chart.
/// </summary>
public static class Chart
{
    public const int Width = 1600;
    public const int Height = 1131;

    private const int Rounds = 400;
    private const double Margin = 26;
    private const double LargestScale = 1.4;

    /// <summary>The part of the sheet that the islands and the sea around them may take.</summary>
    private const double MostSea = 0.62;

    /// <summary>Where the islands lie when all weigh the same; last the sandbank of what has no island stated.</summary>
    private static readonly (Island? Island, Point At)[] Anchors =
    [
        (Island.ChildsNeedsAtTheCentre, new(300, 270)),
        (Island.FollowUpOfTheChild, new(760, 220)),
        (Island.FollowUpOfParents, new(1240, 270)),
        (Island.FollowUpOfTheFosterFamily, new(530, 590)),
        (Island.ContactVisits, new(990, 570)),
        (Island.Reunification, new(1370, 690)),
        (Island.Cooperation, new(260, 890)),
        (Island.Recruitment, new(770, 920)),
        (null, new(1180, 960)),
    ];

    /// <summary>A land for each island, and one for what lies on none when there is any.</summary>
    /// <param name="counts">How many coins lie on each; an island that is left out has none.</param>
    public static IReadOnlyList<Land> Lay(IReadOnlyDictionary<IslandKey, int> counts)
    {
        var wanted = Anchors
            .Select(anchor => (anchor.Island, anchor.At, Count: counts.GetValueOrDefault(new(anchor.Island))))
            .Where(one => one.Island is not null || one.Count > 0)
            .ToList();
        var scale = Math.Min(LargestScale, Math.Sqrt(MostSea * Width * Height / wanted.Sum(one => Math.PI * Math.Pow(Land.SeaAround(one.Count, 1), 2))));
        var places = PushApart([.. wanted.Select(one => one.At)], [.. wanted.Select(one => Land.SeaAround(one.Count, scale))]);
        return [.. wanted.Select((one, i) => new Land(one.Island, places[i], one.Count, scale))];
    }

    private static Point[] PushApart(Point[] places, double[] reaches)
    {
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < places.Length; i++)
            {
                for (var j = i + 1; j < places.Length; j++)
                    (places[i], places[j]) = Parted(places[i], places[j], reaches[i] + reaches[j]);
                places[i] = new(Within(places[i].X, reaches[i], Width), Within(places[i].Y, reaches[i], Height));
            }
        }

        return places;
    }

    private static (Point, Point) Parted(Point a, Point b, double apart)
    {
        var between = b - a;
        var push = (apart - between.Length) / 2;
        if (push <= 0)
            return (a, b);
        var step = between * (push / Math.Max(between.Length, 1));
        return (a - step, b + step);
    }

    private static double Within(double at, double reach, double size) => Math.Clamp(at, Math.Min(reach + Margin, size / 2), Math.Max(size - reach - Margin, size / 2));
}

/// <summary>An island, or none, as a key.</summary>
public readonly record struct IslandKey(Island? Island);
