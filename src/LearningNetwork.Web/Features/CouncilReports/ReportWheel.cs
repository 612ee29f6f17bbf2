using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Web.Features.AnnualWheels;
using LearningNetwork.Web.Features.AnnualWheels.Drawing;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <summary>What the annual wheels gave in the year that a report tells of, as the service itself stood.</summary>
public sealed record ReportWheel(WheelPicture Picture, IReadOnlyList<string> Wheels, bool NamesWheels)
{
    /// <param name="today">How it stands on this day; a report that a council has had shows how it stood then.</param>
    public static ReportWheel Of(CouncilReportView report, ReportSources sources, DateOnly today)
    {
        var asOf = report.Content.Editions.Min(edition => edition.SentOn) ?? today;
        var activities = sources.Activities;
        var picture = WheelLayout.Of(
            report.Id.ToldYear,
            [.. activities.Select(one => new ToDraw(one.Occurrence, one.Title, one.Theme, [new(Standings.Of(one.State, one.Occurrence, asOf), 1)], []))],
            activities.CountBy(one => one.Theme).ToDictionary(),
            asOf.Year == report.Id.ToldYear ? asOf : null);
        return new(picture, [.. activities.Select(one => one.Wheel)], activities.Select(one => one.Wheel).Distinct().Skip(1).Any());
    }

    public bool IsEmpty => Picture.Segments.Count == 0;

    public int Done => Picture.Segments.Count(segment => segment.Standing == Standing.Done);

    /// <summary>Its title, with its wheel where there are several.</summary>
    public string TitleOf(PictureSegment segment) => NamesWheels ? $"{segment.Title} ({Wheels[segment.Number - 1]})" : segment.Title;
}
