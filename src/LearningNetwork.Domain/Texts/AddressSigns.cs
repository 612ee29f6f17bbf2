namespace LearningNetwork.Domain.Texts;

/// <summary>Reads the two signs of an e-mail address, the at sign and the dot, in the disguises people give them.</summary>
internal static class AddressSigns
{
    private const int LongestSpace = 3;

    private static readonly string[] Encoded = ["%40", "&#64;", "&#x40;", "&commat;"];
    private static readonly string[] SureAtWords = ["krøllalfa", "kroellalfa", "krollalfa", "alfakrøll", "snabel-a", "snabela"];

    // A bare 'at' is one of the commonest Norwegian words.
    private static readonly string[] PlainAtWords = ["at", "alfa", "ætt"];

    private static readonly string[] BracketedAtWords = [.. SureAtWords, "@", "at", "ætt", "alfa", "a"];
    private static readonly string[] DotWords = ["punktum", "punkt", "prikk", "dot"];
    private static readonly string[] BracketedDotWords = [.. DotWords, "."];

    /// <summary>The at sign that begins here.</summary>
    public static AddressSign? AtSign(FoldedText text, int at) =>
        text[at] == '@' ? new(at, at + 1, IsSure: true)
        : FirstAt(text, at, Encoded) is { } code ? new(at, at + code.Length, IsSure: true)
        : Bracketed(text, at, BracketedAtWords) is { } bracketed ? Weighed(text, bracketed)
        : Word(text, at, SureAtWords) is { } sure ? sure
        : Word(text, at, PlainAtWords) is { } word ? word with { IsSure = false, NeedsSpelledDot = true }
        : null;

    /// <summary>The dot that begins here when it is said in words or stands in brackets, with the space around it.</summary>
    public static AddressSign? SpelledDot(FoldedText text, int at)
    {
        var from = AfterSpace(text, at);
        var bracketed = Bracketed(text, from, BracketedDotWords);
        return (bracketed ?? Word(text, from, DotWords)) is { } dot ? new(at, AfterSpace(text, dot.End), IsSure: bracketed is not null) : null;
    }

    public static int AfterSpace(FoldedText text, int at)
    {
        var end = at;
        while (end - at < LongestSpace && char.IsWhiteSpace(text[end]))
            end++;
        return end;
    }

    public static int BeforeSpace(FoldedText text, int at)
    {
        var start = at;
        while (at - start < LongestSpace && char.IsWhiteSpace(text[start - 1]))
            start--;
        return start;
    }

    private static AddressSign? Bracketed(FoldedText text, int at, string[] words)
    {
        if (Closing(text[at]) is not { } closing)
            return null;
        var from = AfterSpace(text, at + 1);
        foreach (var word in words)
        {
            var end = AfterSpace(text, from + word.Length);
            if (text.HasAt(from, word) && text[end] == closing)
                return new(at, end + 1, IsSure: true);
        }
        return null;
    }

    private static AddressSign? Word(FoldedText text, int at, string[] words) =>
        !char.IsLetterOrDigit(text[at - 1]) && FirstAt(text, at, words) is { } word && !char.IsLetterOrDigit(text[at + word.Length])
            ? new(at, at + word.Length, IsSure: true)
            : null;

    private static string? FirstAt(FoldedText text, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (text.HasAt(at, word))
                return word;
        }
        return null;
    }

    private static char? Closing(char opening) => opening switch
    {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        '<' => '>',
        '-' or '_' or '*' or '=' or '|' => opening,
        _ => null,
    };

    // An (a) by itself is a letter in a law or a list, and -at- stands in many a link; between two words without space they are an at sign.
    private static AddressSign Weighed(FoldedText text, AddressSign sign)
    {
        var isWrapped = text[sign.Start] == text[sign.End - 1];
        var isLetter = text.Slice(sign.Start + 1, sign.End - 1).Trim() is "a" or "alfa";
        var isGlued = char.IsLetterOrDigit(text[sign.Start - 1]) && char.IsLetterOrDigit(text[sign.End]);
        return !isWrapped && !isLetter ? sign
            : sign with { IsSure = false, NeedsSpelledDot = !isGlued || (isWrapped && isLetter) || text[sign.Start] == '-' };
    }
}
