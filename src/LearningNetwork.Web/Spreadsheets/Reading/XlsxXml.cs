using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace LearningNetwork.Web.Spreadsheets.Reading;

/// <summary>A workbook's part holds more than any honest one, however small its file is.</summary>
internal sealed class TooMuchInsideException() : Exception("It holds more than any honest workbook.");

/// <summary>
/// Reads a part of a workbook one node after the other, so that nothing is held but what is kept of it: whoever packs millions of cells or
/// texts into a small file gets no memory for them.
/// </summary>
internal static class XlsxXml
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const int Deepest = 64; // no honest part nests half as deep
    private const string Sounds = "rPh"; // how a text is pronounced stands beside it, and is not the text

    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    public static XmlReader Read(Stream part) => XmlReader.Create(part, Careful);

    /// <summary>Before a part is read as a tree, level within level: one that nests without end would end the process, and nothing can catch that.</summary>
    public static void RefuseDeep(OpenXmlPart? part)
    {
        if (part is null)
            return;
        using var xml = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = Read(xml);
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
                throw new TooMuchInsideException();
        }
    }

    public static bool Begins(this XmlReader reader, string name) => reader.NodeType == XmlNodeType.Element && reader.Is(name);

    public static bool Is(this XmlReader reader, string name) => reader.LocalName == name && reader.NamespaceURI is Main or StrictMain;

    /// <summary>The text in the element at hand, left at its end; cut where it is longer than a cell may be.</summary>
    public static string TextWithin(this XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var (text, depth, chunk) = (new StringBuilder(), reader.Depth, new char[1024]);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.Begins(Sounds))
                reader.PassOver();
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                while (text.Length <= SheetLimits.MostInCell && reader.ReadValueChunk(chunk, 0, chunk.Length) is > 0 and var read)
                    text.Append(chunk, 0, Math.Min(read, SheetLimits.MostInCell + 1 - text.Length));
            }
        }

        return text.ToString();
    }

    /// <summary>Goes to the end of the element at hand.</summary>
    public static void PassOver(this XmlReader reader)
    {
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
            return;
        while (reader.Read() && reader.Depth > depth)
        {
        }
    }
}
