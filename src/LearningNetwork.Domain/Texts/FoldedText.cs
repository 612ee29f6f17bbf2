using System.Text;

namespace LearningNetwork.Domain.Texts;

/// <summary>A text as the eye reads it: invisible signs gone, look-alikes folded to one, and for each sign where it stood.</summary>
internal sealed class FoldedText
{
    private readonly char[] _signs;
    private readonly int[] _starts;
    private readonly int[] _ends;

    private FoldedText(int most) => (_signs, _starts, _ends) = (new char[most], new int[most], new int[most]);

    public int Length { get; private set; }

    /// <summary>The sign at a place, and NUL outside the text, which is no letter, digit or space: scanners need no bounds of their own.</summary>
    public char this[int at] => at >= 0 && at < Length ? _signs[at] : '\0';

    public static FoldedText Of(string text)
    {
        var folded = new FoldedText(text.Length);
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            if (SignFolding.Fold(rune) is { } sign)
                folded.Add(sign, at, at + length);
            at += length;
        }
        return folded;
    }

    public string Slice(int from, int to) => new(_signs, from, to - from);

    public bool HasAt(int at, string expected) =>
        at >= 0 && at + expected.Length <= Length && _signs.AsSpan(at, expected.Length).SequenceEqual(expected);

    /// <summary>A find in the text as it was given, from one sign to before another.</summary>
    public PersonalDataFind Place(PersonalDataKind kind, int from, int to) => new(kind, _starts[from], _ends[to - 1] - _starts[from]);

    private void Add(char sign, int start, int end) => (_signs[Length], _starts[Length], _ends[Length++]) = (sign, start, end);
}
