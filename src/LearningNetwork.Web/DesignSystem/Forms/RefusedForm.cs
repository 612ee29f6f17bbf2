using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.DesignSystem.Forms;

/// <summary>Puts a refusal where it can be mended: beside its field when it names one, else on top of the form.</summary>
public static class RefusedForm
{
    public static FormState Refused(this FormState form, Refusal refusal, Phrases t) => refusal switch
    {
        { Code: "plan_incomplete" or "step_incomplete" } => refusal.Arguments.Aggregate(form, (state, field) => With(state, field, Refusals.Required(field), t)),
        { Code: "personal_data" } => form.With(refusal.Arguments[0], "form.personal-data", RefusalWords.Arguments(refusal with { Arguments = Pointed(form, refusal) }, t)),
        { Kind: RefusalKind.Invalid, Arguments: [var field, ..] } => With(form, field, refusal, t),
        _ => With(form, "", refusal, t),
    };

    private static FormState With(FormState form, string field, Refusal refusal, Phrases t) =>
        form.With(field, RefusalWords.KeyOf(refusal), RefusalWords.Arguments(refusal, t));

    /// <summary>The words that were taken for personal data, in place of their positions.</summary>
    private static ValueList<string> Pointed(FormState form, Refusal refusal)
    {
        var typed = form.Value(refusal.Arguments[0]).ToString().ReplaceLineEndings("\n").Trim();
        var words = refusal.Arguments[2].Split(',').Select(place => place.Split('+')).Select(place => Cut(typed, Number(place[0]), Number(place[1])));
        return [refusal.Arguments[0], refusal.Arguments[1], string.Join(", ", words)];
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Cut(string text, int start, int length) => start + length <= text.Length ? $"«{text.Substring(start, length)}»" : "";
}
