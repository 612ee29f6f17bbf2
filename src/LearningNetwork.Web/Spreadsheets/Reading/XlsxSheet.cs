using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LearningNetwork.Web.Spreadsheets.Reading;

/// <summary>Reads the first sheet of a workbook in which something stands, one element after the other. Hidden sheets are passed over.</summary>
internal static class XlsxSheet
{
    public static (Sheet? Sheet, IReadOnlyList<SheetProblem> Problems) Read(string name, byte[] bytes)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false, new OpenSettings { MaxCharactersInPart = SheetLimits.MostUnpacked });
            return Read(name, document.WorkbookPart!);
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or InvalidDataException or XmlException or IOException or FormatException
            or InvalidOperationException or ArgumentException or KeyNotFoundException or NullReferenceException)
        {
            return (null, [SheetProblem.OfFile(SheetRefusals.NotWhatItSays(name))]);
        }
    }

    private static (Sheet? Sheet, IReadOnlyList<SheetProblem> Problems) Read(string name, WorkbookPart workbook)
    {
        var values = new XlsxValues(workbook);
        (string Name, RowCollector Rows)? first = null;
        var others = new List<string>();
        foreach (var sheet in workbook.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Where(IsShown))
        {
            if (workbook.GetPartById(sheet.Id!.Value!) is not WorksheetPart part)
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
        var rows = new RowCollector();
        using var reader = OpenXmlReader.Create(part);
        var last = 0;
        while (!rows.IsFull && reader.Read())
        {
            if (!reader.IsStartElement)
                continue;
            if (reader.ElementType == typeof(Row))
            {
                var row = (Row)reader.LoadCurrentElement()!;
                last = checked((int)(row.RowIndex?.Value ?? (uint)(last + 1)));
                rows.Add(last, Cells(row, last, values, rows));
            }
            else if (reader.ElementType == typeof(MergeCell))
            {
                var range = ((MergeCell)reader.LoadCurrentElement()!).Reference?.Value ?? "";
                rows.Refuse(new(CellPlace.RowOf(range), null, SheetRefusals.Merged(range)));
            }
        }

        return rows;
    }

    private static List<string> Cells(Row row, int number, XlsxValues values, RowCollector rows)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = CellPlace.ColumnOf(cell.CellReference?.Value) ?? cells.Count;
            if (column > SheetLimits.MostColumns)
            {
                rows.Refuse(new(number, null, SheetRefusals.TooManyColumns));
                break;
            }

            while (cells.Count <= column)
                cells.Add("");
            cells[column] = values.TextOf(cell);
            if (cell.CellFormula is not null)
                rows.Refuse(SheetProblem.At(number, column, SheetRefusals.Formula));
            else if (cell.DataType?.Value == CellValues.Error)
                rows.Refuse(SheetProblem.At(number, column, SheetRefusals.CellError(cells[column])));
        }

        return cells;
    }

    private static bool HoldsSomething(WorksheetPart part)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(CellValue))
                return true;
        }

        return false;
    }
}
