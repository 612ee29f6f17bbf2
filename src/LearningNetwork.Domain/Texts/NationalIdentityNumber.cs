namespace LearningNetwork.Domain.Texts;

/// <summary>The rule of the eleven digits: a day, a month, a year, three digits of the person and two control digits.</summary>
/// <remarks>
/// Source: the Tax Administration's description of the number. A D-number has 40 added to the day. Added to the month: 40 in help numbers and
/// the welfare administration's synthetic numbers, 65 in other test sets, 80 in the Tax Administration's synthetic population.
/// Numbers given out from 2032 on let the first control sum leave 0, 1, 2 or 3; the second is as before. Both are valid side by side.
/// </remarks>
internal static class NationalIdentityNumber
{
    public const int Length = 11;

    private static ReadOnlySpan<int> FirstWeights => [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];

    private static ReadOnlySpan<int> SecondWeights => [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    private static ReadOnlySpan<int> DaysInMonth => [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    public static bool IsValid(ReadOnlySpan<int> digits) =>
        digits.Length == Length && HasDate(digits) && Remainder(digits, FirstWeights) <= 3 && Remainder(digits, SecondWeights) == 0;

    // The century is unknown from 2032 on, so 29 February is taken for a date in any year.
    private static bool HasDate(ReadOnlySpan<int> digits)
    {
        var (day, month) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3]);
        day -= day > 40 ? 40 : 0;
        month -= month switch { > 80 => 80, > 65 => 65, > 40 => 40, _ => 0 };
        return month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth[month - 1];
    }

    private static int Remainder(ReadOnlySpan<int> digits, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += digits[i] * weights[i];
        return sum % 11;
    }
}
