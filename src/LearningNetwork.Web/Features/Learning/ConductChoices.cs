using LearningNetwork.Domain;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Learning;

/// <summary>The rules of conduct to tick, each with what it asks.</summary>
internal static class ConductChoices
{
    public static IReadOnlyList<Choice> Of(Phrases t) =>
        [.. Enum.GetValues<ConductRule>().Select(rule => new Choice(Choices.Code(rule), t.Say(rule), t["conduct-asks." + Choices.Code(rule)]))];
}
