namespace LearningNetwork.Domain.Texts;

/// <summary>Eight digits without any grouping, which may be a telephone number or nearly anything else.</summary>
/// <remarks>
/// Decided so, since a number left standing can point at a home while a refused one only asks its writer to rewrite it: they are refused,
/// unless something speaks against it. That is: a first digit that no Norwegian number has (0, 1); a date (yyyymmdd, ddmmyyyy); a round sum; a
/// letter, slash or the like that makes it part of a reference or an address on the web; a word before it that names what it is (a sum, a
/// case, an order, a version); a unit after it.
/// </remarks>
internal static class BareNumbers
{
    public static bool IsTelephone(DigitScan scan, int group) =>
        HasTelephoneDigits(scan, group)
        && !scan.EndsWith(group, "0000")
        && !IsPartOfReference(scan, group)
        && !NumberContext.IsNamedBefore(scan.Text, scan[group].Start);

    private static bool HasTelephoneDigits(DigitScan scan, int group) => scan[group].Length switch
    {
        8 => scan.Text[scan[group].Start] >= '2' && !IsDate(scan.Text.Slice(scan[group].Start, scan[group].End)),
        // With the country code and no plus only mobile numbers are written in one.
        10 => scan.StartsWith(group, "474") || scan.StartsWith(group, "479"),
        _ => false,
    };

    private static bool IsDate(string digits) =>
        IsDate(digits[..4], digits[4..6], digits[6..]) || IsDate(digits[4..], digits[2..4], digits[..2]);

    private static bool IsDate(string year, string month, string day) =>
        year[..2] is "19" or "20" && Within(month, 12) && Within(day, 31);

    private static bool Within(string two, int most) => (two[0] - '0') * 10 + (two[1] - '0') is var value && value >= 1 && value <= most;

    private static bool IsPartOfReference(DigitScan scan, int group)
    {
        var (text, start, end) = (scan.Text, scan[group].Start, scan[group].End);
        return char.IsLetter(text[start - 1]) || char.IsLetter(text[end])
            || text[start - 1] is '=' or '#' or '§' or '_' or '\\' || text[end] == '_'
            || (text[start - 1] is '-' or '.' or ',' && char.IsLetterOrDigit(text[start - 2]))
            || (text[end] is '-' or '.' or ',' && char.IsLetterOrDigit(text[end + 1]))
            || (text[start - 1] == '/' && scan.LengthOf(group - 1) != 8)
            || (text[end] == '/' && scan.LengthOf(group + 1) != 8);
    }
}
