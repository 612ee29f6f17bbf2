using LearningNetwork.Domain.Implementations;
using LearningNetwork.Web.DesignSystem;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Implementations.Following;

/// <summary>Stages, plans and the rest in the reader's language.</summary>
internal static class PlanWords
{
    public static string Say(this Phrases t, Stage stage) => t["stage." + SharingRequests.Choices.Code(stage)];

    public static string Say(this Phrases t, ResponsibleRole role) => t["option." + SharingRequests.Choices.Code(role)];

    public static string Say(this Phrases t, Outcome outcome) => t["outcome." + SharingRequests.Choices.Code(outcome)];

    /// <summary>The values of an enumeration as choices, by the texts of a family.</summary>
    public static IReadOnlyList<Choice> Choices<T>(Phrases t, string family, bool explained = false) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(SharingRequests.Choices.Code).Select(code => new Choice(code, t[$"{family}.{code}"], explained ? t[$"{family}.{code}.explained"] : null))];

    /// <summary>A gathering has a number, since there may be several; the rest stand alone.</summary>
    public static string NameOf(PlanLine line, Phrases t) =>
        line.Component == PlanComponent.Gathering ? t["component.gathering-number", line.Number] : t["component." + SharingRequests.Choices.Code(line.Component)];

    public static Color ColorOf(Stage stage) => stage switch
    {
        Stage.Exploring => Color.Neutral,
        Stage.Preparing => Color.Info,
        Stage.Started => Color.Accent,
        Stage.InOperation or Stage.Sustained => Color.Success,
        _ => Color.Warning,
    };

    /// <summary>The way through the stages, with where it stands now; stopped breaks it off where it was.</summary>
    public static IReadOnlyList<PathStep> PathOf(ImplementationDetails model, Phrases t)
    {
        var (now, said) = (model.Row.Reached, model.Content.Stages);
        var reached = now == Stage.Stopped ? said.SkipLast(1).Select(one => (Stage?)one.Stage).LastOrDefault(stage => stage != Stage.Stopped) ?? Stage.Exploring : now;
        var path = Enum.GetValues<Stage>().Where(stage => stage != Stage.Stopped).Select(stage => new PathStep(
            t.Say(stage),
            stage == now ? StepState.Now : now == Stage.Stopped && stage > reached ? StepState.Dropped : stage <= reached ? StepState.Done : StepState.Later,
            Since(stage) is { } on ? t["stage.since", t.Day(on)] : null));
        return now == Stage.Stopped ? [.. path, new(t.Say(now), StepState.Now, t["stage.since", t.Day(model.Row.StageOn)])] : [.. path];

        DateOnly? Since(Stage stage) => said.LastOrDefault(one => one.Stage == stage)?.On ?? (stage == now ? model.Row.StageOn : null);
    }
}
