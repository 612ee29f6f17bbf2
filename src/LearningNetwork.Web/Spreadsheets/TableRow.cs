using System.Globalization;
using LearningNetwork.Domain;

namespace LearningNetwork.Web.Spreadsheets;

/// <summary>One row of a table, read cell by cell; what is wrong with a cell is noted with its place, and reading goes on.</summary>
public sealed class TableRow(SheetTable table, SheetRow row, ICollection<SheetProblem> problems)
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "d.M.yyyy", "d. M. yyyy", "d.M.yy", "yyyyMMdd"];

    public int Number => row.Number;

    /// <summary>What stands there; empty where nothing does or the column is not in the file. Nothing in a required column is noted.</summary>
    public string Text(SheetColumn column)
    {
        var text = Typed(column);
        if (text.Length == 0 && column is { Required: true, MayBeEmpty: false })
            Refuse(column, SheetRefusals.CellRequired(HeadingOf(column)));
        return text;
    }

    /// <summary>A whole number, 0 or more, with or without spaces between its thousands; null where it is none.</summary>
    public int? Count(SheetColumn column)
    {
        if (Text(column) is not { Length: > 0 } typed)
            return null;
        var digits = string.Concat(typed.Where(c => !char.IsWhiteSpace(c) && c is not '\u00A0' and not '\u202F'));
        if (digits.Split('.', ',') is [var whole, var rest] && rest.All(c => c == '0'))
            digits = rest.Length == 3 ? typed : whole; // '1.000' is one or a thousand: nobody can tell
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return count;
        Refuse(column, SheetRefusals.CellNotACount(HeadingOf(column), typed));
        return null;
    }

    /// <summary>A day: a real date, or text as <c>2026-03-05</c> or <c>5.3.2026</c>. Text that could be two days, such as 3/4/2026, is none.</summary>
    public DateOnly? Day(SheetColumn column)
    {
        if (Text(column) is not { Length: > 0 } typed)
            return null;
        if (DateTime.TryParseExact(typed, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return DateOnly.FromDateTime(moment);
        Refuse(column, SheetRefusals.CellNotADay(HeadingOf(column), typed));
        return null;
    }

    /// <summary>What a cell means, as the caller knows its words; null, and noted, where it means nothing.</summary>
    public T? OneOf<T>(SheetColumn column, Func<string, T?> meaning) where T : struct
    {
        if (Text(column) is not { Length: > 0 } typed)
            return null;
        if (meaning(typed) is { } known)
            return known;
        Refuse(column, SheetRefusals.CellNotOneOf(HeadingOf(column), typed));
        return null;
    }

    public void Refuse(SheetColumn column, Refusal refusal) =>
        problems.Add(table.Columns.TryGetValue(column, out var place) ? SheetProblem.At(row.Number, place.Index, refusal) : new(row.Number, null, refusal));

    /// <summary>Something about the row as a whole.</summary>
    public void Refuse(Refusal refusal) => problems.Add(new(row.Number, null, refusal));

    /// <summary>As it stands in the file, else as it would.</summary>
    public string HeadingOf(SheetColumn column) => table.Columns.TryGetValue(column, out var place) ? place.Heading : table.Texts[column.TextKey];

    private string Typed(SheetColumn column) => table.Columns.TryGetValue(column, out var place) ? row[place.Index] : "";
}
