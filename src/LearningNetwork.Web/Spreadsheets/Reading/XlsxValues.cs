using System.Globalization;
using DocumentFormat.OpenXml.Packaging;

namespace LearningNetwork.Web.Spreadsheets.Reading;

/// <summary>What stands in a workbook's cells as text: shared texts looked up, days told from numbers by how they are shown.</summary>
internal sealed class XlsxValues
{
    /// <summary>Twice as many as the cells that are taken.</summary>
    private const int MostShared = 2 * SheetLimits.MostColumns * (SheetLimits.MostRows + SheetLimits.MostRowsAbove);

    private readonly List<string> shared;
    private readonly HashSet<uint> days;
    private readonly bool from1904;

    public XlsxValues(WorkbookPart workbook)
    {
        shared = workbook.SharedStringTablePart is { } part ? Texts(part) : [];
        XlsxXml.RefuseDeep(workbook.WorkbookStylesPart);
        days = [.. DayFormats.StylesOf(workbook.WorkbookStylesPart?.Stylesheet)];
        from1904 = workbook.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
    }

    /// <param name="type">What the cell says of itself: <c>s</c> shared text, <c>inlineStr</c>, <c>b</c>, <c>n</c> or nothing a number, <c>str</c>, <c>e</c>, <c>d</c>.</param>
    /// <param name="style">Which style shows it; null for the first.</param>
    public string TextOf(string written, string? type, string? style) => type switch
    {
        "s" => Shared(written),
        "b" => written == "1" ? "TRUE" : "FALSE",
        null or "n" when double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => Shown(number, style is null ? 0 : uint.Parse(style, NumberStyles.None, CultureInfo.InvariantCulture)),
        _ => written.Trim(),
    };

    private string Shared(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < shared.Count
            ? shared[place]
            : throw new InvalidDataException("A cell names a shared text that is not there.");

    private string Shown(double number, uint style)
    {
        if (days.Contains(style) && DayOf(number) is { } day)
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

    private static List<string> Texts(SharedStringTablePart part)
    {
        using var xml = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XlsxXml.Read(xml);
        var texts = new List<string>();
        while (reader.Read())
        {
            if (!reader.Begins("si"))
                continue;
            if (texts.Count == MostShared)
                throw new TooMuchInsideException();
            texts.Add(reader.TextWithin().Trim()); // here and not for each cell that names it
        }

        return texts;
    }
}
