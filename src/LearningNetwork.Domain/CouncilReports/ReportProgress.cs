using LearningNetwork.Domain.Municipalities;

namespace LearningNetwork.Domain.CouncilReports;

/// <summary>What a report still lacks, and whether it tells of good and bad alike.</summary>
public static class ReportProgress
{
    /// <summary>Chapters in which nothing stands though the report must have them. A chapter of which the figures of a survey are all is not written: someone says what they mean.</summary>
    public static IEnumerable<ChapterKind> UnwrittenChapters(CouncilReportId report, ReportContent content) =>
        ChapterKinds.DueIn(report.CouncilYear).Where(kind => content.Of(kind).Contributions.Count == 0);

    /// <summary>Promises of earlier reports that are not answered.</summary>
    /// <param name="municipality">Only those that its council was given; null for all.</param>
    public static IEnumerable<OpenPromise> Unanswered(ReportContent content, OpenPromises open, MunicipalityNumber? municipality = null) =>
        open.Promises.Where(promise => municipality is null || promise.Municipality is null || promise.Municipality == municipality)
            .Where(promise => content.Answers.All(answer => answer.Promise != promise.Promise));

    /// <summary>The side that has too little room; null where neither has, or there is nothing to weigh.</summary>
    public static ResultTone? Underweight(ReportContent content)
    {
        var (good, bad, all) = (Speaking(content, ResultTone.Good), Speaking(content, ResultTone.Bad), content.Results.Count);
        return good * 3 < all ? ResultTone.Good : bad * 3 < all ? ResultTone.Bad : null;
    }

    private static int Speaking(ReportContent content, ResultTone tone) => content.Results.Count(result => result.Tone == tone || result.Tone == ResultTone.Mixed);
}
