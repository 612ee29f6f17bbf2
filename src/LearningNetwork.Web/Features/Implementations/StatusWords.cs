using LearningNetwork.Domain;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Implementations;

internal static class StatusWords
{
    public static string Say(this Phrases t, StatusLight light) => t["light." + Choices.Code(light)];

    public static IReadOnlyList<Choice> Lights(Phrases t) =>
        [.. Enum.GetValues<StatusLight>().Select(light => new Choice(Choices.Code(light), t.Say(light), t["light." + Choices.Code(light) + ".explained"]))];

    /// <summary>The light and its day in one line, for where there is no room for a mark.</summary>
    public static string Latest(Phrases t, StatusLight? light, DateOnly? on) =>
        light is { } shown && on is { } day ? t["status.latest", t.Say(shown), t.Day(day)] : t["status.none-yet"];

    public static string Title(ImplementationRow row, Phrases t) => t["implementation.title", row.ProductTitle, row.ServiceName];
}
