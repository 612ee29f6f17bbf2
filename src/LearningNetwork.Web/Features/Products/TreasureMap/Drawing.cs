using System.Globalization;
using System.Text;

namespace LearningNetwork.Web.Features.Products.TreasureMap;

/// <summary>Points as SVG writes them.</summary>
internal static class Drawing
{
    /// <summary>A smooth closed line through the points.</summary>
    public static string Closed(IReadOnlyList<Point> points)
    {
        var path = new StringBuilder($"M{At(points[0])}");
        for (var i = 0; i < points.Count; i++)
        {
            var (before, from, to, after) = (Around(points, i - 1), points[i], Around(points, i + 1), Around(points, i + 2));
            path.Append(CultureInfo.InvariantCulture, $"C{At(from + ((to - before) * (1 / 6.0)))} {At(to - ((after - from) * (1 / 6.0)))} {At(to)}");
        }

        return path.Append('Z').ToString();
    }

    /// <summary>From left to right along the underside of a circle around the origin, so that what is lettered on it stands upright.</summary>
    public static string Underside(double radius)
    {
        var (from, to) = (Point.Around(Math.PI * 0.98, radius), Point.Around(Math.PI * 0.02, radius));
        return $"M{At(from)}A{Number(radius)} {Number(radius)} 0 0 0 {At(to)}";
    }

    /// <summary>A course between two places, bent as a ship's.</summary>
    public static string Course(Point from, Point to)
    {
        var way = to - from;
        var bend = from + (way * 0.5) + new Point(way.Y * 0.16, -way.X * 0.16);
        return $"M{At(from)}Q{At(bend)} {At(to)}";
    }

    public static string At(Point point) => $"{Number(point.X)} {Number(point.Y)}";

    public static string Translate(Point point) => $"translate({At(point)})";

    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private static Point Around(IReadOnlyList<Point> points, int index) => points[(index + points.Count) % points.Count];
}
