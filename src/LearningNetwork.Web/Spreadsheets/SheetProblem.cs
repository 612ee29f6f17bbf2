using LearningNetwork.Domain;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Spreadsheets;

/// <summary>Something in a spreadsheet that keeps it from being read, and where.</summary>
/// <param name="Row">The row as a spreadsheet program numbers it; null where the file as a whole is meant.</param>
/// <param name="Column">The column's letter; null where the row as a whole is meant.</param>
public sealed record SheetProblem(int? Row, string? Column, Refusal Refusal)
{
    public static SheetProblem OfFile(Refusal refusal) => new(null, null, refusal);

    /// <param name="column">Counted from 0.</param>
    public static SheetProblem At(int row, int column, Refusal refusal) => new(row, Letter(column), refusal);

    /// <summary>'Row 12, column C' in the reader's language.</summary>
    public string Where(Phrases t) => (Row, Column) switch
    {
        (null, _) => t["sheet.where.file"],
        ({ } row, null) => t["sheet.where.row", row],
        ({ } row, { } column) => t["sheet.where.cell", row, column],
    };

    /// <summary>A column as spreadsheet programs letter it: A … Z, AA …</summary>
    public static string Letter(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letter((column / 26) - 1) + Letter(column % 26);
}
