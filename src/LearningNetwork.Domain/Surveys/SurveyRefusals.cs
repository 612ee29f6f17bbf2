using System.Globalization;

namespace LearningNetwork.Domain.Surveys;

/// <summary>The clear noes of surveys; their codes are stable.</summary>
public static class SurveyRefusals
{
    private const string Answered = "answered";
    private const string Questions = "questions";

    public static Refusal SurveyUnknown { get; } = Refusal.Missing("survey_unknown");

    /// <summary>A survey keeps the questions it was begun with: else nobody knows what was asked.</summary>
    public static Refusal OtherSet { get; } = Refusal.Conflict("survey_other_set");

    /// <summary>The set has no such question, or not this number of answers to it.</summary>
    public static Refusal QuestionUnknown(string question) => Refusal.Invalid("survey_question_unknown", question);

    public static Refusal QuestionMissing(string question) => Refusal.Invalid("survey_question_missing", question);

    public static Refusal QuestionTwice(string question) => Refusal.Invalid("survey_question_twice", question);

    public static Refusal TooManyQuestions(int most) => Refusal.Invalid("survey_too_many_questions", Questions, Number(most));

    /// <summary>The counts of a question do not sum to how many answered.</summary>
    public static Refusal DoesNotSum(string question, int sum, int answered) => Refusal.Invalid("survey_does_not_sum", question, Number(sum), Number(answered));

    /// <summary>More answered than were asked.</summary>
    public static Refusal MoreThanAsked(int answered, int asked) => Refusal.Invalid("survey_more_than_asked", Answered, Number(answered), Number(asked));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
