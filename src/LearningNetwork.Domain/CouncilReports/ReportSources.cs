using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.Surveys;

namespace LearningNetwork.Domain.CouncilReports;

/// <summary>
/// What a report shows besides what is written in it: what the service's surveys counted, and what its annual wheels gave in the year
/// told of. A draft follows them; once a council has it, it shows them as they were then.
/// </summary>
/// <param name="Activities">What was due in the year told of, by first day.</param>
public sealed record ReportSources(ValueList<ReportedSurvey> Surveys, ValueList<ReportedActivity> Activities)
{
    public static ReportSources None { get; } = new([], []);

    /// <summary>
    /// Those of a service's surveys and activities that belong in a report: users' surveys of the council's year, asked in its first
    /// quarter to feed the report on the year before; other services' of that year, else of the one told of; what was due in the latter.
    /// </summary>
    public static ReportSources Of(CouncilReportId report, IEnumerable<ReportedSurvey> surveys, IEnumerable<ReportedActivity> activities) => new(
        surveys.Where(survey => survey.Year == report.CouncilYear || (survey.Year == report.ToldYear && !survey.Set.Group.AreUsers()))
            .GroupBy(survey => survey.Set.Group).OrderBy(group => group.Key).Select(group => group.MaxBy(survey => survey.Year)!).ToValueList(),
        activities.Where(activity => activity.Occurrence.Due.Year == report.ToldYear)
            .OrderBy(activity => activity.From).ThenBy(activity => activity.Through).ThenBy(activity => activity.Wheel, StringComparer.Ordinal)
            .ThenBy(activity => activity.Activity.Value, StringComparer.Ordinal).ToValueList());

    public IEnumerable<ReportedSurvey> In(ChapterKind chapter) => Surveys.Where(survey => survey.Chapter == chapter);
}

/// <param name="Table">The counts as they may be shown.</param>
/// <param name="Own">The questions, where the service wrote them itself; else null.</param>
public sealed record ReportedSurvey(int Year, SetEdition Set, SurveyTable Table, ValueList<SurveyQuestion>? Own)
{
    public QuestionSet Questions => Own is null ? QuestionSets.Of(Set)! : QuestionSets.OwnOf(Set.Group, Own);

    public ChapterKind Chapter => Set.Group.AreUsers() ? ChapterKind.UserSurvey : ChapterKind.Cooperation;
}

/// <summary>An activity of a wheel that the service owns, and how far the service itself has come with it. What other owners have done is not told.</summary>
/// <param name="Wheel">What the wheel is called.</param>
/// <param name="Year">The year of the rule that it follows from.</param>
public sealed record ReportedActivity(string Wheel, ActivityId Activity, int Year, string Title, WheelTheme Theme, DateOnly From, DateOnly Through, ProgressState State)
{
    public Occurrence Occurrence => new(Activity, Year, new(From, Through));
}

public sealed record AboutReportSources(CouncilReportId Report) : Question<ReportSources>;
