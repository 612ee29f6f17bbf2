using System.Globalization;
using System.Net;
using System.Text;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Web.Texts;
using static LearningNetwork.Web.Features.AnnualWheels.Drawing.WheelGeometry;

namespace LearningNetwork.Web.Features.AnnualWheels.Drawing;

/// <summary>
/// Writes pictures of years as one SVG, side by side. It is written by hand, not by a component a segment: four years of a large wheel
/// are two thousand segments.
/// </summary>
public sealed class WheelSvg(Phrases t, Func<PictureSegment, string>? href)
{
    /// <summary>With more segments than this, each is drawn without its link and title, which the list beside has, so that the picture stays light.</summary>
    public const int MostLinked = 400;

    /// <summary>Owners' flags are drawn up to so many owners; beyond that they would hide the wheel.</summary>
    private const int MostFlagged = 6;

    private const double ThinnestLettered = 10;

    /// <summary>Where its parts would be thinner than the eye sees, a segment is drawn in one, by how all of it stands.</summary>
    private const double ThinnestPart = 2.5;

    /// <summary>In a thinner segment the number lies along it, so that it does not stick out.</summary>
    private const double UprightFrom = 24;

    /// <param name="lines">Draws a line from each prerequisite to what rests on it.</param>
    public string Write(IReadOnlyList<WheelPicture> years, IReadOnlyList<WheelLine>? lines = null)
    {
        var svg = new StringBuilder(1024 + (years.Sum(year => year.Segments.Count) * 180));
        var linked = href is not null && years.Sum(year => year.Segments.Count) <= MostLinked;
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"wheel\" viewBox=\"0 0 {Size * years.Count} {Size}\" role=\"{(linked ? "group" : "img")}\" aria-label=\"{Encoded(t["wheel.drawn", string.Join(", ", years.Select(year => year.Year))])}\">");
        svg.Append(WheelPatterns.Definitions);
        var places = new Dictionary<(ActivityId Activity, int Year), (double X, double Y)>();
        foreach (var (place, year) in years.Index())
        {
            svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({place * Size})\">");
            Year(svg, year, linked, place * Size, places);
            svg.Append("</g>");
        }

        foreach (var line in lines ?? [])
        {
            if (places.TryGetValue(line.From, out var from) && places.TryGetValue(line.To, out var to))
                Line(svg, from, to);
        }

        return svg.Append("</svg>").ToString();
    }

    private void Year(StringBuilder svg, WheelPicture year, bool linked, double offset, Dictionary<(ActivityId Activity, int Year), (double X, double Y)> places)
    {
        var (thick, rings) = Laid(year.Rings);
        var gap = GapOf(year.Rings.Count);
        Dial(svg, year.Year);
        foreach (var (ring, inner) in rings)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<g data-theme=\"{ring.Theme.Code()}\"><path class=\"ring\" d=\"").Sector(0, Full, inner - (gap / 3), inner + (ring.Lanes * thick) + (gap / 3)).Append("\"/>");
            foreach (var segment in year.Segments.Where(segment => segment.Theme == ring.Theme))
                Segment(svg, segment, year.Year, inner + (segment.Lane * thick), thick, linked, offset, places);
            svg.Append("</g>");
        }

        if (year.Today is { } today)
            Hand(svg, AngleOf(today, year.Year));
    }

    private void Dial(StringBuilder svg, int year)
    {
        for (var month = 1; month <= 12; month++)
        {
            var (from, to) = (AngleOf(new(year, month, 1), year), AngleOf(new DateOnly(year, month, 1).AddMonths(1), year));
            svg.Append("<path class=\"month\" d=\"").Sector(from, to, Rim + 2, Months).Append("\"/>");
            svg.Append("<path class=\"spoke\" d=\"M").Point(from, Hub).Append('L').Point(from, Rim).Append("\"/>");
            var middle = (from + to) / 2;
            var turn = middle / Full * 360;
            var (x, y) = At(middle, ((Rim + Months) / 2) + 1);
            svg.Append("<text class=\"month-name\" transform=\"translate(").Number(x).Append(' ').Number(y).Append(") rotate(").Number(turn is > 90 and < 270 ? turn + 180 : turn).Append(")\">")
                .Append(Encoded(t.Language.Culture.DateTimeFormat.AbbreviatedMonthGenitiveNames[month - 1].TrimEnd('.'))).Append("</text>");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"year\" x=\"{Centre}\" y=\"{Centre + 4}\">{year}</text>");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"council-year\" x=\"{Centre}\" y=\"{Centre + 26}\">{Encoded(t["wheel.council-year", Domain.CouncilPeriod.YearOf(year)])}</text>");
    }

    private void Segment(
        StringBuilder svg, PictureSegment segment, int year, double inner, double thick, bool linked, double offset, Dictionary<(ActivityId Activity, int Year), (double X, double Y)> places)
    {
        var window = segment.Occurrence.Window;
        var (from, to) = (AngleOf(window.From, year), AngleOf(window.Through.AddDays(1), year));
        var (low, high) = (inner + (thick * 0.06), inner + (thick * 0.94));
        if (linked)
            svg.Append(CultureInfo.InvariantCulture, $"<a class=\"seg\" href=\"{Encoded(href!(segment))}\"><title>{Encoded(t["wheel.segment", segment.Title, t.Day(window.From), t.Day(window.Through), t["wheel-standing." + segment.Standing.Code()]])}</title>");
        var parts = (high - low) / segment.Parts.Count < ThinnestPart ? [new PicturePart(segment.Standing, 1)] : segment.Parts;
        var all = parts.Sum(part => part.Share);
        var at = low;
        foreach (var part in parts)
        {
            var top = at + ((high - low) * part.Share / all);
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{part.Standing.Code()[0]}\" d=\"").Sector(from, to, at, top).Append("\"/>");
            at = top;
        }

        Letter(svg, segment, (from + to) / 2, (low + high) / 2, (to - from) * (low + high) / 2, thick);
        foreach (var flag in Flagged(segment))
            Flag(svg, AngleOf(flag.On, year), high, flag.Owner);
        if (linked)
            svg.Append("</a>");
        var (x, y) = At((from + to) / 2, (low + high) / 2);
        places.TryAdd((segment.Occurrence.Activity, segment.Occurrence.Year), (x + offset, y));
    }

    private static IEnumerable<PictureFlag> Flagged(PictureSegment segment) => segment.Flags.Count <= MostFlagged ? segment.Flags : [];

    /// <summary>Its number in the list and its sign, where there is room for them.</summary>
    private static void Letter(StringBuilder svg, PictureSegment segment, double angle, double radius, double length, double thick)
    {
        if (thick < ThinnestLettered || length < 13)
            return;
        var (x, y) = At(angle, radius);
        var turn = angle / Full * 360;
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"n {(segment.Parts.Count > 1 ? 'm' : segment.Standing.Code()[0])}n\" transform=\"translate(").Number(x).Append(' ').Number(y).Append(')');
        if (thick < UprightFrom)
            svg.Append(" rotate(").Number(turn is > 90 and < 270 ? turn + 180 : turn).Append(')');
        svg.Append("\">").Append(segment.Number);
        if (length >= 30)
            svg.Append(segment.Standing.Sign() is { Length: > 0 } sign ? " " + sign : "");
        svg.Append("</text>");
    }

    /// <summary>An owner's own date: a small pennant on the segment's outer edge.</summary>
    private static void Flag(StringBuilder svg, double angle, double radius, int owner)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"flag f{owner % 6}\" d=\"M").Point(angle, radius - 7).Append('L').Point(angle, radius + 7).Append('L').Point(angle + (10 / radius), radius + 3)
            .Append('L').Point(angle, radius - 1).Append("\"/>");
    }

    private static void Hand(StringBuilder svg, double angle)
    {
        svg.Append("<path class=\"hand\" d=\"M").Point(angle, Hub - 6).Append('L').Point(angle, Months + 6).Append("\"/><circle class=\"hand-end\" r=\"5\" cx=\"");
        var (x, y) = At(angle, Months + 8);
        svg.Number(x).Append("\" cy=\"").Number(y).Append("\"/>");
    }

    private static void Line(StringBuilder svg, (double X, double Y) from, (double X, double Y) to) => svg.Append("<path class=\"rests-on\" d=\"M").Number(from.X).Append(' ').Number(from.Y)
        .Append('Q').Number((from.X + to.X) / 2).Append(' ').Number(Math.Min(from.Y, to.Y) - 40).Append(' ').Number(to.X).Append(' ').Number(to.Y).Append("\"/>");

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}

/// <summary>From what comes first to what rests on it.</summary>
public readonly record struct WheelLine((ActivityId Activity, int Year) From, (ActivityId Activity, int Year) To);
