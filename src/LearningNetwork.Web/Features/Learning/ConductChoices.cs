using LearningNetwork.Domain;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Learning;

/// <summary>The rules of conduct to tick, each with what it asks.</summary>
internal static class ConductChoices
{
    public const string Field = "rules";

    public static IReadOnlyList<Choice> Of(Phrases t) =>
        [.. Enum.GetValues<ConductRule>().Select(rule => new Choice(Choices.Code(rule), t.Say(rule), t["conduct-asks." + Choices.Code(rule)]))];

    /// <summary>The rules as they were sent, none where nothing was; a word that is none is refused.</summary>
    public static (ValueList<ConductRule>? Rules, Refusal? Refusal) Read(IEnumerable<string?>? sent)
    {
        var read = (sent ?? []).Select(Choices.Parse<ConductRule>).ToList();
        return read.Contains(null) ? (null, Refusals.NotAValue(Field)) : (read.Select(rule => rule!.Value).ToValueList(), null);
    }

    /// <summary>A form in which these are ticked.</summary>
    public static FormState Ticked(IEnumerable<ConductRule> rules) => FormState.Empty with
    {
        Values = new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { [Field] = rules.Select(Choices.Code).ToArray() },
    };
}
