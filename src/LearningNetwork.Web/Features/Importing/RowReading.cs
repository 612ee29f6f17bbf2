using System.Text.RegularExpressions;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Spreadsheets;

namespace LearningNetwork.Web.Features.Importing;

/// <summary>What the rows of all kinds have in common: codes, municipal numbers, lists in one cell.</summary>
internal static partial class RowReading
{
    private const int DigitsOfNumber = 4;
    private const int MostPartsInName = 5; // as commas part it

    public static readonly SheetColumn Code = new("list.id", Required: false, "ID", "Id");

    /// <summary>A code that is stated; else that of what is called so already, so that a list without codes makes nothing twice; else one made of words.</summary>
    /// <param name="known">The codes of what is called as the row says.</param>
    /// <param name="words">What the code of something new is made of.</param>
    public static T? CodeOr<T>(this TableRow row, string name, IEnumerable<string> known, string words) where T : struct, ITextValue<T>
    {
        var (typed, heading) = (row.Text(Code), row.HeadingOf(Code));
        if (typed.Length > 0)
            return Or(T.Parse(typed), SheetRefusals.CellNotACode(heading, typed));
        return known.ToList() switch
        {
            [] => Or(T.Parse(Slug.Of(words)), SheetRefusals.CodeNeeded(heading, words)),
            [var only] => T.Parse(only),
            _ => Or(null, SheetRefusals.CodeAmongNeeded(heading, name)),
        };

        T? Or(T? code, Refusal refusal)
        {
            if (code is null)
                row.Refuse(Code, refusal);
            return code;
        }
    }

    /// <summary>Four digits. A spreadsheet that takes them for a number drops the first zero, which is put back.</summary>
    public static MunicipalityNumber? NumberOf(string typed) => MunicipalityNumber.Parse(
        typed.Length == DigitsOfNumber - 1 && typed.All(char.IsAsciiDigit) ? typed.PadLeft(DigitsOfNumber, '0') : typed);

    /// <summary>Numbers by themselves, or as our own lists write them: <c>Øygarden (4626), Askøy (4627)</c>.</summary>
    public static IReadOnlyList<MunicipalityNumber>? NumbersIn(string typed)
    {
        var found = Parts(typed).Select(part => NumberOf(InBrackets().Match(part) is { Success: true } numbered ? numbered.Groups[1].Value : part)).ToList();
        return found.Contains(null) ? null : [.. found.OfType<MunicipalityNumber>()];
    }

    public static IEnumerable<string> Parts(string typed) => typed.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Each of a cell's parts as what it names; what names nothing is noted. A name may hold commas: of parts that together name something, the most do.</summary>
    public static ValueList<T> Each<T>(this TableRow row, SheetColumn column, Func<string, T?> meaning) where T : struct
    {
        var found = new List<T>();
        var parts = Parts(row.Text(column)).ToList();
        for (var (at, taken) = (0, 0); at < parts.Count; at += taken)
        {
            taken = Math.Min(MostPartsInName, parts.Count - at);
            while (taken > 1 && meaning(string.Join(", ", parts.GetRange(at, taken))) is null)
                taken--;
            if (meaning(string.Join(", ", parts.GetRange(at, taken))) is { } known)
                found.Add(known);
            else
                row.Refuse(column, SheetRefusals.CellNamesNothing(row.HeadingOf(column), parts[at]));
        }

        return found.ToValueList();
    }

    [GeneratedRegex(@"\((\d{4})\)\s*$")]
    private static partial Regex InBrackets();
}
