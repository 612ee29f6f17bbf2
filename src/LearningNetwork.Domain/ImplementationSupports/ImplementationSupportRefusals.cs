using System.Globalization;

namespace LearningNetwork.Domain.ImplementationSupports;

/// <summary>The clear noes of the support for a product; their codes are stable.</summary>
public static class ImplementationSupportRefusals
{
    private const string TheSuggestions = "suggestions";

    /// <summary>More lines than the field takes.</summary>
    public static Refusal TooManyLines(string field, int most) => Refusal.Invalid("too_many_lines", field, most.ToString(CultureInfo.InvariantCulture));

    /// <summary>Numbers go from 1 without a gap, and what was suggested before stays at its number.</summary>
    public static Refusal SuggestionsOutOfOrder { get; } = Refusal.Invalid("suggestions_out_of_order", TheSuggestions);
}
