namespace LearningNetwork.Domain.Texts;

/// <summary>Finds e-mail addresses: a name, an at sign and a domain, each also in disguise.</summary>
internal static class EmailAddresses
{
    private const int LongestName = 64;

    public static IEnumerable<PersonalDataFind> Find(FoldedText text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (AddressSigns.AtSign(text, at) is not { } sign || NameBefore(text, sign) is not { } start || EmailDomain.EndAfter(text, sign) is not { } end)
                continue;
            yield return text.Place(PersonalDataKind.EmailAddress, start, end);
            at = end - 1;
        }
    }

    private static int? NameBefore(FoldedText text, AddressSign sign)
    {
        var end = AddressSigns.BeforeSpace(text, sign.Start);
        if (TokenBefore(text, end) is not { } start)
            return null;
        return WithSpelledDots(text, start, end);
    }

    // 'ola punktum nordmann (at) …': the place begins with the first of the words.
    private static int WithSpelledDots(FoldedText text, int start, int end)
    {
        while (WordBeforeDot(text, start) is { } earlier && end - earlier <= LongestName)
            start = earlier;
        return start;
    }

    private static int? WordBeforeDot(FoldedText text, int start)
    {
        var dotEnd = AddressSigns.BeforeSpace(text, start);
        for (var dotStart = dotEnd - 1; dotStart >= dotEnd - 12 && dotStart > 0; dotStart--)
        {
            if (AddressSigns.SpelledDot(text, dotStart) is { } dot && dot.End == start)
                return TokenBefore(text, AddressSigns.BeforeSpace(text, dotStart));
        }
        return null;
    }

    private static int? TokenBefore(FoldedText text, int end)
    {
        var start = end;
        while (end - start < LongestName && IsOfName(text[start - 1]))
            start--;
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        return start < end ? start : null;
    }

    private static bool IsOfName(char sign) => char.IsLetterOrDigit(sign) || "._%+-'\"!#$&*=?^`{|}~".Contains(sign, StringComparison.Ordinal);
}
