using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Surveys;

/// <summary>Counts that are typed in: a field for each answer to each question. An empty field counts as none.</summary>
internal static class SurveyForm
{
    public static string FieldOf(string question, string answer) => $"{question}.{answer}";

    /// <summary>The command, or the form with everything that is wrong with it.</summary>
    public static (CountAnswers? Command, FormState Form) Read(QuestionSet set, PostedForm form)
    {
        var state = form.State;
        var asked = form["asked"].Length == 0 ? null : Number(form, "asked", "asked", ref state);
        var answered = form["answered"].Length == 0 ? null : Number(form, "answered", "answered", ref state);
        if (form["answered"].Length == 0)
            state = state.With("answered", "refusal.required", "answered");
        var questions = new List<QuestionCounts>();
        foreach (var question in set.Questions)
        {
            var counts = new List<int>();
            foreach (var answer in SurveyWords.Counted(question.Scale))
                counts.Add(Number(form, FieldOf(question.Key, answer), question.Key, ref state) ?? 0);
            questions.Add(new(question.Key, counts.ToValueList()));
        }

        return state.HasProblems ? (null, state) : (new(asked, answered!.Value, questions.ToValueList()), state);
    }

    /// <summary>What was refused, with the question in its words.</summary>
    public static FormState Refused(QuestionSet set, FormState form, Refusal refusal, Phrases t) =>
        refusal is { Kind: RefusalKind.Invalid, Arguments: { Count: > 0 } arguments } && set.Of(arguments[0]) is { } question
            ? form.With(arguments[0], RefusalWords.KeyOf(refusal), [SurveyWords.QuestionOf(question, t), .. arguments.Skip(1)])
            : form.Refused(refusal, t);

    /// <param name="place">The field that the problem is shown at.</param>
    private static int? Number(PostedForm form, string field, string place, ref FormState state)
    {
        var typed = form[field];
        if (typed.Length == 0)
            return null;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        if (state.ProblemOf(place) is null)
            state = state.With(place, "surveys.not-a-number", typed);
        return null;
    }
}
