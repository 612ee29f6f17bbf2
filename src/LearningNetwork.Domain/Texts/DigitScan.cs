namespace LearningNetwork.Domain.Texts;

/// <summary>A telephone number in a folded text: where it begins, a sign before its digits included, and its last group of digits.</summary>
internal readonly record struct ScannedNumber(int Start, int Last);

/// <summary>A folded text with its groups of digits, and what the readers of telephone numbers ask about them.</summary>
internal sealed class DigitScan(FoldedText text, IReadOnlyList<DigitGroup> groups)
{
    private const int WidestGap = 4;

    public FoldedText Text => text;

    public int Count => groups.Count;

    public DigitGroup this[int group] => groups[group];

    public int LengthOf(int group) => group >= 0 && group < groups.Count ? groups[group].Length : 0;

    public bool StartsWith(int group, string digits) => groups[group].Length >= digits.Length && text.HasAt(groups[group].Start, digits);

    public bool EndsWith(int group, string digits) => groups[group].Length >= digits.Length && text.HasAt(groups[group].End - digits.Length, digits);

    public bool Is(int group, string digits) => LengthOf(group) == digits.Length && StartsWith(group, digits);

    /// <summary>The mark between a group and the next when they stand as close as the parts of one number do: a space, a full stop or a dash.</summary>
    public char? JoinAfter(int group)
    {
        if (group < 0 || group + 1 >= groups.Count)
            return null;
        var (from, to) = (groups[group].End, groups[group + 1].Start);
        return to - from == 1 && text[from] is ' ' or '.' or '-' ? text[from]
            : to - from == 2 && text[from] == ' ' && text[from + 1] == ' ' ? ' '
            : null;
    }

    /// <summary>Whether a group begins a number of its own: nothing is joined to it, or only what closes itself, as <c>15.01.2024</c> and <c>15-3</c> do.</summary>
    public bool StandsAlone(int group) => JoinAfter(group - 1) is null || (JoinAfter(group - 1) == ' ' && JoinAfter(group - 2) is '.' or '-');

    /// <summary>Whether only what people put between the parts of a number stands after a group; wider than a join.</summary>
    public bool IsLinkedAfter(int group)
    {
        if (group + 1 >= groups.Count || groups[group + 1].Start - groups[group].End > WidestGap)
            return false;
        for (var at = groups[group].End; at < groups[group + 1].Start; at++)
        {
            if (text[at] is not (' ' or '\t' or '\n' or '.' or '-' or '(' or ')'))
                return false;
        }
        return true;
    }

    /// <summary>The group that completes exactly so many digits from the first group on, or null.</summary>
    public int? LastOf(int digits, int first)
    {
        var count = 0;
        for (var group = first; group < groups.Count; group++)
        {
            count += groups[group].Length;
            if (count >= digits)
                return count == digits ? group : null;
            if (!IsLinkedAfter(group))
                return null;
        }
        return null;
    }
}
