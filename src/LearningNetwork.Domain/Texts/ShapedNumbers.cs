namespace LearningNetwork.Domain.Texts;

/// <summary>Telephone numbers that nothing announces: eight digits grouped as only telephone numbers are, or not grouped at all.</summary>
/// <remarks>
/// Norwegian numbers begin with 2–9. Grouped 3-2-3, 3-3-2 or 2-2-2-2 they are refused. Grouped 2-3-3 they are written as a sum is, and pass;
/// grouped 4-4 they are mostly two years, postal codes or municipality numbers, and are refused only where they begin with 9, as no
/// municipality and no year does.
/// </remarks>
internal static class ShapedNumbers
{
    private const int LongestSeries = 12;

    public static ScannedNumber? At(DigitScan scan, int first, bool foundBefore)
    {
        var last = Last(scan, first, foundBefore);
        return last is { } end && !NumberContext.CountsBefore(scan.Text, scan[first].Start) && !NumberContext.HasUnitAfter(scan.Text, scan[end].End)
            ? new(scan[first].Start, end)
            : null;
    }

    private static int? Last(DigitScan scan, int first, bool foundBefore) => scan.LengthOf(first) switch
    {
        // A country code without its plus.
        2 when scan.Is(first, "47") && scan.StandsAlone(first) && Subscriber(scan, first + 1, isAlone: true) is { } last && Joined(scan, first, last) => last,
        2 or 3 or 4 => Subscriber(scan, first, isAlone: foundBefore || scan.StandsAlone(first)),
        8 or 10 => BareNumbers.IsTelephone(scan, first) ? first : null,
        _ => null,
    };

    private static int? Subscriber(DigitScan scan, int first, bool isAlone) =>
        first >= scan.Count || scan.Text[scan[first].Start] < '2' ? null
        : Has(scan, first, 3, 2, 3) && (isAlone || scan.LengthOf(first - 1) != 3) && !IsBookNumber(scan, first) ? first + 2
        : Has(scan, first, 3, 3, 2) && isAlone && scan.JoinAfter(first + 2) is null ? first + 2
        : isAlone && Has(scan, first, 2, 2, 2, 2) && IsWholeSeries(scan, first) && !IsTwoRanges(scan, first) ? first + 3
        : isAlone && Has(scan, first, 4, 4) && IsMobileInFours(scan, first) ? first + 1
        : null;

    private static bool Has(DigitScan scan, int first, params ReadOnlySpan<int> lengths)
    {
        for (var i = 0; i < lengths.Length; i++)
        {
            if (scan.LengthOf(first + i) != lengths[i] || (i > 0 && scan.JoinAfter(first + i - 1) is null))
                return false;
        }
        return true;
    }

    private static bool Joined(DigitScan scan, int first, int last) => last > first && scan.JoinAfter(first) is not null;

    // Numbers of two digits in a row are telephone numbers when they come four by four; other series are counts, ages or weeks.
    private static bool IsWholeSeries(DigitScan scan, int first)
    {
        var count = 1;
        while (count <= LongestSeries && scan.JoinAfter(first + count - 1) is not null && scan.LengthOf(first + count) == 2)
            count++;
        return count <= LongestSeries && count % 4 == 0 && (scan.JoinAfter(first + count - 1) is null || scan.LengthOf(first + count) == 1);
    }

    // '20.00-22.30' and '15.08 20.12': two times, dates or decimals.
    private static bool IsTwoRanges(DigitScan scan, int first) =>
        scan.JoinAfter(first) is '.' or '-' && scan.JoinAfter(first + 2) == scan.JoinAfter(first) && scan.JoinAfter(first + 1) != scan.JoinAfter(first);

    private static bool IsMobileInFours(DigitScan scan, int first) =>
        scan.StartsWith(first, "9") && scan.JoinAfter(first) == ' ' && scan.JoinAfter(first + 1) is null
        && !(scan.EndsWith(first, "00") && scan.EndsWith(first + 1, "00"));

    // ISBN: 978-82 and the publisher's three digits look like 3-2-3.
    private static bool IsBookNumber(DigitScan scan, int first) =>
        (scan.Is(first, "978") || scan.Is(first, "979")) && scan.LastOf(13, first) is not null;
}
