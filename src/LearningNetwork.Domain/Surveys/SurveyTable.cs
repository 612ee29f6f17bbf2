namespace LearningNetwork.Domain.Surveys;

/// <summary>The counts of a survey as they may be shown, with what is too small hidden; nothing else leaves the log.</summary>
/// <param name="Asked">Null where it is not known, or would tell of a few.</param>
/// <param name="Answered">Null where fewer than <see cref="SmallGroup.Fewest"/> answered; then no count is shown.</param>
public sealed record SurveyTable(int? Asked, int? Answered, ValueList<SurveyTableRow> Rows)
{
    public bool IsTooSmall => Answered is null;

    public static SurveyTable Of(AnswerCounts counts) => SmallGroup.IsTooSmall(counts.Answered)
        ? new(null, null, [])
        : new(Suppression.Asked(counts), counts.Answered, counts.Questions.Select(one => new SurveyTableRow(one.Question, Suppression.Of(one.Counts))).ToValueList());
}

/// <param name="Counts">As those of <see cref="QuestionCounts"/>.</param>
public sealed record SurveyTableRow(string Question, ValueList<ShownCount> Counts);

/// <param name="Value">Null where it is hidden.</param>
public sealed record ShownCount(int? Value)
{
    public static ShownCount Hidden { get; } = new((int?)null);
}
