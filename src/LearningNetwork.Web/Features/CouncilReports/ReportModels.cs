using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Storage.ReadModel.Workshops;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <param name="Year">The year that the next report tells of.</param>
/// <param name="MayBegin">Whether the reader leads the service.</param>
public sealed record ReportListModel(IReadOnlyList<CouncilReportRow> Reports, int Year, bool MayBegin, FormState Form);

/// <param name="Wheel">What the annual wheels gave in the year told of.</param>
/// <param name="Leads">Whether the reader leads the service.</param>
public sealed record ReportModel(CouncilReportView Report, ReportWheel Wheel, bool Leads, FormState Form)
{
    /// <summary>The chapters that the report must have, and in which nothing stands.</summary>
    public IReadOnlyList<ChapterKind> Unwritten { get; } = [.. ReportProgress.UnwrittenChapters(Report.Id, Report.Content)];

    public IReadOnlyList<OpenPromise> Unanswered { get; } = [.. ReportProgress.Unanswered(Report.Content, Report.Open)];
}

/// <param name="Surveys">Those whose counts belong in the chapter.</param>
/// <param name="Part">The part that is written anew; null for a new one.</param>
public sealed record ChapterModel(CouncilReportView Report, Chapter Chapter, IReadOnlyList<ReportedSurvey> Surveys, Contribution? Part, bool Leads, FormState Form)
{
    /// <summary>What participation workshops gave to the chapter: of at least five, and confirmed.</summary>
    public IReadOnlyList<ReportedInput> Said { get; init; } = [];
}

public sealed record ReportWheelModel(CouncilReportView Report, ReportWheel Wheel);

/// <param name="Refused">The promise whose answer was refused; null where none was.</param>
public sealed record PromisesModel(CouncilReportView Report, PromiseId? Refused, FormState Form);

public sealed record MunicipalityModel(CouncilReportView Report, MunicipalEdition Edition, bool Leads, FormState Form)
{
    public MunicipalityNumber Municipality => Edition.Municipality;

    public string Name => Report.NameOf(Municipality);
}
