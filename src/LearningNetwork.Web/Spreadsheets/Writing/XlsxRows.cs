using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LearningNetwork.Web.Spreadsheets.Writing;

/// <summary>Writes one sheet's rows as they come, so that a long list is never held as a tree.</summary>
internal static class XlsxRows
{
    private const double Narrowest = 12;
    private const double Widest = 48;

    public static void Write(WorksheetPart part, WrittenSheet sheet)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        xml.WriteElement(new Columns(sheet.Headings.Select((heading, index) => (OpenXmlElement)new Column
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = Math.Clamp(heading.Length + 4, Narrowest, Widest),
            CustomWidth = true,
        })));
        xml.WriteStartElement(new SheetData());
        WriteRow(xml, sheet.Headings.Select(heading => TextCell(heading, XlsxStyles.Heading)));
        foreach (var row in sheet.Rows)
            WriteRow(xml, row.Select(CellOf));
        xml.WriteEndElement();
        xml.WriteElement(new AutoFilter { Reference = $"A1:{SheetProblem.Letter(sheet.Headings.Count - 1)}1" });
        xml.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter xml, IEnumerable<Cell> cells)
    {
        xml.WriteStartElement(new Row());
        foreach (var cell in cells)
            xml.WriteElement(cell);
        xml.WriteEndElement();
    }

    private static Cell CellOf(SheetValue value) => value switch
    {
        SheetValue.Text text => TextCell(text.Words, GuardedText.IsRisky(text.Words) ? XlsxStyles.Guarded : XlsxStyles.Plain),
        SheetValue.Number number => new(new CellValue(number.Amount.ToString(CultureInfo.InvariantCulture))) { DataType = CellValues.Number },
        SheetValue.Day day => new(new CellValue(day.Date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture))) { StyleIndex = XlsxStyles.Day },
        _ => new(),
    };

    private static Cell TextCell(string text, uint style) =>
        new(new InlineString(new Text(Kept(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    /// <summary>Without the few signs that XML cannot hold.</summary>
    private static string Kept(string text) => string.Concat(text.Where(c => System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
