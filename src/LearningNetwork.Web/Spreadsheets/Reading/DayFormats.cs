using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LearningNetwork.Web.Spreadsheets.Reading;

/// <summary>Which of a workbook's styles show a number as a day.</summary>
internal static partial class DayFormats
{
    public static IEnumerable<uint> StylesOf(Stylesheet? sheet)
    {
        var own = (sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(format => format.NumberFormatId is not null)
            .ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode?.Value ?? "");
        var styles = sheet?.CellFormats?.Elements<CellFormat>() ?? [];
        return styles.Select((style, index) => (Format: style.NumberFormatId?.Value ?? 0, Index: (uint)index))
            .Where(style => own.TryGetValue(style.Format, out var code) ? IsDay(code) : IsBuiltInDay(style.Format))
            .Select(style => style.Index);
    }

    /// <summary>Those that the file format gives numbers to and no words: days, and those of East Asian calendars.</summary>
    private static bool IsBuiltInDay(uint format) => format is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    private static bool IsDay(string code) => Aside().Replace(code, "").AsSpan().ContainsAny("dDyY");

    /// <summary>Words in quotation marks, signs that stand for themselves, and colours or conditions in brackets.</summary>
    [GeneratedRegex("""  "[^"]*" | \\. | _. | \*. | \[[^\]]*\] """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Aside();
}
