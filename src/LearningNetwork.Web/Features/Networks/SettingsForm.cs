using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.Products;
using LearningNetwork.Web.Texts;
using Microsoft.Extensions.Primitives;

namespace LearningNetwork.Web.Features.Networks;

/// <summary>The network's numbers and steps as a form.</summary>
internal static class SettingsForm
{
    public static string StepsField(ResourceLevel level) => "steps-" + level.Code();

    public static IReadOnlyList<Choice> Steps(Phrases t) =>
        [.. Enum.GetValues<RoutineStep>().Where(step => step != RoutineStep.InUse).Select(step => new Choice(step.Code(), t.Say(step), t["step." + step.Code() + ".explained"]))];

    public static FormState Opened(NetworkSettings settings)
    {
        var values = new Dictionary<string, StringValues>
        {
            ["answerDays"] = settings.AnswerDays.ToString(CultureInfo.InvariantCulture),
            ["smallestGroup"] = settings.SmallestGroup.ToString(CultureInfo.InvariantCulture),
        };
        foreach (var level in settings.Steps)
            values[StepsField(level.Level)] = new StringValues([.. level.Steps.Select(step => step.Code())]);
        return new(values, []);
    }

    public static (ChangeSettings? Command, Refusal? Refusal) Read(PostedForm form)
    {
        var (days, badDays) = Number("answerDays", form["answerDays"]);
        var (least, badLeast) = Number("smallestGroup", form["smallestGroup"]);
        var steps = Enum.GetValues<ResourceLevel>().Select(level => new LevelSteps(
            level, form.State.Value(StepsField(level)).Select(RoutineStepNames.Parse).OfType<RoutineStep>().ToValueList()));
        return (badDays ?? badLeast) is { } refusal ? (null, refusal) : (new(days, least, steps.ToValueList()), null);
    }

    /// <summary>Beside the field it is about, since these refusals name limits and no field.</summary>
    public static FormState Refused(FormState form, Refusal refusal, Phrases t) => refusal.Code switch
    {
        "answer_days_out_of_range" => form.Beside("answerDays", refusal, t),
        "smallest_group_out_of_range" => form.Beside("smallestGroup", refusal, t),
        "level_without_steps" => form.Beside(StepsField(Enum.GetValues<ResourceLevel>().First(level => form.Value(StepsField(level)).Count == 0)), refusal, t),
        _ => form.Refused(refusal, t),
    };

    private static FormState Beside(this FormState form, string field, Refusal refusal, Phrases t) => form.With(field, RefusalWords.KeyOf(refusal), RefusalWords.Arguments(refusal, t));

    private static (int? Number, Refusal? Refusal) Number(string field, string sent) =>
        sent.Length == 0 ? (null, Refusals.Required(field))
        : int.TryParse(sent, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number, null)
        : (null, Refusals.NotAValue(field));
}
