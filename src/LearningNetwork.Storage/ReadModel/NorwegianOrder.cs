using System.Text;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>The order of names as Norwegians expect it, as text that any database sorts right: æ, ø, å last; case and signs count for nothing.</summary>
public static class NorwegianOrder
{
    private const int Longest = 60;
    private const string Alphabet = " 0123456789abcdefghijklmnopqrstuvwxyzæøå";

    /// <summary>Two digits for each letter, so that no collation of the database can disagree. Numbers sort by size: 'P9' comes before 'P10'.</summary>
    public static string KeyOf(string name)
    {
        var key = new StringBuilder();
        foreach (var letter in Spelled(name).Take(Longest))
            key.Append(Alphabet.IndexOf(letter, StringComparison.Ordinal).ToString("00", System.Globalization.CultureInfo.InvariantCulture));
        return key.ToString();
    }

    private static IEnumerable<char> Spelled(string name)
    {
        var letters = name.ToLowerInvariant().Normalize(NormalizationForm.FormC).Replace('ä', 'æ').Replace('ö', 'ø').SelectMany(Plain).ToList();
        for (var at = 0; at < letters.Count; at++)
        {
            if (char.IsAsciiDigit(letters[at]) && (at == 0 || !char.IsAsciiDigit(letters[at - 1])))
            {
                var digits = letters.Skip(at).TakeWhile(char.IsAsciiDigit).Count();
                for (var missing = digits; missing < 4; missing++)
                    yield return '0';
            }

            yield return letters[at];
        }
    }

    private static IEnumerable<char> Plain(char letter) => Alphabet.Contains(letter, StringComparison.Ordinal)
        ? [letter]
        : letter.ToString().Normalize(NormalizationForm.FormD).Where(c => c != ' ' && Alphabet.Contains(c, StringComparison.Ordinal));
}
