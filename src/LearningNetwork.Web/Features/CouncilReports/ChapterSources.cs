using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Storage.ReadModel.Workshops;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.SignIn;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <summary>What a chapter shows, and where it comes from: the report itself, and what surveys and workshops gave to it.</summary>
internal sealed class ChapterSources(CouncilReportQueries reports, ReportSourceQueries sources, WorkshopQueries workshops)
{
    /// <summary>The chapter, or null where there is none of that name, or the reader may not see the report.</summary>
    public async Task<ChapterModel?> Find(string id, string chapter, SignedIn person, CancellationToken cancellation)
    {
        if (ReportWords.ChapterAt(chapter) is not { } kind || await reports.Find(person.Actor, id, cancellation) is not { } report)
            return null;
        var counted = kind is ChapterKind.UserSurvey or ChapterKind.Cooperation ? (await sources.Of(person.Actor, report, cancellation)).In(kind) : [];
        return new(report, report.Content.Of(kind), [.. counted], null, person.Actor.May(Right.LeadOwnReports), FormState.Empty) { Said = await Said(report, kind, person, cancellation) };
    }

    /// <summary>What workshops gave to the chapter. The one on cooperation has counts of its own to ask for, and leads to where it all stands.</summary>
    private async Task<IReadOnlyList<ReportedInput>> Said(CouncilReportView report, ChapterKind chapter, SignedIn person, CancellationToken cancellation) =>
        chapter is ChapterKind.FocusGroups or ChapterKind.FocusAreas
            ? [.. (await workshops.Reported(person.Actor.Network, report.Id.Service, report.Id.ToldYear, cancellation)).Where(input => input.Chapter == chapter.ToString())]
            : [];
}
