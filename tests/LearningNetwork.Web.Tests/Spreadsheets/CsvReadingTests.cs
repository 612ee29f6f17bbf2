using System.Text;
using LearningNetwork.Web.Spreadsheets;

namespace LearningNetwork.Web.Tests.Spreadsheets;

/// <summary>CSV as the programs of the field write it.</summary>
public sealed class CsvReadingTests
{
    private const string Table = "Spørsmål;Svar;Antall\r\nBle du hørt?;Ja, alltid;12\r\n\r\n\"Fikk du «hjelp»; og når?\";\"Sa \"\"ja\"\"\";3\r\n";

    public static TheoryData<string, byte[]> Encodings { get; } = new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Table) },
        { "UTF-8 with its mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Table)] },
        { "UTF-16 with its mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Table)] },
        { "UTF-16 without", Encoding.Unicode.GetBytes(Table) },
        { "UTF-16 the other way", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Table)] },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Table) },
    };

    [Theory]
    [MemberData(nameof(Encodings), DisableDiscoveryEnumeration = true)]
    public void Whatever_encoding_it_is_in_the_rows_are_the_same(string encoding, byte[] bytes)
    {
        var sheet = Read(bytes);

        sheet.Rows.Select(row => row.Number).ShouldBe([1, 2, 4], encoding);
        sheet.Rows[0].Cells.ShouldBe(["Spørsmål", "Svar", "Antall"]);
        sheet.Rows[1].Cells.ShouldBe(["Ble du hørt?", "Ja, alltid", "12"]);
        sheet.Rows[2].Cells.ShouldBe(["Fikk du «hjelp»; og når?", "Sa \"ja\"", "3"]);
    }

    [Theory]
    [InlineData("a;b;c\n1,5;2,5;3")]
    [InlineData("a\tb\tc\n1,5\t2,5\t3")]
    [InlineData("a,b,c\n\"1,5\",\"2,5\",3")]
    [InlineData("sep=;\na;b;c\n1,5;2,5;3")]
    public void Whatever_stands_between_its_cells(string csv)
    {
        var sheet = Read(Encoding.UTF8.GetBytes(csv));

        sheet.Rows[^2].Cells.ShouldBe(["a", "b", "c"]);
        sheet.Rows[^1].Cells.ShouldBe(["1,5", "2,5", "3"]);
        sheet.Rows[^1].Number.ShouldBe(csv.Count(c => c == '\n') + 1, "as the program that shows it counts");
    }

    [Theory]
    [InlineData("Tjeneste;Kommuner\nX;1101, 1102, 1103, 1104, 1105, 1106")]
    [InlineData("Tjeneste\tKommuner\nX\t1101, 1102, 1103, 1104, 1105, 1106")]
    [InlineData("Tjeneste,Kommuner\nX,\"1101, 1102, 1103, 1104, 1105, 1106\"")]
    public void A_list_in_one_cell_stays_in_its_cell(string csv) =>
        Read(Encoding.UTF8.GetBytes(csv)).Rows[^1].Cells.ShouldBe(["X", "1101, 1102, 1103, 1104, 1105, 1106"]);

    [Theory]
    [InlineData("a;b\n1;=1+1", 2, "B", "sheet_formula")]
    [InlineData("a;b\n1;@SUM(A1)", 2, "B", "sheet_formula")]
    [InlineData("a;b\n\"1;2", 2, null, "sheet_bad_quotes")]
    [InlineData("a;b\n1;\"2\"3", 2, null, "sheet_bad_quotes")]
    [InlineData("a;b\n\u0001;2", 2, "A", "sheet_unreadable_signs")]
    [InlineData("\n;;\n \n", null, null, "sheet_empty")]
    public void What_cannot_be_read_is_told_with_its_place(string csv, int? row, string? column, string code)
    {
        var (sheet, problems) = SpreadsheetReader.Read("tal.csv", Encoding.UTF8.GetBytes(csv));

        sheet.ShouldBeNull();
        problems.Select(problem => (problem.Row, problem.Column, problem.Refusal.Code)).ShouldContain((row, column, code));
    }

    [Fact]
    public void Rows_columns_and_cells_have_a_most()
    {
        Refused(Many(SheetLimits.MostRows + SheetLimits.MostRowsAbove + 1)).ShouldBe((5021, "sheet_too_many_rows"));
        Read(Encoding.UTF8.GetBytes(Many(SheetLimits.MostRows + SheetLimits.MostRowsAbove))).Rows.Count.ShouldBe(5020);
        Refused("a\n" + string.Join(';', Enumerable.Repeat("1", SheetLimits.MostColumns + 1))).ShouldBe((2, "sheet_too_many_columns"));
        Refused("a\n" + new string('x', SheetLimits.MostInCell + 1)).ShouldBe((2, "sheet_cell_too_long"));
    }

    private static string Many(int rows) => string.Concat(Enumerable.Range(1, rows).Select(row => $"{row};x\n"));

    private static (int?, string) Refused(string csv) =>
        SpreadsheetReader.Read("tal.csv", Encoding.UTF8.GetBytes(csv)).Problems.ShouldHaveSingleItem() is var problem ? (problem.Row, problem.Refusal.Code) : default;

    private static Sheet Read(byte[] bytes)
    {
        var (sheet, problems) = SpreadsheetReader.Read("tal.csv", bytes);
        problems.ShouldBeEmpty();
        return sheet.ShouldNotBeNull();
    }
}
