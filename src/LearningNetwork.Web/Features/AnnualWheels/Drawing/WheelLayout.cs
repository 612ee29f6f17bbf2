using LearningNetwork.Domain.AnnualWheels;

namespace LearningNetwork.Web.Features.AnnualWheels.Drawing;

/// <summary>What is to be drawn of an occurrence, before it has its place.</summary>
/// <param name="Parts">How its owners stand.</param>
public sealed record ToDraw(Occurrence Occurrence, string Title, WheelTheme Theme, IReadOnlyList<PicturePart> Parts, IReadOnlyList<PictureFlag> Flags);

/// <summary>Gives each occurrence of a year its ring, by theme, and its lane in the ring, so that none covers another.</summary>
public static class WheelLayout
{
    /// <param name="all">By first day.</param>
    /// <param name="weights">How heavy each theme is; the heaviest lies outermost.</param>
    /// <param name="today">Where the hand points; null in another year.</param>
    public static WheelPicture Of(int year, IReadOnlyList<ToDraw> all, IReadOnlyDictionary<WheelTheme, int> weights, DateOnly? today)
    {
        var rings = new Dictionary<WheelTheme, List<DateOnly>>();
        var segments = new List<PictureSegment>(all.Count);
        foreach (var (index, one) in all.Index())
        {
            var lanes = rings.TryGetValue(one.Theme, out var known) ? known : rings[one.Theme] = [];
            segments.Add(new(one.Occurrence, one.Title, one.Theme, index + 1, LaneFor(one.Occurrence, lanes), one.Parts, one.Flags));
        }

        return new(
            year,
            [.. rings.OrderBy(ring => weights[ring.Key]).ThenByDescending(ring => ring.Key).Select(ring => new PictureRing(ring.Key, ring.Value.Count))],
            segments,
            today);
    }

    /// <summary>The first lane that is free on its first day.</summary>
    private static int LaneFor(Occurrence occurrence, List<DateOnly> takenThrough)
    {
        var lane = takenThrough.FindIndex(through => through < occurrence.Window.From);
        if (lane < 0)
        {
            takenThrough.Add(occurrence.Window.Through);
            return takenThrough.Count - 1;
        }

        takenThrough[lane] = occurrence.Window.Through;
        return lane;
    }
}
