namespace LearningNetwork.Domain.Texts;

/// <summary>Finds national identity numbers, whatever stands between their digits.</summary>
/// <remarks>
/// A number begins and ends where a group of digits does: eleven digits inside a longer series are no identity number.
/// A slash parts groups, since <c>2023/12345-10</c> is how an archive names a document in a case.
/// </remarks>
internal static class NationalIdentityNumbers
{
    private const int LongestGap = 8;

    public static IEnumerable<PersonalDataFind> Find(FoldedText text, IReadOnlyList<DigitGroup> groups)
    {
        for (var first = 0; first < groups.Count; first++)
        {
            if (BeginsWithDate(text, groups, first) || LastOf(text, groups, first) is not { } last)
                continue;
            yield return text.Place(PersonalDataKind.NationalIdentityNumber, groups[first].Start, groups[last].End);
            first = last;
        }
    }

    private static int? LastOf(FoldedText text, IReadOnlyList<DigitGroup> groups, int first)
    {
        Span<int> digits = stackalloc int[NationalIdentityNumber.Length];
        var count = 0;
        for (var group = first; group < groups.Count && count + groups[group].Length <= digits.Length; group++)
        {
            if (group > first && !IsSpacing(text, groups[group - 1].End, groups[group].Start))
                return null;
            for (var at = groups[group].Start; at < groups[group].End; at++)
                digits[count++] = text[at] - '0';
            if (count == digits.Length)
                return NationalIdentityNumber.IsValid(digits) ? group : null;
        }
        return null;
    }

    // '15.01.2024 120 barn' is eleven digits too, and one in thirty such would have valid control digits by chance.
    private static bool BeginsWithDate(FoldedText text, IReadOnlyList<DigitGroup> groups, int first)
    {
        if (first + 2 >= groups.Count || text[groups[first].End] != '.' || text[groups[first + 1].End] != '.')
            return false;
        var (day, month, year) = (groups[first], groups[first + 1], groups[first + 2]);
        return day.Length <= 2 && month.Length <= 2 && ValueOf(text, day) is >= 1 and <= 31 && ValueOf(text, month) is >= 1 and <= 12
            && month.Start == day.End + 1 && year.Start == month.End + 1 && year.Length == 4 && (text.HasAt(year.Start, "19") || text.HasAt(year.Start, "20"));
    }

    private static int ValueOf(FoldedText text, DigitGroup group)
    {
        var value = 0;
        for (var at = group.Start; at < group.End; at++)
            value = (value * 10) + (text[at] - '0');
        return value;
    }

    private static bool IsSpacing(FoldedText text, int from, int to)
    {
        if (to - from > LongestGap)
            return false;
        for (var at = from; at < to; at++)
        {
            if (text[at] is not (' ' or '\t' or '\n' or '-' or '.' or '_'))
                return false;
        }
        return true;
    }
}
