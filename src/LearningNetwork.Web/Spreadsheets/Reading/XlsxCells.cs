using System.Globalization;
using System.Xml;

namespace LearningNetwork.Web.Spreadsheets.Reading;

/// <summary>Takes in the cells of one sheet, one after the other.</summary>
internal sealed class XlsxCells(XlsxValues values)
{
    /// <summary>What the file format has room for in a row; more are no mistake.</summary>
    private const int MostInFormat = 16_384;

    private readonly RowCollector rows = new();
    private List<string> cells = [];
    private int number;
    private int seen;
    private bool isTooWide;

    public RowCollector Take(Stream sheet)
    {
        using var reader = XlsxXml.Read(sheet);
        while (!rows.IsFull && reader.Read())
        {
            if (reader.Begins("row"))
                Begin(reader.GetAttribute("r"));
            else if (reader.Begins("c"))
                Cell(reader);
            else if (reader.NodeType == XmlNodeType.EndElement && reader.Is("row"))
                rows.Add(number, cells);
            else if (reader.Begins("mergeCell") && reader.GetAttribute("ref") is { } range)
                rows.Refuse(new(CellPlace.RowOf(range), null, SheetRefusals.Merged(range)));
        }

        return rows;
    }

    /// <summary>A row that does not say which it is comes after the last.</summary>
    private void Begin(string? stated) =>
        (number, cells, seen, isTooWide) = (stated is null ? checked(number + 1) : int.Parse(stated, NumberStyles.None, CultureInfo.InvariantCulture), [], 0, false);

    private void Cell(XmlReader reader)
    {
        if (++seen > MostInFormat)
            throw new TooMuchInsideException();
        var column = CellPlace.ColumnOf(reader.GetAttribute("r")) ?? cells.Count;
        if (column > SheetLimits.MostColumns || isTooWide)
        {
            if (!isTooWide)
                rows.Refuse(new(number, null, SheetRefusals.TooManyColumns));
            isTooWide = true;
            reader.PassOver();
            return;
        }

        while (cells.Count <= column)
            cells.Add("");
        var (type, style) = (reader.GetAttribute("t"), reader.GetAttribute("s"));
        var (written, hasFormula) = Content(reader);
        cells[column] = values.TextOf(written, type, style);
        if (hasFormula)
            rows.Refuse(SheetProblem.At(number, column, SheetRefusals.Formula));
        else if (type == "e")
            rows.Refuse(SheetProblem.At(number, column, SheetRefusals.CellError(cells[column])));
    }

    private static (string Written, bool HasFormula) Content(XmlReader reader)
    {
        var (written, hasFormula, depth) = ("", false, reader.Depth);
        if (reader.IsEmptyElement)
            return (written, hasFormula);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.Begins("v") || reader.Begins("is"))
                written = reader.TextWithin();
            else if (reader.Begins("f"))
            {
                hasFormula = true;
                reader.PassOver();
            }
        }

        return (written, hasFormula);
    }
}
