namespace LearningNetwork.Web.Spreadsheets;

/// <summary>
/// What stands in a spreadsheet, as plain text cells: a number as <c>1234.5</c>, a day as <c>2026-03-05</c>, everything else as it was
/// written without space around it. Rows in which nothing stands are left out.
/// </summary>
/// <param name="Name">The sheet's name in its file; null for CSV, which has none.</param>
/// <param name="Others">Other sheets of the file in which something stands. Only the first is read, and the reader is told of these.</param>
public sealed record Sheet(string? Name, IReadOnlyList<SheetRow> Rows, IReadOnlyList<string> Others);

/// <param name="Number">The row's number as a spreadsheet program shows it, from 1.</param>
/// <param name="Cells">From column A on; what is beyond the last is empty.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>What stands in a column, counted from 0.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : "";
}

/// <summary>How much is read of a file that someone sends (the rows: issue 6; the others are ours, far above anything honest).</summary>
public static class SheetLimits
{
    /// <summary>The most bytes of a file: 5 MB.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>The most rows below the headings.</summary>
    public const int MostRows = 5000;

    /// <summary>The most rows above the headings, such as a title.</summary>
    public const int MostRowsAbove = 20;

    public const int MostColumns = 100;

    /// <summary>The most characters in a cell: those of the longest text that is kept anywhere.</summary>
    public const int MostInCell = 4000;

    /// <summary>The most parts that a workbook is packed of.</summary>
    public const int MostParts = 1000;

    /// <summary>The most sheets of a workbook that are looked at.</summary>
    public const int MostSheets = 100;

    /// <summary>The most characters in all cells together, what a workbook keeps once counted in every cell that names it; a CSV file has room for half.</summary>
    public const int MostCharacters = 2 * MostBytes;

    /// <summary>The most bytes that a workbook may unpack to, all its parts together: 64 MB.</summary>
    public const int MostUnpacked = 64 * 1024 * 1024;
}
