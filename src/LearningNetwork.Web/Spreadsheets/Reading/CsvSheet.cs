using CsvHelper;

namespace LearningNetwork.Web.Spreadsheets.Reading;

/// <summary>Reads CSV with semicolons, commas or tabs between its cells; which of them, its first lines tell, or <c>sep=</c> on the first.</summary>
internal static class CsvSheet
{
    private const int LinesLookedAt = 30;
    private const string Separator = "sep=";
    private static readonly char[] Separators = [';', '\t', ',']; // the first of those that as many lines hold: a comma stands in numbers and texts too

    public static (Sheet? Sheet, IReadOnlyList<SheetProblem> Problems) Read(string name, byte[] bytes)
    {
        var written = CsvText.Of(bytes);
        var separator = SeparatorOf(written);
        var text = HasHint(written) ? written[(Separator.Length + 1)..] : written; // its line stays, empty, so that the rows keep their numbers
        var rows = new RowCollector();
        using var csv = CsvReader.FromText(text, new()
        {
            HasHeader = false,
            Separator = separator,
            SkipEmptyLines = false, // a row's number counts them
            OnMalformedRecord = bad => rows.Refuse(new((int)bad.RecordNumber, null, SheetRefusals.BadQuotes)),
        });
        for (var number = 1; !rows.IsFull && csv.Read(); number++)
            rows.Add(number, Cells(csv, number, rows));

        return rows.Result(null, [], SheetRefusals.Empty(name));
    }

    private static List<string> Cells(CsvReader csv, int number, RowCollector rows)
    {
        var cells = new List<string>(csv.FieldCount);
        for (var column = 0; column < csv.FieldCount; column++)
        {
            var cell = csv.GetString(column).Trim();
            if (cell is ['=' or '@', _, ..])
                rows.Refuse(SheetProblem.At(number, column, SheetRefusals.Formula));
            cells.Add(GuardedText.Bare(cell));
        }

        return cells;
    }

    /// <summary>The sign that most of the first lines hold outside quotation marks: however many commas a list in one cell has, its line counts once.</summary>
    private static char SeparatorOf(string text)
    {
        if (HasHint(text))
            return text[Separator.Length];
        var outside = text.Split('\n', LinesLookedAt + 1).Take(LinesLookedAt).Select(line => string.Concat(line.Split('"').Where((_, part) => part % 2 == 0))).ToList();
        return Separators.MaxBy(sign => outside.Count(line => line.Contains(sign)));
    }

    private static bool HasHint(string text) =>
        text.StartsWith(Separator, StringComparison.OrdinalIgnoreCase) && text.Length > Separator.Length && Separators.Contains(text[Separator.Length]);
}
