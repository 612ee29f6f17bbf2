namespace LearningNetwork.Domain.Texts;

/// <summary>Digits that stand together in a folded text.</summary>
internal readonly record struct DigitGroup(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>All groups of a text, in order.</summary>
    public static IReadOnlyList<DigitGroup> In(FoldedText text)
    {
        var groups = new List<DigitGroup>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
                continue;
            var start = at;
            while (char.IsAsciiDigit(text[at]))
                at++;
            groups.Add(new(start, at));
        }
        return groups;
    }
}
