namespace LearningNetwork.Domain.Surveys;

/// <summary>The edition of a set of questions, e.g. the second for parents.</summary>
public readonly record struct SetEdition(AskedGroup Group, int Number);

/// <summary>The questions that a group is asked; their words stand in the texts under <c>survey.question.&lt;key&gt;</c>.</summary>
/// <param name="Edition">Two surveys are compared only where this is the same: else their questions differ.</param>
/// <param name="From">The year from which it is offered.</param>
public sealed record QuestionSet(SetEdition Edition, int From, ValueList<SurveyQuestion> Questions)
{
    /// <summary>Whether the service wrote the questions itself.</summary>
    public bool IsOwn => Edition.Number == QuestionSets.Own;

    public SurveyQuestion? Of(string question) => Questions.FirstOrDefault(one => one.Key == question);
}

/// <param name="Key">Its name in code and in files, e.g. <c>heard</c>.</param>
/// <param name="Words">A service's own question as it wrote it; null for one that the platform brings along.</param>
public sealed record SurveyQuestion(string Key, AnswerScale Scale, string? Words = null);

/// <summary>The answers that a question can have.</summary>
public enum AnswerScale
{
    /// <summary>From fully agreed to fully disagreed, and 'do not know'.</summary>
    Agreement,

    /// <summary>Yes, partly, no, and 'do not know'.</summary>
    YesPartlyNo,
}

public static class AnswerScales
{
    private static readonly ValueList<string> Agreement = ["agree", "rather-agree", "neither", "rather-disagree", "disagree", "do-not-know"];
    private static readonly ValueList<string> YesPartlyNo = ["yes", "partly", "no", "do-not-know"];

    /// <summary>Its answers from best to worst; the words stand in the texts under <c>survey.answer.&lt;code&gt;</c>.</summary>
    public static ValueList<string> Answers(this AnswerScale scale) => scale switch
    {
        AnswerScale.Agreement => Agreement,
        AnswerScale.YesPartlyNo => YesPartlyNo,
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, null),
    };
}
