using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Spreadsheets;

/// <summary>The rows below a sheet's headings, with its columns known by name whatever their order and language.</summary>
/// <param name="LeftOut">Headings of columns that nobody asked for; they are not read, and the reader is told.</param>
/// <param name="Texts">In which a column is named that is not in the file.</param>
public sealed record SheetTable(IReadOnlyList<SheetRow> Rows, IReadOnlyDictionary<SheetColumn, (int Index, string Heading)> Columns, IReadOnlyList<string> LeftOut, Phrases Texts)
{
    /// <summary>The headings are the row, among the first, that names most of the columns. The table, or why there is none.</summary>
    public static (SheetTable? Table, IReadOnlyList<SheetProblem> Problems) Of(Sheet sheet, IReadOnlyList<SheetColumn> wanted, Phrases t)
    {
        var book = Phrasebook.Shipped;
        var headings = sheet.Rows.Take(SheetLimits.MostRowsAbove + 1).MaxBy(row => wanted.Count(column => row.Cells.Any(cell => column.IsCalled(cell, book))))!;
        var found = wanted.ToDictionary(column => column, column => Enumerable.Range(0, headings.Cells.Count).Where(index => column.IsCalled(headings[index], book)).ToList());
        if (found.Values.All(places => places.Count == 0))
            return (null, [SheetProblem.OfFile(SheetRefusals.NoHeadings(string.Join(", ", wanted.Where(column => column.Required).Select(column => t[column.TextKey]))))]);

        var rows = sheet.Rows.Where(row => row.Number > headings.Number).ToList();
        List<SheetProblem> problems =
        [
            .. found.Where(one => one.Value.Count == 0 && one.Key.Required).Select(one => new SheetProblem(headings.Number, null, SheetRefusals.ColumnMissing(t[one.Key.TextKey]))),
            .. found.Where(one => one.Value.Count > 1).Select(one => SheetProblem.At(headings.Number, one.Value[1], SheetRefusals.ColumnTwice(headings[one.Value[1]]))),
        ];
        if (rows.Count == 0)
            problems.Add(new(headings.Number, null, SheetRefusals.NoRows));
        if (rows.Count > SheetLimits.MostRows)
            problems.Add(new(rows[SheetLimits.MostRows].Number, null, SheetRefusals.TooManyRows));
        if (problems.Count > 0)
            return (null, problems);

        var known = found.Where(one => one.Value.Count == 1).ToDictionary(one => one.Key, one => (one.Value[0], headings[one.Value[0]]));
        var leftOut = Enumerable.Range(0, headings.Cells.Count).Except(known.Values.Select(place => place.Item1)).Select(index => headings[index]).Where(name => name.Length > 0);
        return (new(rows, known, [.. leftOut], t), []);
    }

    public TableRow Row(SheetRow row, ICollection<SheetProblem> problems) => new(this, row, problems);
}
