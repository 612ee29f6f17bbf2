using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LearningNetwork.Web.Spreadsheets.Reading;

/// <summary>What stands in a workbook's cells as text: shared texts looked up, days told from numbers by how they are shown.</summary>
internal sealed class XlsxValues
{
    private readonly string[] shared;
    private readonly HashSet<uint> days;
    private readonly bool from1904;

    public XlsxValues(WorkbookPart workbook)
    {
        shared = [.. workbook.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(Spoken) ?? []];
        days = [.. DayFormats.StylesOf(workbook.WorkbookStylesPart?.Stylesheet)];
        from1904 = workbook.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
    }

    public string TextOf(Cell cell)
    {
        var written = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        if (type == CellValues.SharedString)
            return Shared(written).Trim();
        if (type == CellValues.InlineString)
            return (cell.InlineString is { } inline ? Spoken(inline) : "").Trim();
        if (type == CellValues.Boolean)
            return written == "1" ? "TRUE" : "FALSE";
        if (type is not null && type != CellValues.Number)
            return written.Trim();
        return double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Shown(number, cell) : written.Trim();
    }

    private string Shared(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < shared.Length
            ? shared[place]
            : throw new InvalidDataException("A cell names a shared text that is not there.");

    private string Shown(double number, Cell cell)
    {
        if (days.Contains(cell.StyleIndex?.Value ?? 0) && DayOf(number) is { } day)
            return day;
        return Math.Abs(number) < 1e15 ? ((decimal)number).ToString("0.##########", CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>A day, with its time where there is one; null where the number is none that a calendar has.</summary>
    private string? DayOf(double number)
    {
        var serial = number + (from1904 ? 1462 : 0);
        if (serial is < 1 or > 2958465)
            return null;
        var moment = DateTime.FromOADate(serial < 60 ? serial + 1 : serial); // 1900 is a leap year to those programs
        return moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    /// <summary>The text without what is only said of how it sounds.</summary>
    private static string Spoken(RstType rich) => rich.Text is { } plain ? plain.Text : string.Concat(rich.Elements<Run>().Select(run => run.Text?.Text));
}
