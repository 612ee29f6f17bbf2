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

    public static readonly SheetColumn Code = new("list.id", Required: false, "ID", "Id");

    /// <summary>A code that is stated, else one made of the name.</summary>
    public static T? CodeOr<T>(this TableRow row, string name) where T : struct, ITextValue<T>
    {
        var typed = row.Text(Code);
        var code = T.Parse(typed.Length > 0 ? typed : Slug.Of(name));
        if (code is null)
            row.Refuse(Code, SheetRefusals.CellNotOneOf("list.id", typed));
        return code;
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

    /// <summary>Each of a cell's parts as what it names; what names nothing is noted.</summary>
    public static ValueList<T> Each<T>(this TableRow row, SheetColumn column, Func<string, T?> meaning) where T : struct
    {
        var found = new List<T>();
        foreach (var part in Parts(row.Text(column)))
        {
            if (meaning(part) is { } known)
                found.Add(known);
            else
                row.Refuse(column, SheetRefusals.CellNotOneOf(column.TextKey, part));
        }

        return found.ToValueList();
    }

    [GeneratedRegex(@"\((\d{4})\)\s*$")]
    private static partial Regex InBrackets();
}
