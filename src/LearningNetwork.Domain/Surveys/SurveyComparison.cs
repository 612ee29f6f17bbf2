namespace LearningNetwork.Domain.Surveys;

/// <summary>Two surveys of the same group beside each other, such as those of years 2 and 4 (000, 001: the same survey again shows whether it helped).</summary>
public abstract record SurveyComparison
{
    private SurveyComparison() { }

    /// <summary>They asked the same questions.</summary>
    public sealed record Side(int EarlierYear, SurveyTable Earlier, int LaterYear, SurveyTable Later) : SurveyComparison;

    /// <summary>The questions differ, so that the numbers do not say whether anything became better.</summary>
    public sealed record OtherQuestions(int EarlierYear, int EarlierSet, int LaterYear, int LaterSet) : SurveyComparison;

    /// <summary>In one of the years too few answered for anything to be shown.</summary>
    public sealed record TooFew(int Year) : SurveyComparison;

    /// <summary>The group has not been asked before.</summary>
    public sealed record NothingBefore : SurveyComparison;

    /// <param name="before">The latest earlier survey of the group with counts; null where there is none.</param>
    public static SurveyComparison Of((int Year, QuestionSet Set, SurveyTable Table) now, (int Year, QuestionSet Set, SurveyTable Table)? before) => before switch
    {
        null => new NothingBefore(),
        { } earlier when !earlier.Set.Questions.Equals(now.Set.Questions) => new OtherQuestions(earlier.Year, earlier.Set.Edition.Number, now.Year, now.Set.Edition.Number),
        { Table.IsTooSmall: true } earlier => new TooFew(earlier.Year),
        _ when now.Table.IsTooSmall => new TooFew(now.Year),
        { } earlier => new Side(earlier.Year, earlier.Table, now.Year, now.Table),
    };
}
