using System.Globalization;
using System.Xml;

namespace LearningNetwork.Web.Spreadsheets.Writing;

/// <summary>Writes one sheet's rows as they come, so that a long list is never held as a tree, nor an object made for each cell.</summary>
internal static class XlsxRows
{
    private const double Narrowest = 12;
    private const double Widest = 48;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static void Write(Stream part, WrittenSheet sheet)
    {
        using var xml = XmlWriter.Create(part);
        xml.WriteStartElement("worksheet", Main);
        WriteFrozenHeadings(xml);
        WriteWidths(xml, sheet.Headings);
        xml.WriteStartElement("sheetData", Main);
        xml.WriteStartElement("row", Main);
        foreach (var heading in sheet.Headings)
            WriteText(xml, heading, XlsxStyles.Heading);
        xml.WriteEndElement();
        foreach (var row in sheet.Rows)
        {
            xml.WriteStartElement("row", Main);
            foreach (var value in row)
                WriteCell(xml, value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("autoFilter", Main);
        xml.WriteAttributeString("ref", $"A1:{SheetProblem.Letter(sheet.Headings.Count - 1)}1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteFrozenHeadings(XmlWriter xml)
    {
        xml.WriteStartElement("sheetViews", Main);
        xml.WriteStartElement("sheetView", Main);
        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane", Main);
        xml.WriteAttributeString("ySplit", "1");
        xml.WriteAttributeString("topLeftCell", "A2");
        xml.WriteAttributeString("activePane", "bottomLeft");
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteWidths(XmlWriter xml, IReadOnlyList<string> headings)
    {
        xml.WriteStartElement("cols", Main);
        foreach (var (index, heading) in headings.Index())
        {
            xml.WriteStartElement("col", Main);
            xml.WriteAttributeString("min", XmlConvert.ToString(index + 1));
            xml.WriteAttributeString("max", XmlConvert.ToString(index + 1));
            xml.WriteAttributeString("width", XmlConvert.ToString(Math.Clamp(heading.Length + 4, Narrowest, Widest)));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, SheetValue value)
    {
        switch (value)
        {
            case SheetValue.Text text:
                WriteText(xml, text.Words, GuardedText.IsRisky(text.Words) ? XlsxStyles.Guarded : XlsxStyles.Plain);
                break;
            case SheetValue.Number number:
                WriteNumber(xml, number.Amount.ToString(CultureInfo.InvariantCulture), XlsxStyles.Plain);
                break;
            case SheetValue.Day day:
                WriteNumber(xml, XmlConvert.ToString(day.Date.ToDateTime(TimeOnly.MinValue).ToOADate()), XlsxStyles.Day);
                break;
            case SheetValue.Moment moment:
                WriteNumber(xml, XmlConvert.ToString(moment.At.ToOADate()), XlsxStyles.Moment);
                break;
            default:
                xml.WriteStartElement("c", Main);
                xml.WriteEndElement();
                break;
        }
    }

    private static void WriteNumber(XmlWriter xml, string number, uint style)
    {
        StartCell(xml, style);
        xml.WriteElementString("v", Main, number);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string text, uint style)
    {
        StartCell(xml, style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Kept(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void StartCell(XmlWriter xml, uint style)
    {
        xml.WriteStartElement("c", Main);
        if (style != XlsxStyles.Plain)
            xml.WriteAttributeString("s", XmlConvert.ToString(style));
    }

    /// <summary>Without the few signs that XML cannot hold.</summary>
    private static string Kept(string text) => text.All(IsKept) ? text : string.Concat(text.Where(IsKept));

    private static bool IsKept(char c) => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c);
}
