namespace LearningNetwork.Domain.Texts;

/// <summary>The word that stands before a place in a folded text, on the same line; empty where none does.</summary>
internal readonly record struct WordBefore(string Text, int Start)
{
    /// <summary>The longest word that is looked for, in letters.</summary>
    public const int Longest = 24;

    private const int MostMarks = 6;

    public static WordBefore Of(FoldedText text, int at)
    {
        var end = at;
        while (at - end < MostMarks && text[end - 1] is ' ' or '\t' or '.' or ':' or ',' or '(' or ')' or '+' or '-' or '*' or '"' or '=' or '/')
            end--;
        var start = end;
        while (end - start < Longest && char.IsLetter(text[start - 1]))
            start--;
        return new(start < end ? text.Slice(start, end) : "", start);
    }
}
