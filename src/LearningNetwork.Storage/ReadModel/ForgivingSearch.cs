using System.Globalization;
using System.Text;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>
/// Search that forgives: case, accents, æøå written otherwise, endings, bokmål or nynorsk, and the order of words do not matter, and a
/// part of a word is enough. Text and question are folded alike; folding only ever makes more things equal.
/// </summary>
public static class ForgivingSearch
{
    /// <summary>The most words of a question that are looked for; what comes after them is left out.</summary>
    public const int MostWords = 6;

    private static readonly (string Written, string Folded)[] Letters = [("æ", "a"), ("ä", "a"), ("å", "a"), ("ø", "o"), ("ö", "o")];

    /// <summary>SQLite's <c>lower</c> leaves these as they are.</summary>
    private static readonly (string Written, string Folded)[] Capitals = [.. Letters.Select(letter => (letter.Written.ToUpperInvariant(), letter.Folded))];

    private static readonly (string Written, string Folded)[] Pairs = [("ae", "a"), ("aa", "a"), ("oe", "o")];

    /// <summary>What a noun or a verb ends in, in either written Norwegian, folded; longest first.</summary>
    private static readonly string[] Endings = ["mene", "met", "ene", "ane", "er", "ar", "en", "et", "a", "e"];

    /// <summary>The same word in bokmål and nynorsk, and a pattern for both.</summary>
    private static readonly (string Bokmal, string Nynorsk, string Either)[] Kin =
    [
        ("hjem", "heim", "h%m"), ("tjenest", "tenest", "t%enest"), ("hver", "kvar", "_v_r"), ("hv", "kv", "_v"), ("uke", "veke", "%ke"),
        ("virk", "verk", "v_rk"), ("mestr", "meistr", "m%str"), ("tilbud", "tilbod", "tilb_d"), ("frem", "fram", "fr_m"),
        ("selv", "sjolv", "s%lv"), ("skol", "skul", "sk_l"), ("gjor", "gjer", "gj_r"),
    ];

    private const int ShortestStem = 2;

    /// <summary>Words of ASCII letters and digits in lower case with one space between, ready to be searched.</summary>
    public static string Fold(string text)
    {
        var plain = Letters.Concat(Pairs).Aggregate(
            text.ToLowerInvariant().Normalize(NormalizationForm.FormC),
            (folded, spelling) => folded.Replace(spelling.Written, spelling.Folded, StringComparison.Ordinal));
        var letters = plain.Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Select(c => char.IsLetterOrDigit(c) ? c : ' ');
        return string.Join(' ', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>One LIKE pattern for each word of the question; empty where it has none.</summary>
    public static IReadOnlyList<string> Patterns(string? question) =>
        [.. Fold(question ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords).Select(word => $"%{Loosened(word)}%").Distinct()];

    /// <summary>A word without its ending, with a wildcard where bokmål and nynorsk part ways.</summary>
    private static string Loosened(string word)
    {
        var ending = Endings.FirstOrDefault(ending => word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal)) ?? "";
        return Kin.Aggregate(word[..^ending.Length], (stem, kin) => stem
            .Replace(kin.Bokmal, kin.Either, StringComparison.Ordinal)
            .Replace(kin.Nynorsk, kin.Either, StringComparison.Ordinal));
    }

    /// <summary>SQL that folds a column of text that cannot be kept folded, since it may be erased.</summary>
    public static string Sql(string column) => Capitals.Concat(Letters).Concat(Pairs).Aggregate(
        $"lower({column})",
        (sql, spelling) => $"replace({sql}, '{spelling.Written}', '{spelling.Folded}')");
}
