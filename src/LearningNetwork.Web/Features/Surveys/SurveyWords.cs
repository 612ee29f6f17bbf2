using LearningNetwork.Domain.Surveys;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Surveys;

/// <summary>A survey's words: of whom, what is asked, what can be answered; and back from words in a file.</summary>
internal static class SurveyWords
{
    /// <summary>Those who did not answer a question; counted last.</summary>
    public const string NoAnswer = "no-answer";

    /// <summary>The line of a file that says how many were asked, or answered, in all.</summary>
    public const string Asked = "asked", Answered = "answered";

    public static string Title(SurveyId id, Phrases t) => t["surveys.one", GroupOf(id.Group, t), id.Year];

    public static string GroupOf(AskedGroup group, Phrases t) => t["survey-group." + group.Code()];

    public static string QuestionOf(SurveyQuestion question, Phrases t) => question.Words ?? t["survey-question." + question.Key];

    /// <summary>Which questions are asked, in short: an edition, or the service's own.</summary>
    public static string SetOf(QuestionSet set, Phrases t) => set.IsOwn ? t["surveys.own-set"] : t["surveys.edition", set.Edition.Number];

    public static string AnswerOf(string code, Phrases t) => t["survey-answer." + code];

    /// <summary>The answers that are counted, with those who gave none last.</summary>
    public static IReadOnlyList<string> Counted(AnswerScale scale) => [.. scale.Answers(), NoAnswer];

    /// <summary>The question of a set that is meant, by its key or its words in any language.</summary>
    public static SurveyQuestion? QuestionIn(QuestionSet set, string typed) =>
        set.Questions.FirstOrDefault(question => question.Words is { } words
            ? typed == question.Key || ForgivingSearch.Fold(words) == ForgivingSearch.Fold(typed)
            : Means("survey-question." + question.Key, question.Key, typed));

    /// <summary>The place of the answer that is meant, among those counted.</summary>
    public static int? AnswerIn(AnswerScale scale, string typed) =>
        Counted(scale).Index().Where(answer => Means("survey-answer." + answer.Item, answer.Item, typed)).Select(answer => (int?)answer.Index).FirstOrDefault();

    public static bool Means(string textKey, string code, string typed) =>
        typed == code || Language.All.Any(language => ForgivingSearch.Fold(Phrasebook.Shipped.In(language)[textKey]) == ForgivingSearch.Fold(typed));
}
