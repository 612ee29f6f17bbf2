using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Spreadsheets.Importing;
using LearningNetwork.Web.Spreadsheets.Writing;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Tests.Spreadsheets;

/// <summary>What is written is read back as it was, and nothing written can run.</summary>
public sealed class WritingTests
{
    private static readonly string[] Alphabet = ["a", "Å", "ø", "æ", "\t", "=", "+", "-", "@", "'", "\"", ";", ",", "\n", " ", "1", ".", "😀", "<", "&", "|"];

    public static TheoryData<string> Formats => ["xlsx", "csv nb", "csv en"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Whatever_is_written_is_read_back_equal(string format)
    {
        var random = new Random(20261127);
        for (var round = 0; round < 200; round++)
        {
            var rows = Enumerable.Range(0, random.Next(1, 8)).Select(_ => Enumerable.Range(0, 4).Select(column => Some(random, column)).ToList()).ToList();
            var back = Read(format, new("Ark", ["A", "B", "C", "D"], rows));

            back.Rows[0].Cells.ShouldBe(["A", "B", "C", "D"]);
            var expected = rows.Select((cells, index) => (Number: index + 2, Cells: cells.Select(cell => Plain(cell, format)).ToList())).Where(row => row.Cells.Any(cell => cell.Length > 0)).ToList();
            back.Rows.Skip(1).Select(row => row.Number).ShouldBe(expected.Select(row => row.Number));
            foreach (var (row, index) in expected.Select((row, index) => (row, index)))
                Enumerable.Range(0, 4).Select(column => back.Rows[index + 1][column]).ShouldBe(row.Cells);
        }
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+47")]
    [InlineData("-x")]
    [InlineData("@SUM(A1)")]
    [InlineData("|cmd")]
    [InlineData("'=1")]
    public void Text_that_looks_like_a_formula_stays_text(string text)
    {
        var sheet = new WrittenSheet("Ark", ["A"], [[SheetValue.Of(text)]]);

        Encoding.UTF8.GetString(CsvFile.Write(sheet, Language.Bokmaal)).Split("\r\n")[1].Trim('"').ShouldStartWith("'");
        using var document = SpreadsheetDocument.Open(new MemoryStream(XlsxFile.Write(sheet)), false);
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToList();
        cells.ShouldAllBe(cell => cell.CellFormula == null && cell.DataType! == CellValues.InlineString);
        Read("xlsx", sheet).Rows[1].Cells.ShouldBe([text]);
    }

    /// <summary>Programs pass over such signs before they look for the sign of a formula.</summary>
    [Theory]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("\n@SUM(A1)")]
    [InlineData("＝1+1")]
    public void Nor_does_it_run_behind_a_sign_that_is_not_seen(string text)
    {
        var csv = Encoding.UTF8.GetString(CsvFile.Write(new("Ark", ["A"], [[SheetValue.Of(text)]]), Language.Bokmaal));
        csv["\uFEFFA\r\n".Length..].TrimStart('"').ShouldStartWith("'" + text[0]);
    }

    [Fact]
    public void A_workbook_is_valid_and_its_headings_stay_in_view()
    {
        var bytes = XlsxFile.Write(
            new("Ja/Nei [2026]: et langt navn som ikke får plass", ["Navn", "Antall", "Dato"], [[SheetValue.Of("Ål"), SheetValue.Of(3), SheetValue.Of(new DateOnly(2026, 3, 5))]]),
            new("ja/nei [2026]: et langt navn som ikke får plass", ["Navn"], []));
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description).ShouldBeEmpty();
        var sheets = document.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value!).ToList();
        sheets.ShouldAllBe(name => name.Length <= 31 && !name.Contains('/') && !name.Contains('['));
        sheets.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(2);
        document.WorkbookPart.WorksheetParts.ShouldAllBe(part => part.Worksheet.Descendants<Pane>().Single().State! == PaneStateValues.Frozen);
    }

    [Fact]
    public void Csv_has_the_decimal_sign_of_its_readers()
    {
        var sheet = new WrittenSheet("Ark", ["A"], [[SheetValue.Of(1.5m)]]);
        Encoding.UTF8.GetString(CsvFile.Write(sheet, Language.Nynorsk)).ShouldBe("\uFEFFA\r\n1,5\r\n");
        Encoding.UTF8.GetString(CsvFile.Write(sheet, Language.English)).ShouldBe("\uFEFFA\r\n1.5\r\n");
    }

    [Fact]
    public void A_preview_carries_what_was_read_and_takes_nothing_else_back()
    {
        var sheet = Read("xlsx", new("Ark", ["A", "B"], [.. Enumerable.Range(0, 5000).Select(row => (IReadOnlyList<SheetValue>)[SheetValue.Of($"Rad {row * 7919 % 5000}"), SheetValue.Of(row)])]));
        var pieces = CarriedRows.Pack(sheet);

        pieces.ShouldAllBe(piece => piece.Length <= 60_000);
        pieces.Sum(piece => piece.Length).ShouldBeLessThan(150_000);
        var back = CarriedRows.Unpack(pieces).ShouldNotBeNull();
        back.Rows.Count.ShouldBe(5001);
        back.Rows[77].Cells.ShouldBe(sheet.Rows[77].Cells);
        foreach (var wrong in (string[])["", "x", "AAAA", Convert.ToBase64String(new byte[2000]), pieces[0][..^8]])
            CarriedRows.Unpack([wrong]).ShouldBeNull();
        var tooMany = sheet with { Rows = [.. Enumerable.Range(1, 5021).Select(number => new SheetRow(number, ["x"]))] };
        CarriedRows.Unpack(CarriedRows.Pack(tooMany)).ShouldBeNull();
    }

    private static SheetValue Some(Random random, int column) => (column, random.Next(6)) switch
    {
        (_, 0) => SheetValue.Of((string?)null),
        (1, _) => SheetValue.Of(random.Next(-100_000, 100_000) / 100m),
        (2, _) => SheetValue.Of(new DateOnly(1950, 1, 1).AddDays(random.Next(60_000))),
        (3, _) => SheetValue.Of(random.Next(1_000_000)),
        _ => SheetValue.Of(string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => Alphabet[random.Next(Alphabet.Length)])).Trim()),
    };

    private static string Plain(SheetValue value, string format) => value switch
    {
        SheetValue.Text text => text.Words,
        SheetValue.Number number => number.Amount.ToString("0.##########", CultureInfo.InvariantCulture).Replace('.', format == "csv nb" ? ',' : '.'),
        SheetValue.Day day => day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => "",
    };

    private static Web.Spreadsheets.Sheet Read(string format, WrittenSheet written)
    {
        var (sheet, problems) = format == "xlsx"
            ? SpreadsheetReader.Read("a.xlsx", XlsxFile.Write(written))
            : SpreadsheetReader.Read("a.csv", CsvFile.Write(written, format == "csv nb" ? Language.Bokmaal : Language.English));
        problems.ShouldBeEmpty();
        return sheet.ShouldNotBeNull();
    }
}
