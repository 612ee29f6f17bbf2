using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LearningNetwork.Web.Spreadsheets.Reading;

/// <summary>Reads the first sheet of a workbook in which something stands, one element after the other. Hidden sheets are passed over.</summary>
internal static class XlsxSheet
{
    /// <summary>The parts that are read as a whole: the list of sheets and the styles, which are small.</summary>
    private const int LongestFrame = 4 * 1024 * 1024;

    public static (Sheet? Sheet, IReadOnlyList<SheetProblem> Problems) Read(string name, byte[] bytes)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false, new OpenSettings { MaxCharactersInPart = LongestFrame });
            return Read(name, document.WorkbookPart!);
        }
        catch (TooMuchInsideException)
        {
            return (null, [SheetProblem.OfFile(SheetRefusals.TooMuchInside(name))]);
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or InvalidDataException or XmlException or IOException or FormatException
            or InvalidOperationException or ArgumentException or KeyNotFoundException or NullReferenceException or OverflowException)
        {
            return (null, [SheetProblem.OfFile(SheetRefusals.NotWhatItSays(name))]);
        }
    }

    private static (Sheet? Sheet, IReadOnlyList<SheetProblem> Problems) Read(string name, WorkbookPart workbook)
    {
        XlsxXml.RefuseDeep(workbook);
        var values = new XlsxValues(workbook);
        var read = new HashSet<Uri>();
        (string Name, RowCollector Rows)? first = null;
        var others = new List<string>();
        foreach (var sheet in workbook.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Where(IsShown).Take(SheetLimits.MostSheets))
        {
            if (workbook.GetPartById(sheet.Id!.Value!) is not WorksheetPart part || !read.Add(part.Uri))
                continue;
            var called = sheet.Name?.Value ?? "";
            if (first is null && Collect(part, values) is var rows && rows.HasSomething)
                first = (called, rows);
            else if (first is not null && HoldsSomething(part))
                others.Add(called);
        }

        return first is { } found ? found.Rows.Result(found.Name, others, SheetRefusals.Empty(name)) : (null, [SheetProblem.OfFile(SheetRefusals.Empty(name))]);
    }

    private static bool IsShown(DocumentFormat.OpenXml.Spreadsheet.Sheet sheet) => sheet.State is null || sheet.State.Value == SheetStateValues.Visible;

    private static RowCollector Collect(WorksheetPart part, XlsxValues values)
    {
        using var xml = part.GetStream(FileMode.Open, FileAccess.Read);
        return new XlsxCells(values).Take(xml);
    }

    private static bool HoldsSomething(WorksheetPart part)
    {
        using var xml = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XlsxXml.Read(xml);
        while (reader.Read())
        {
            if (reader.Begins("v") || reader.Begins("is"))
                return true;
        }

        return false;
    }
}
