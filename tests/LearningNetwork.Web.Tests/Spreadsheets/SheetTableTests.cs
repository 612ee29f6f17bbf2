using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Tests.Spreadsheets;

/// <summary>Columns are found by what people call them.</summary>
public sealed class SheetTableTests
{
    private static readonly Phrases T = Phrasebook.Shipped.In(Language.Bokmaal);

    // Any texts will do: 'Spreadsheet' and 'Where' have other words in each language.
    private static readonly SheetColumn Name = new("sheet.file", Required: true, "Filnavn");
    private static readonly SheetColumn Where = new("sheet.where");
    private static readonly SheetColumn Note = new("sheet.what", Required: false);

    [Theory]
    [InlineData("Regneark", "Hvor")]
    [InlineData("rekneark ", "KVAR:")]
    [InlineData("Spread-sheet", "where")]
    [InlineData("fil navn", "hvor")]
    public void Headings_are_known_in_every_language_however_they_are_typed(string name, string where)
    {
        var (table, problems) = SheetTable.Of(Sheet(["Undersøkelsen 2026"], [where, "", "Annet", name], ["her", "", "x", "a"]), [Name, Where, Note], T);

        problems.ShouldBeEmpty();
        table.ShouldNotBeNull().LeftOut.ShouldBe(["Annet"]);
        var row = table.Row(table.Rows.ShouldHaveSingleItem(), []);
        (row.Number, row.Text(Name), row.Text(Where), row.Text(Note)).ShouldBe((3, "a", "her", ""));
    }

    [Fact]
    public void Missing_and_doubled_columns_are_told_where_the_headings_stand()
    {
        Problems(Sheet(["Regneark"], ["a"])).ShouldBe([(1, null, "sheet_column_missing")]);
        Problems(Sheet(["x"], ["Regneark", "Hvor", "hvor"], ["a", "b", "c"])).ShouldBe([(2, "C", "sheet_column_twice")]);
        Problems(Sheet(["x", "y"], ["a", "b"])).ShouldBe([(null, null, "sheet_no_headings")]);
        Problems(Sheet(["Regneark", "Hvor"])).ShouldBe([(1, null, "sheet_no_rows")]);
        Problems(Sheet([["Regneark", "Hvor"], .. Enumerable.Repeat<string[]>(["a", "b"], 5000)])).ShouldBeEmpty();
        Problems(Sheet([["Regneark", "Hvor"], .. Enumerable.Repeat<string[]>(["a", "b"], 5001)])).ShouldBe([(5002, null, "sheet_too_many_rows")]);
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("0", 0)]
    [InlineData("1 234", 1234)]
    [InlineData("1\u00A0234", 1234)]
    [InlineData("12,0", 12)]
    [InlineData("12.00", 12)]
    [InlineData("12,5", null)]
    [InlineData("1.000", null)]
    [InlineData("-1", null)]
    [InlineData("mange", null)]
    [InlineData("99999999999", null)]
    [InlineData("1e3", null)]
    public void A_count_is_a_whole_number(string typed, int? count)
    {
        var (value, problems) = Cell(typed, row => row.Count(Name));
        value.ShouldBe(count);
        problems.ShouldBe(count is null ? ["cell_not_a_count"] : []);
    }

    [Theory]
    [InlineData("2026-03-05", "2026-03-05")]
    [InlineData("2026-03-05 18:00:00", "2026-03-05")]
    [InlineData("5.3.2026", "2026-03-05")]
    [InlineData("05.03.26", "2026-03-05")]
    [InlineData("5. 3. 2026", "2026-03-05")]
    [InlineData("3/5/2026", null)]
    [InlineData("31.2.2026", null)]
    [InlineData("i går", null)]
    public void A_day_is_one_day(string typed, string? day)
    {
        var (value, problems) = Cell(typed, row => row.Day(Name));
        value?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(day);
        problems.ShouldBe(day is null ? ["cell_not_a_day"] : []);
    }

    [Fact]
    public void An_empty_cell_that_must_hold_something_is_told()
    {
        var problems = new List<SheetProblem>();
        var (table, _) = SheetTable.Of(Sheet(["Regneark", "Hvor"], ["", "b"]), [Name, Where], T);
        table!.Row(table.Rows[0], problems).Text(Name).ShouldBe("");
        problems.ShouldHaveSingleItem().Where(T).ShouldBe("Rad 2, kolonne A");
    }

    private static (TValue? Value, IEnumerable<string> Problems) Cell<TValue>(string typed, Func<TableRow, TValue?> read) where TValue : struct
    {
        var problems = new List<SheetProblem>();
        var (table, _) = SheetTable.Of(Sheet(["Regneark", "Hvor"], [typed, "b"]), [Name, Where], T);
        return (read(table!.Row(table.Rows[0], problems)), problems.Select(problem => problem.Refusal.Code));
    }

    private static IEnumerable<(int?, string?, string)> Problems(Sheet sheet) =>
        SheetTable.Of(sheet, [Name, Where, Note], T).Problems.Select(problem => (problem.Row, problem.Column, problem.Refusal.Code));

    private static Sheet Sheet(params IEnumerable<string[]> rows) => new(null, [.. rows.Select((cells, index) => new SheetRow(index + 1, cells))], []);
}
