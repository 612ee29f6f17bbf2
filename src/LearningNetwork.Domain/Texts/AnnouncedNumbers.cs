namespace LearningNetwork.Domain.Texts;

/// <summary>Eight digits in any grouping after a word such as 'tlf' or 'ring'.</summary>
internal static class AnnouncedNumbers
{
    public static ScannedNumber? At(DigitScan scan, int first)
    {
        if (!NumberContext.IsAnnounced(scan.Text, scan[first].Start))
            return null;
        var last = scan.LastOf(8, first) ?? (scan.StartsWith(first, "47") ? scan.LastOf(10, first) : null);
        return last is { } end && !IsDate(scan, first, end) && !NumberContext.HasUnitAfter(scan.Text, scan[end].End)
            ? new(scan[first].Start, end)
            : null;
    }

    // 'Ring før 15.01.2024', 'telefon 2020-2024'.
    private static bool IsDate(DigitScan scan, int first, int last) => (last - first) switch
    {
        1 => IsYear(scan, first) && IsYear(scan, last),
        2 => (scan.LengthOf(first), scan.LengthOf(first + 1), scan.LengthOf(last)) is (2, 2, 4) or (4, 2, 2),
        _ => false,
    };

    private static bool IsYear(DigitScan scan, int group) => scan.LengthOf(group) == 4 && (scan.StartsWith(group, "19") || scan.StartsWith(group, "20"));
}
