using System.Globalization;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Storage.ReadModel.GroupOfferings;
using LearningNetwork.Web.DesignSystem;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.GroupOfferings;

/// <summary>How pages speak of rounds.</summary>
internal static class GroupWords
{
    public static string Method(this Phrases t, string method) => t["method." + Choices.CodeOf(method)];

    public static IReadOnlyList<Choice> Methods(Phrases t) => [.. Enum.GetValues<GroupMethod>().Select(method => new Choice(Choices.Code(method), t["method." + Choices.Code(method)]))];

    /// <summary>'3. februar 2027 kl. 09.00–13.00'.</summary>
    public static string Slot(this Phrases t, TimeSlot slot) => t["round.slot", t.Day(slot.On), t.Clock(slot.Begins), t.Clock(slot.Ends)];

    private static string Clock(this Phrases t, TimeOnly time) => time.ToString(t.Language == Language.English ? "HH:mm" : "HH.mm", CultureInfo.InvariantCulture);

    /// <summary>'3. februar – 5. mai 2027', or the day where it is one.</summary>
    public static string Days(this Phrases t, RoundRow row) => row.FirstOn == row.LastOn ? t.Day(row.FirstOn) : $"{t.Day(row.FirstOn)} – {t.Day(row.LastOn)}";

    /// <summary>Where the round stands, as a code that the texts know.</summary>
    public static string StateOf(RoundRow row, DateOnly today) => row switch
    {
        { Status: "cancelled" } => "cancelled",
        _ when today > row.LastOn => "over",
        _ when today >= row.FirstOn => "running",
        { Status: "planned" } => "planned",
        { Free: > 0 } => "open",
        _ => "full",
    };

    public static Color ColorOf(string state) => state switch
    {
        "open" => Color.Success,
        "planned" => Color.Info,
        "full" or "running" => Color.Warning,
        "cancelled" => Color.Danger,
        _ => Color.Neutral,
    };

    /// <summary>'1 234,50 kr'.</summary>
    public static string Kroner(this Phrases t, long ore) => t["round.kroner", ore / 100m];
}
