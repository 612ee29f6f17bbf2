using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Web.Features.CouncilReports;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Activity;

/// <summary>Says what happened, in one sentence.</summary>
internal static class ActivityWords
{
    /// <summary>The sentence of the event: {0} is what it happened to, {1} the service that asks, {2} the part of a step that was done, and by which side. Of a report {0} is the chapter and {1} the year told of.</summary>
    public static string Say(ActivityRow row, Phrases t) => ReportOf(row) is { } report
        ? t["activity." + row.Event.Replace('/', '.'), Enum.TryParse<ChapterKind>(row.Detail, out var chapter) ? ReportWords.ChapterOf(chapter, t) : "", report.ToldYear]
        : t[
        "activity." + row.Event.Replace('/', '.'),
        row.Request is null ? row.SubjectName : row.ProductTitle ?? row.Product,
        row.AskerName ?? row.Asker,
        row.Side is { } side ? t[$"done.{row.Detail}.{Choices.CodeOf(side)}"] : null];

    private static CouncilReportId? ReportOf(ActivityRow row) => row.Event.StartsWith("council-report/", StringComparison.Ordinal) ? CouncilReportId.Parse(row.Subject) : null;
}
