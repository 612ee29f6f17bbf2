namespace LearningNetwork.Web.Spreadsheets.Reading;

/// <summary>Where a cell stands, as a workbook writes it: <c>C12</c>, or <c>B2:C3</c> for several.</summary>
internal static class CellPlace
{
    /// <summary>The column counted from 0; null where the reference is none.</summary>
    public static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(3))
            column = (column * 26) + letter - 'A' + 1;
        return column == 0 ? null : column - 1;
    }

    /// <summary>The row of the first cell named; null where none is.</summary>
    public static int? RowOf(string reference) =>
        int.TryParse(string.Concat(reference.SkipWhile(char.IsAsciiLetterUpper).TakeWhile(char.IsAsciiDigit)), out var row) ? row : null;
}
