namespace LearningNetwork.Domain.Texts;

/// <summary>Reads the domain after an at sign: labels with dots between, the last of them a top-level domain.</summary>
internal static class EmailDomain
{
    private const int LongestLabel = 63;
    private const int MostLabels = 8;

    // Where space or words stand around the dot, prose could look the same; then the end must be one that is really used.
    private static readonly HashSet<string> Common =
    [
        "no", "com", "org", "net", "se", "dk", "fi", "is", "eu", "de", "uk", "fr", "nl", "pl", "us", "io", "me", "co", "nu",
        "info", "name", "online", "edu", "gov", "app", "dev", "cloud", "email", "mail", "biz",
    ];

    /// <summary>Where the domain after the sign ends, or null where no domain follows.</summary>
    public static int? EndAfter(FoldedText text, AddressSign sign)
    {
        var at = AddressSigns.AfterSpace(text, sign.End);
        var isGlued = at == sign.End && !char.IsWhiteSpace(text[sign.Start - 1]);
        // ' @navn.sted' can also be somebody's handle on a social medium.
        var couldBeHandle = text[sign.Start] == '@' && !isGlued;
        var settled = !sign.NeedsSpelledDot;
        int? end = null;
        var labelEnd = LabelEnd(text, at);
        for (var label = 1; label < MostLabels && labelEnd > at; label++)
        {
            if (DotAfter(text, labelEnd, isGlued) is not { } dot)
                break;
            settled |= dot.IsSpelled;
            at = dot.End;
            labelEnd = LabelEnd(text, at);
            if (settled && IsTopLevel(text, at, labelEnd, mustBeCommon: !dot.IsPlain || !sign.IsSure || couldBeHandle))
                end = labelEnd;
        }
        return end;
    }

    private readonly record struct Dot(int End, bool IsPlain, bool IsSpelled);

    private static Dot? DotAfter(FoldedText text, int at, bool isGlued)
    {
        if (text[at] == '.' && IsOfLabel(text[at + 1]))
            return new(at + 1, IsPlain: true, IsSpelled: false);
        if (AddressSigns.SpelledDot(text, at) is { } spelled)
            return new(spelled.End, IsPlain: spelled.IsSure, IsSpelled: true);
        var dot = AddressSigns.AfterSpace(text, at);
        // A dot with space only after it ends a sentence, unless what stands before it is written as an address.
        return text[dot] == '.' && (dot > at || isGlued) ? new(AddressSigns.AfterSpace(text, dot + 1), IsPlain: false, IsSpelled: false) : null;
    }

    private static int LabelEnd(FoldedText text, int at)
    {
        var end = RunEnd(text, at);
        // A line broken at a hyphen: 'navn@en-' and on the next line 'tjeneste.no'.
        if (text[end - 1] == '-' && text[end] == '\n')
            end = RunEnd(text, AddressSigns.AfterSpace(text, end));
        while (end > at && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        return end;
    }

    private static int RunEnd(FoldedText text, int at)
    {
        var end = at;
        while (end - at < LongestLabel && IsOfLabel(text[end]) && !(text[end] == '-' && AddressSigns.SpelledDot(text, end) is not null))
            end++;
        return end;
    }

    private static bool IsOfLabel(char sign) => char.IsLetterOrDigit(sign) || sign == '-';

    private static bool IsTopLevel(FoldedText text, int from, int to, bool mustBeCommon)
    {
        if (to - from < 2)
            return false;
        var label = text.Slice(from, to);
        return mustBeCommon ? Common.Contains(label) : label.All(char.IsLetter) || label.StartsWith("xn--", StringComparison.Ordinal);
    }
}
