using LearningNetwork.Domain.AnnualWheels;

namespace LearningNetwork.Web.Features.AnnualWheels.Drawing;

/// <summary>One year of a wheel as it is drawn: what stands where, without a word of the page around it. Whoever has a plan can draw one.</summary>
/// <param name="Rings">The themes from the inside out, the heaviest outermost, where there is most room.</param>
/// <param name="Segments">By first day.</param>
/// <param name="Today">Where the hand points; null in another year.</param>
public sealed record WheelPicture(int Year, IReadOnlyList<PictureRing> Rings, IReadOnlyList<PictureSegment> Segments, DateOnly? Today);

/// <param name="Lanes">How many segments lie beside each other at most.</param>
public sealed record PictureRing(WheelTheme Theme, int Lanes);

/// <summary>An activity's window in the year, or the part of it that lies there.</summary>
/// <param name="Number">Its place in the list of the year, from 1.</param>
/// <param name="Lane">Its place in its ring, from the inside.</param>
/// <param name="Parts">How the owners stand; more than one where they differ, in the order of the owners, or by shares where they are many.</param>
/// <param name="Flags">Those owners' own dates that are set.</param>
public sealed record PictureSegment(Occurrence Occurrence, string Title, WheelTheme Theme, int Number, int Lane, IReadOnlyList<PicturePart> Parts, IReadOnlyList<PictureFlag> Flags)
{
    public Standing Standing => Parts.Count == 1 ? Parts[0].Standing : Standings.OfAll([.. Parts.Select(part => part.Standing)]);
}

/// <param name="Share">How much of the segment's thickness it takes, of all parts' sum.</param>
public readonly record struct PicturePart(Standing Standing, int Share);

/// <param name="Owner">The owner's place among the owners, from 0.</param>
public readonly record struct PictureFlag(int Owner, DateOnly On);
