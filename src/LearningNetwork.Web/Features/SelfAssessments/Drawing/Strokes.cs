using System.Globalization;

namespace LearningNetwork.Web.Features.SelfAssessments.Drawing;

/// <summary>Places as SVG writes them.</summary>
internal static class Strokes
{
    public static string Line(IEnumerable<Spot> spots) => "M" + string.Join('L', spots.Select(At));

    public static string Closed(IEnumerable<Spot> spots) => Line(spots) + "Z";

    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private static string At(Spot spot) => $"{Number(spot.X)} {Number(spot.Y)}";
}
