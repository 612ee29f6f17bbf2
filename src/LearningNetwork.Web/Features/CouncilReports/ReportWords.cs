using LearningNetwork.Domain;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <summary>A report's words.</summary>
internal static class ReportWords
{
    public static string Title(int toldYear, Phrases t) => t["reports.one", toldYear];

    public static string ChapterOf(ChapterKind kind, Phrases t) => t["chapter." + Choices.Code(kind)];

    public static string RoleOf(ContributorRole role, Phrases t) => t["contributor." + Choices.Code(role)];

    public static string ToneOf(ResultTone tone, Phrases t) => t["result-tone." + Choices.Code(tone)];

    public static string OutcomeOf(PromiseOutcome outcome, Phrases t) => t["outcome." + Choices.Code(outcome)];

    public static string FigureOf(FigureKind kind, Phrases t) => t["figure." + Choices.Code(kind)];

    /// <summary>A chapter in an address, e.g. <c>user-survey</c>.</summary>
    public static string PathOf(ChapterKind kind) => string.Concat(kind.ToString().Select((c, at) => char.IsUpper(c) && at > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    public static ChapterKind? ChapterAt(string path) => ChapterKinds.All.Where(kind => PathOf(kind) == path).Select(kind => (ChapterKind?)kind).FirstOrDefault();

    /// <summary>Which year of the councils' period it is told in.</summary>
    public static string PeriodOf(CouncilReportId id, Phrases t) => t["reports.period", id.CouncilYear, CouncilPeriod.YearOf(id.CouncilYear)];

    /// <summary>A figure as it may be told: a small group is not counted out (domain-rules, 'Small numbers').</summary>
    public static string Shown(int? count, Phrases t) => count switch
    {
        null => t["case.not-stated"],
        { } few when SmallGroup.IsTooSmall(few) => t["reports.few", SmallGroup.Fewest],
        { } many => many.ToString("N0", t.Language.Culture),
    };

    public static SurveyId IdIn(this ReportedSurvey survey, CouncilReportView report) => new(report.Id.Service, survey.Year, survey.Set.Group);

    public static string? NameOf(this CouncilReportView report, Domain.Municipalities.MunicipalityNumber? only) => only is { } one ? report.NameOf(one) : null;
}
