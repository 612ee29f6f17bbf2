using LearningNetwork.Domain.Workshops;
using LearningNetwork.Storage.ReadModel.Workshops;
using LearningNetwork.Web.DesignSystem;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Workshops;

/// <summary>A workshop in the reader's language.</summary>
internal static class WorkshopWords
{
    public static string Say(this Phrases t, WorkshopStatus status) => t["workshop-status." + Choices.Code(status)];

    /// <summary>What is owed, or where it stands; the sentence a list shows.</summary>
    public static string Standing(this Phrases t, WorkshopRow row, DateOnly today) => row.Stands switch
    {
        WorkshopStatus.Planned when row.HeldOn < today => t["workshop.day-passed", t.Day(row.HeldOn)],
        WorkshopStatus.Planned => t["workshop.on", t.Day(row.HeldOn)],
        WorkshopStatus.Open when row.Owed > 0 => t.Count("workshop.owed", row.Owed),
        WorkshopStatus.Open => t["workshop.not-told"],
        _ => t["workshop.was-on", t.Day(row.HeldOn)],
    };

    public static Color ColorOf(WorkshopStatus status) => status switch
    {
        WorkshopStatus.Open => Color.Warning,
        WorkshopStatus.Planned => Color.Info,
        WorkshopStatus.Answered => Color.Success,
        _ => Color.Neutral,
    };

    public static IReadOnlyList<Choice> ChoicesOf<T>(Phrases t, string family) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new Choice(Choices.Code(value), t[family + "." + Choices.Code(value)]))];

    /// <summary>The bank's questions, each with its theme.</summary>
    public static IReadOnlyList<Choice> Questions(Phrases t) => [.. Enum.GetValues<BankQuestion>().Select(question => new Choice(
        Choices.Code(question), t["question." + Choices.Code(question)], t["question-theme." + Choices.Code(QuestionBank.ThemeOf(question))]))];

    /// <summary>The years a report can tell of, around this one; none for a workshop that stands alone.</summary>
    public static IReadOnlyList<Choice> Years(int year) => [.. Enumerable.Range(year - 1, 4).Select(one => one.ToString(System.Globalization.CultureInfo.InvariantCulture)).Select(one => new Choice(one, one))];
}
