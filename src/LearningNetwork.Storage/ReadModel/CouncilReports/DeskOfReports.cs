using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Storage.ReadModel.Desk;

namespace LearningNetwork.Storage.ReadModel.CouncilReports;

/// <summary>Chapters of the reader's service that are wanted soon.</summary>
internal static class DeskOfReports
{
    /// <summary>Not ready, and due within the days in which the service is reminded; <c>title</c> is the year told of, <c>detail</c> the chapter.</summary>
    public static DeskSource ChaptersDue { get; } = new("chapter", DeskPart.Due, actor => actor.May(Right.WriteOwnReports) && actor.Service is not null, """
        select r.id as id, cast(r.told_year as text) as title, cast(null as text) as other, c.chapter as detail,
            cast(null as timestamptz) as since, cast(null as timestamptz) as due, c.due as day, c.due < @today as late, r.stream as stream
        from report_chapters c join council_reports r on r.network = c.network and r.id = c.report
        where c.network = @network and c.service = @service and c.ready_on is null and c.due <= @chapterDue and r.sent_editions = 0
        """)
    {
        Days = new Dictionary<string, Func<DateOnly, DateOnly>> { ["chapterDue"] = today => today.AddDays(CouncilReportDecider.DaysAhead) },
    };
}
