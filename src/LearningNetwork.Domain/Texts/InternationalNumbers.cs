namespace LearningNetwork.Domain.Texts;

/// <summary>Telephone numbers with a country code, after + or 00.</summary>
internal static class InternationalNumbers
{
    /// <summary>Norway's code and the eight digits after it.</summary>
    private const int NorwegianDigits = 10;

    // The longest number of the world's plan (E.164) has 15 digits; a country's code and a subscriber's number together have 9 at least.
    private const int FewestDigits = 9;
    private const int MostDigits = 15;

    public static ScannedNumber? At(DigitScan scan, int first) => AfterPlus(scan, first) ?? AfterZeros(scan, first);

    private static ScannedNumber? AfterPlus(DigitScan scan, int first)
    {
        var text = scan.Text;
        var start = scan[first].Start;
        var plus = text[start - 1] == '+' ? start - 1 : text[start - 1] == ' ' && text[start - 2] == '+' ? start - 2 : -1;
        if (plus < 0 || char.IsLetterOrDigit(text[plus - 1]))
            return null;
        if (scan.StartsWith(first, "47") && scan.LastOf(NorwegianDigits, first) is { } last)
            return new(plus, last);
        return plus == start - 1 && !scan.StartsWith(first, "0") && Foreign(scan, first, MostDigits, FewestDigits) is { } end ? new(plus, end) : null;
    }

    private static ScannedNumber? AfterZeros(DigitScan scan, int first)
    {
        if (!scan.StandsAlone(first))
            return null;
        if (scan.StartsWith(first, "0047") || (scan.Is(first, "00") && first + 1 < scan.Count && scan.StartsWith(first + 1, "47")))
            return scan.LastOf(NorwegianDigits + 2, first) is { } last ? new(scan[first].Start, last) : null;
        // Twelve digits at least: with fewer, two zeros in front are as often an account or an article.
        return scan.StartsWith(first, "00") && scan[first].Length > 2 && !scan.StartsWith(first, "000")
            && Foreign(scan, first, MostDigits + 2, FewestDigits + 3) is { } end ? new(scan[first].Start, end) : null;
    }

    private static int? Foreign(DigitScan scan, int first, int most, int fewest)
    {
        var (count, last) = (0, first);
        for (var group = first; group < scan.Count && count + scan[group].Length <= most; group++)
        {
            (count, last) = (count + scan[group].Length, group);
            if (!scan.IsLinkedAfter(group))
                break;
        }
        return count >= fewest && !IsSum(scan, first, last) ? last : null;
    }

    private static bool IsSum(DigitScan scan, int first, int last) =>
        scan.Is(last, "000") || scan.EndsWith(last, "00000") || NumberContext.HasUnitAfter(scan.Text, scan[last].End) || NumberContext.CountsBefore(scan.Text, scan[first].Start - 1);
}
