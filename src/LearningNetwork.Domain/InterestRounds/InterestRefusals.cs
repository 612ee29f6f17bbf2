using System.Globalization;

namespace LearningNetwork.Domain.InterestRounds;

/// <summary>The clear noes of interest; their codes are stable. Those that can be mended name the field first.</summary>
public static class InterestRefusals
{
    private const string Says = "says", Until = "until";

    public static Refusal RoundUnknown { get; } = Refusal.Missing("interest_round_unknown");

    public static Refusal RoundClosed { get; } = Refusal.Conflict("interest_round_closed");

    public static Refusal ProductUnknown { get; } = Refusal.Missing("interest_product_unknown");

    /// <summary>The round does not ask of the product.</summary>
    public static Refusal NotInThisRound { get; } = Refusal.Invalid("interest_not_in_round", Says);

    /// <summary>Nobody is asked where nobody is there.</summary>
    public static Refusal NobodyToAsk { get; } = Refusal.Conflict("interest_nobody_to_ask");

    /// <summary>A round is open for a while: until a day after today, and within a year.</summary>
    public static Refusal UntilOutOfRange(DateOnly first, DateOnly last) => Refusal.Invalid(
        "interest_until_out_of_range", Until, first.ToString("O", CultureInfo.InvariantCulture), last.ToString("O", CultureInfo.InvariantCulture));

    public static Refusal EveryoneHasAnswered { get; } = Refusal.Conflict("interest_everyone_answered");
}
