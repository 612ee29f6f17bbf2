using System.Globalization;
using System.Text;

namespace LearningNetwork.Web.Features.AnnualWheels.Drawing;

/// <summary>Where things are on a wheel of 640 by 640: January begins at the top, and the year goes clockwise.</summary>
internal static class WheelGeometry
{
    public const int Size = 640;
    public const double Centre = Size / 2.0;

    /// <summary>Inside it stands the year; the rings lie between it and the months.</summary>
    public const double Hub = 74;
    public const double Rim = 272;
    public const double Months = 304;

    public const double Full = 2 * Math.PI;

    /// <summary>Where each ring begins, from the inside out, and how thick a lane is.</summary>
    public static (double Thick, IReadOnlyList<(PictureRing Ring, double Inner)> Rings) Laid(IReadOnlyList<PictureRing> rings)
    {
        var lanes = Math.Max(1, rings.Sum(ring => ring.Lanes));
        var gap = GapOf(rings.Count);
        var thick = Math.Min(34, (Rim - Hub - 8 - (gap * (rings.Count - 1))) / lanes);
        var inner = Rim - 4 - (thick * lanes) - (gap * (rings.Count - 1));
        var laid = new List<(PictureRing, double)>(rings.Count);
        foreach (var ring in rings)
        {
            laid.Add((ring, inner));
            inner += (ring.Lanes * thick) + gap;
        }

        return (thick, laid);
    }

    /// <summary>Between two rings of so many.</summary>
    public static double GapOf(int rings) => rings > 1 ? Math.Min(6, (Rim - Hub) / 4 / rings) : 0;

    /// <summary>The angle where a day begins, from the top, clockwise.</summary>
    public static double AngleOf(DateOnly day, int year)
    {
        var first = new DateOnly(year, 1, 1);
        var days = DateTime.IsLeapYear(year) ? 366.0 : 365.0;
        return Math.Clamp(day.DayNumber - first.DayNumber, 0, days) / days * Full;
    }

    public static (double X, double Y) At(double angle, double radius) => (Centre + (radius * Math.Sin(angle)), Centre - (radius * Math.Cos(angle)));

    /// <summary>A piece of a ring between two angles and two radii.</summary>
    public static StringBuilder Sector(this StringBuilder path, double from, double to, double inner, double outer)
    {
        var whole = to - from >= Full - 0.0001;
        if (whole)
            to = from + Full - 0.001;
        var large = to - from > Math.PI ? '1' : '0';
        return path.Append('M').Point(from, inner).Append('L').Point(from, outer)
            .Append('A').Number(outer).Append(' ').Number(outer).Append(" 0 ").Append(large).Append(" 1 ").Point(to, outer)
            .Append('L').Point(to, inner)
            .Append('A').Number(inner).Append(' ').Number(inner).Append(" 0 ").Append(large).Append(" 0 ").Point(from, inner).Append('Z');
    }

    public static StringBuilder Point(this StringBuilder text, double angle, double radius)
    {
        var (x, y) = At(angle, radius);
        return text.Number(x).Append(' ').Number(y);
    }

    /// <summary>One decimal is finer than any screen shows; whole numbers are written without one.</summary>
    public static StringBuilder Number(this StringBuilder text, double number) => text.Append(CultureInfo.InvariantCulture, $"{Math.Round(number, 1):0.#}");
}
