using System.Globalization;
using CsvHelper;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Spreadsheets.Writing;

/// <summary>
/// Writes CSV that a Norwegian spreadsheet program opens right by a double click: UTF-8 with its mark, semicolons, numbers with the
/// language's decimal sign. Text that such a program would take for a formula is guarded.
/// </summary>
public static class CsvFile
{
    private static readonly CsvWriterOptions Options = new() { Separator = ';', WriteByteOrderMark = true };

    public static byte[] Write(WrittenSheet sheet, Language language)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options))
        {
            csv.WriteRecord([.. sheet.Headings.Select(GuardedText.Guarded)]);
            foreach (var row in sheet.Rows)
                csv.WriteRecord([.. row.Select(value => Written(value, language.Culture))]);
        }

        return bytes.ToArray();
    }

    private static string Written(SheetValue value, CultureInfo culture) => value switch
    {
        SheetValue.Text text => GuardedText.Guarded(text.Words),
        SheetValue.Number number => number.Amount.ToString("0.############################", new NumberFormatInfo { NumberDecimalSeparator = culture.NumberFormat.NumberDecimalSeparator }),
        SheetValue.Day day => day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        SheetValue.Moment moment => moment.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        _ => "",
    };
}
