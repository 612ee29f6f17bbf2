using LearningNetwork.Domain;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Storage.ReadModel.Learning;
using LearningNetwork.Web.DesignSystem;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Learning;

/// <summary>What projects learn, in the reader's language.</summary>
internal static class LearningWords
{
    public static string Say(this Phrases t, ConductRule rule) => t["conduct." + Choices.Code(rule)];

    /// <summary>A value with as many decimals as it has.</summary>
    public static string Value(Phrases t, decimal value) => value.ToString("#,0.####", t.Language.Culture);

    /// <summary>The day, or that it is not stated.</summary>
    public static string DayOr(this Phrases t, DateOnly? day) => day is { } stated ? t.Day(stated) : t["project.not-stated"];

    /// <summary>Where an experiment stands, in a word.</summary>
    public static string Standing(this Phrases t, ExperimentRow row) => t["experiment-status." + Choices.CodeOf(row.Outcome ?? row.Status)];

    public static Color ColorOf(ExperimentRow row) => row switch
    {
        { Outcome: nameof(ExperimentOutcome.CarriedThrough) } => Color.Success,
        { Outcome: nameof(ExperimentOutcome.Stopped) } => Color.Warning,
        { Status: nameof(Experiment.Running) } => Color.Info,
        _ => Color.Neutral,
    };

    /// <summary>The values of an enumeration to choose between, by the texts of its family.</summary>
    public static IReadOnlyList<Choice> ChoicesOf<T>(Phrases t, string family) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new Choice(Choices.Code(value), t[family + "." + Choices.Code(value)]))];
}
