using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LearningNetwork.Domain.Texts;

namespace LearningNetwork.Domain.Tests.Texts;

/// <summary>Reads the two lists of texts: those the gate refuses, with the places marked, and those that pass.</summary>
internal static partial class Corpus
{
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(Corpus).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }

    /// <summary>A line of the refused: its text and the finds that its marks ask for.</summary>
    public static (string Text, PersonalDataFind[] Expected) Read(string line)
    {
        var (kind, marked) = line.Split(' ', 2) is [var code, var rest] ? (KindOf(code), Written(rest)) : throw new FormatException(line);
        var (text, finds, start) = (new StringBuilder(), new List<PersonalDataFind>(), 0);
        foreach (var sign in marked)
        {
            if (sign == '⟦')
                start = text.Length;
            else if (sign == '⟧')
                finds.Add(new(kind, start, text.Length - start));
            else
                text.Append(sign);
        }
        return (text.ToString(), [.. finds]);
    }

    /// <summary>The text with its escapes and made numbers written out.</summary>
    public static string Written(string line) => Made().Replace(
        Escape().Replace(line, match => match.Value switch
        {
            "\\n" => "\n",
            "\\t" => "\t",
            var code => ((char)int.Parse(code.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        }),
        match => InScript(Spelling.Group(Digits(match.Groups["name"].Value), match.Groups["grouping"].Value), match.Groups["script"].Value));

    private static PersonalDataKind KindOf(string code) => code switch
    {
        "id" => PersonalDataKind.NationalIdentityNumber,
        "mail" => PersonalDataKind.EmailAddress,
        "tel" => PersonalDataKind.TelephoneNumber,
        _ => throw new FormatException(code),
    };

    private static string Digits(string name) => name switch
    {
        "fnr" => SyntheticIdentityNumbers.Make(17, 5, 14, 501),
        "dnr" => SyntheticIdentityNumbers.Make(17 + 40, 5, 14, 501),
        "tenor" => SyntheticIdentityNumbers.Make(17, 5 + 80, 14, 501),
        "tenord" => SyntheticIdentityNumbers.Make(17 + 40, 5 + 80, 14, 501),
        "nav" => SyntheticIdentityNumbers.Make(17, 5 + 40, 14, 501),
        "navd" => SyntheticIdentityNumbers.Make(17 + 40, 5 + 40, 14, 501),
        "test65" => SyntheticIdentityNumbers.Make(17, 5 + 65, 14, 501),
        "test65of97" => SyntheticIdentityNumbers.Make(18, 6 + 65, 97, 83),
        "fnr2032" => SyntheticIdentityNumbers.Make(17, 5, 14, 501, rest: 3),
        "mobil" => string.Concat("9", string.Concat(Enumerable.Range(2, 7))),
        _ => throw new FormatException(name),
    };

    private static string InScript(string text, string script) => script switch
    {
        "fullwidth" => Spelling.InScript(text, 0xFF10),
        "arabic" => Spelling.InScript(text, 0x0660),
        "bold" => Spelling.InScript(text, 0x1D7CE),
        _ => text,
    };

    [GeneratedRegex(@"\\u[0-9A-F]{4}|\\n|\\t")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\{(?<name>[a-z0-9]+)(@(?<script>[a-z]+))?:(?<grouping>[^}]+)\}")]
    private static partial Regex Made();
}
