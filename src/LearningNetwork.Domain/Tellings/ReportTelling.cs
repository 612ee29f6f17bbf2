using LearningNetwork.Domain.CouncilReports;

namespace LearningNetwork.Domain.Tellings;

/// <summary>Whom something in a council report concerns: that a chapter is soon due, those of the service who write it. Nobody outside the service is told anything of it.</summary>
internal static class ReportTelling
{
    /// <summary>Where the leader alone contributes, the others need not be told.</summary>
    public static ValueList<Audience> Whom(CouncilReport.Begun report, CouncilReportEvent happened) => happened switch
    {
        ChapterReminded e => report.Content.Of(e.Chapter).Contributors.All(role => role == ContributorRole.ServiceLeader)
            ? [Audience.LeadersOf(report.As.Service)]
            : [Audience.WritersOf(report.As.Service)],
        _ => [],
    };
}
