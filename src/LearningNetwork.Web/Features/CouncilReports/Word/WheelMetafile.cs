using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Web.Features.AnnualWheels;
using LearningNetwork.Web.Features.AnnualWheels.Drawing;
using LearningNetwork.Web.Texts;
using static LearningNetwork.Web.Features.AnnualWheels.Drawing.WheelGeometry;

namespace LearningNetwork.Web.Features.CouncilReports.Word;

/// <summary>A year's wheel as a drawing for an office program: the same picture as on the page, and it reads in black and white.</summary>
internal static class WheelMetafile
{
    /// <summary>How many units of the metafile one of the wheel's is.</summary>
    private const int Scale = 10;

    private const int Paper = 0xFFFFFF, Track = 0xF3F6F7, Hairline = 0xC3D0D6, Lettering = 0x153F4F, Needle = 0xB3381B;
    private const double ThinnestLettered = 10, ShortestLettered = 13;

    public static byte[] Of(WheelPicture picture, Phrases t)
    {
        var drawing = new Metafile(Size * Scale);
        Dial(drawing, picture.Year, t);
        var (thick, rings) = Laid(picture.Rings);
        foreach (var (ring, inner) in rings)
        {
            drawing.Shape([.. Sector(0, Full, inner, inner + (ring.Lanes * thick))], Track, Track, Scale);
            foreach (var segment in picture.Segments.Where(segment => segment.Theme == ring.Theme))
                Segment(drawing, segment, picture.Year, inner + (segment.Lane * thick), thick);
        }

        return drawing.Bytes();
    }

    private static void Dial(Metafile drawing, int year, Phrases t)
    {
        for (var month = 1; month <= 12; month++)
        {
            var (from, to) = (AngleOf(new(year, month, 1), year), AngleOf(new DateOnly(year, month, 1).AddMonths(1), year));
            drawing.Shape([.. Sector(from, to, Rim + 2, Months)], month % 2 == 0 ? Track : Paper, Hairline, Scale);
            var (x, y) = At((from + to) / 2, (Rim + Months) / 2);
            drawing.Words(t.Language.Culture.DateTimeFormat.AbbreviatedMonthGenitiveNames[month - 1].TrimEnd('.'), x * Scale, y * Scale, 15 * Scale, Lettering, bold: true);
        }

        drawing.Words(year.ToString(CultureInfo.InvariantCulture), Centre * Scale, Centre * Scale, 38 * Scale, Lettering, bold: true);
        drawing.Words(t["wheel.council-year", CouncilPeriod.YearOf(year)], Centre * Scale, (Centre + 32) * Scale, 14 * Scale, Lettering);
    }

    private static void Segment(Metafile drawing, PictureSegment segment, int year, double inner, double thick)
    {
        var (from, to) = (AngleOf(segment.Occurrence.Window.From, year), AngleOf(segment.Occurrence.Window.Through.AddDays(1), year));
        var (low, high) = (inner + (thick * 0.06), inner + (thick * 0.94));
        var hue = HueOf(segment.Theme);
        IReadOnlyList<(double, double)> shape = [.. Sector(from, to, low, high)];
        drawing.Shape(shape, segment.Standing == Standing.Done ? hue : Paper, segment.Standing == Standing.Late ? Needle : hue, segment.Standing == Standing.Late ? 3 * Scale : Scale);
        if (segment.Standing == Standing.UnderWay)
            drawing.Shape(shape, hue, hue, Scale, hatched: true);
        if (thick < ThinnestLettered || (to - from) * (low + high) / 2 < ShortestLettered)
            return;
        var (x, y) = At((from + to) / 2, (low + high) / 2);
        drawing.Words(segment.Number.ToString(CultureInfo.InvariantCulture), x * Scale, y * Scale, 12 * Scale, segment.Standing == Standing.Done ? Paper : Lettering, bold: true);
    }

    /// <summary>The corners of a piece of a ring; arcs are drawn by short straight lines.</summary>
    private static IEnumerable<(double X, double Y)> Sector(double from, double to, double inner, double outer)
    {
        var steps = Math.Max(1, (int)Math.Ceiling((to - from) / 0.03));
        var angles = Enumerable.Range(0, steps + 1).Select(step => from + ((to - from) * step / steps)).ToList();
        return angles.Select(angle => At(angle, outer)).Concat(angles.AsEnumerable().Reverse().Select(angle => At(angle, inner))).Select(point => (point.X * Scale, point.Y * Scale));
    }

    /// <summary>The colours of the wheel's pages.</summary>
    private static int HueOf(WheelTheme theme) => theme switch
    {
        WheelTheme.CouncilReport => 0x1B5F80,
        WheelTheme.Politics => 0x56488C,
        WheelTheme.UserParticipation => 0x1F7A66,
        WheelTheme.Staff => 0x86651A,
        WheelTheme.Cooperation => 0x5F7524,
        WheelTheme.FollowUp => 0x8B4A75,
        WheelTheme.Gatherings => 0xA4601F,
        _ => 0x66737B,
    };
}
