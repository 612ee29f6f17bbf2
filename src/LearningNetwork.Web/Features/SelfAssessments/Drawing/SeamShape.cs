using LearningNetwork.Domain.SelfAssessments;

namespace LearningNetwork.Web.Features.SelfAssessments.Drawing;

/// <summary>What fills a part of a crack.</summary>
internal enum Filling
{
    Gold,
    Silver,
    Open,
}

/// <summary>One stretch of a crack, as the edge around it.</summary>
internal sealed record Stretch(Filling Filling, IReadOnlyList<Spot> Edge);

/// <summary>
/// How a crack runs over the bowl: from the rim towards the foot, as wide and as long as the service says it is, jagged as clay breaks.
/// The same crack always breaks the same way, so that one knows it again.
/// </summary>
/// <param name="Number">Where its number stands, inside the rim.</param>
/// <param name="Stretches">From the rim inwards: gold, silver, open; none where the clay is whole.</param>
/// <param name="Hairlines">Fine cracks that leave the wide ones.</param>
internal sealed record SeamShape(Seam Seam, Spot Number, IReadOnlyList<Stretch> Stretches, IReadOnlyList<(Filling Filling, IReadOnlyList<Spot> Line)> Hairlines)
{
    private const int Steps = 36;

    /// <summary>By the crack, 0 to 4.</summary>
    private static readonly double[] Widths = [0, 7, 14, 23, 34], Lengths = [0, 0.46, 0.62, 0.8, 0.96];

    public static IReadOnlyList<SeamShape> Of(Bowl bowl) => [.. bowl.Seams.Select((seam, place) => Of(seam, AngleOf(place, bowl.Seams.Count)))];

    private static double AngleOf(int place, int of) => (place - ((of - 1) / 2.0)) * (Math.PI * 0.76 / (of - 1));

    private static SeamShape Of(Seam seam, double angle)
    {
        var number = Clay.Inside(angle);
        var crack = seam.Crack ?? 0;
        return new(
            seam,
            new(Clay.CentreX + ((number.X - Clay.CentreX) * 0.93), number.Y - 20),
            crack == 0 ? [] : [.. Parts(seam).Select(part => new Stretch(part.Filling, Edge(seam, angle, part.From, part.To)))],
            crack < 3 ? [] : [Hairline(seam, angle, 0.34, 1), .. crack == IslandCrack.Widest ? new[] { Hairline(seam, angle, 0.6, -1) } : []]);
    }

    private static IEnumerable<(Filling Filling, double From, double To)> Parts(Seam seam)
    {
        var from = 0.0;
        foreach (var (filling, degrees) in new[] { (Filling.Gold, seam.Gold), (Filling.Silver, seam.Silver), (Filling.Open, seam.Open) })
        {
            if (degrees == 0)
                continue;
            var to = from + (degrees / (double)seam.Crack!.Value);
            yield return (filling, from, to);
            from = to;
        }
    }

    private static IReadOnlyList<Spot> Edge(Seam seam, double angle, double from, double to)
    {
        var (first, last) = ((int)Math.Round(from * Steps), (int)Math.Round(to * Steps));
        var places = Enumerable.Range(first, last - first + 1).Select(step => step / (double)Steps).ToList();
        var left = places.Select(place => Beside(seam, angle, place, -1));
        var right = places.Select(place => Beside(seam, angle, place, 1)).Reverse();
        return first > 0 ? [.. left, .. right] : [OverTheLip(seam, angle, -1), .. left, .. right, OverTheLip(seam, angle, 1)];
    }

    private static Spot Beside(Seam seam, double angle, double place, int side)
    {
        var width = WidthOf(seam) * Math.Pow(1 - (0.94 * place), 0.85) * (0.92 + (0.3 * Noise(seam, place, 7 + side)));
        var middle = Middle(seam, angle, place);
        return new(middle.X + (side * width / 2 * (0.45 + (0.55 * Math.Cos(angle)))), middle.Y - (side * width * 0.1 * Math.Sin(angle)));
    }

    private static Spot OverTheLip(Seam seam, double angle, int side)
    {
        var at = Clay.Inside(angle);
        return new(at.X + (side * WidthOf(seam) * 0.36 * (0.45 + (0.55 * Math.Cos(angle)))), at.Y);
    }

    /// <summary>Where the crack's middle runs: it wanders, and every few steps breaks off to a side.</summary>
    private static Spot Middle(Seam seam, double angle, double place)
    {
        var wander = (Noise(seam, Math.Floor(place * 9) / 9, 1) * 0.055) + (Noise(seam, place, 3) * 0.012);
        return Clay.At((angle * (1 - (place * 0.12))) + (wander * Math.Min(1, place * 6)), Lengths[seam.Crack!.Value] * place);
    }

    private static (Filling, IReadOnlyList<Spot>) Hairline(Seam seam, double angle, double from, int side)
    {
        var filling = Parts(seam).First(part => from <= part.To + 1e-9).Filling;
        var down = Lengths[seam.Crack!.Value] * from;
        var tilt = side * (angle > 0 ? -1 : 1);
        return (filling,
        [
            Middle(seam, angle, from),
            Clay.At(angle + (tilt * 0.06), down + 0.05),
            Clay.At(angle + (tilt * 0.085), down + 0.1),
            Clay.At(angle + (tilt * 0.15), down + 0.15),
        ]);
    }

    private static double WidthOf(Seam seam) => Widths[seam.Crack!.Value];

    /// <summary>Between -1 and 1, the same each time.</summary>
    private static double Noise(Seam seam, double place, int which)
    {
        var value = Math.Sin(((int)seam.Island * 12.9898) + (place * 78.233) + (which * 37.719)) * 43758.5453;
        return ((value - Math.Floor(value)) * 2) - 1;
    }
}
