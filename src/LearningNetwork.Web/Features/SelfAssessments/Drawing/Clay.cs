namespace LearningNetwork.Web.Features.SelfAssessments.Drawing;

/// <summary>A place on the drawing, in its own units.</summary>
internal readonly record struct Spot(double X, double Y);

/// <summary>
/// The bowl's shape: round, turned on a wheel, seen from the side and a little from above. A place on it is given as on a globe, by an
/// angle from the front and by how far down the side it lies.
/// </summary>
internal static class Clay
{
    public const double Width = 720, Height = 470;
    public const double CentreX = 360, RimY = 112, Radius = 296, Tilt = 62, Depth = 262;

    /// <summary>How wide the foot is, of the rim's width.</summary>
    public const double Foot = 0.34;

    /// <summary>How much of the rim its lip takes.</summary>
    public const double Lip = 13;

    /// <summary>How wide the bowl is so far down, of the rim's width: steep at the rim, rounding off to the foot.</summary>
    /// <param name="down">0 at the rim, 1 at the foot.</param>
    public static double Girth(double down) => Foot + ((1 - Foot) * Math.Sqrt(Math.Max(0, 1 - (down * down))));

    /// <summary>A place on the outside.</summary>
    /// <param name="angle">Radians from the front, to the right.</param>
    public static Spot At(double angle, double down) => new(
        CentreX + (Radius * Girth(down) * Math.Sin(angle)),
        RimY + (Depth * down) + (Tilt * Girth(down) * Math.Cos(angle)));

    /// <summary>A place on the inner edge of the lip.</summary>
    public static Spot Inside(double angle) => new(
        CentreX + ((Radius - Lip) * Math.Sin(angle)), RimY + ((Tilt - (Lip * 0.6)) * Math.Cos(angle)));

    /// <summary>The outline from the left of the rim, down around the foot, and up to the right.</summary>
    public static IEnumerable<Spot> Outline()
    {
        const int steps = 40;
        for (var i = 0; i <= steps; i++)
            yield return Side(-1, Along(i, steps));
        for (var i = 1; i < steps; i++)
            yield return At((Math.PI * i / steps) - (Math.PI / 2), 1);
        for (var i = steps; i >= 0; i--)
            yield return Side(1, Along(i, steps));
    }

    /// <summary>Closer together where the side bends most.</summary>
    private static double Along(int step, int of) => Math.Sin(Math.PI / 2 * step / of);

    private static Spot Side(int side, double down) => new(CentreX + (side * Radius * Girth(down)), RimY + (Depth * down));
}
