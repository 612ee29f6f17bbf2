using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Features.ImplementationSupports;

/// <summary>Suggestions as they are typed: those stated, in their order, and empty lines for more.</summary>
internal static class SuggestionInput
{
    public const int Most = 40;

    /// <summary>So many empty lines stand after what is stated; who has more saves and goes on.</summary>
    public const int More = 3;

    public static string Title(int number) => string.Create(CultureInfo.InvariantCulture, $"title.{number}");

    public static string Gain(int number) => string.Create(CultureInfo.InvariantCulture, $"gain.{number}");

    /// <summary>The last number of which anything is typed.</summary>
    public static int Stated(FormState form) => Enumerable.Range(1, Most).LastOrDefault(number => Holds(form, Title(number)) || Holds(form, Gain(number)));

    /// <summary>Every line up to the last that holds anything: an empty one between is pointed out by the rules, since the others keep their numbers.</summary>
    public static StateSuggestions Read(PostedForm form) => new(
        Enumerable.Range(1, Stated(form.State)).Select(number => new Suggestion(number, form[Title(number)], form[Gain(number)])).ToValueList(), form["source"]);

    /// <summary>What was stated last, in the form.</summary>
    public static FormState Opened(SuggestionsStated? stated) => stated is null ? FormState.Empty : FormState.Opened(
        [.. stated.Suggestions.SelectMany(one => new[] { (Title(one.Number), one.Title), (Gain(one.Number), one.Gain) }), ("source", stated.Source)]);

    private static bool Holds(FormState form, string field) => !string.IsNullOrWhiteSpace(form.Value(field));
}
