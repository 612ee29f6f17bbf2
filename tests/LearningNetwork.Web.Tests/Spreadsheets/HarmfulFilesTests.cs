using System.Globalization;
using System.IO.Compression;
using System.Text;
using LearningNetwork.Web.Spreadsheets;

namespace LearningNetwork.Web.Tests.Spreadsheets;

/// <summary>Small files that hold far more than they should: each is refused, or read right, and never held unpacked.</summary>
[Collection(AloneInMemory.Name)]
public sealed class HarmfulFilesTests(ITestOutputHelper output)
{
    private const long MostGrowth = 64 * 1024 * 1024;
    private const int Million = 1_000_000;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    [Fact]
    public void A_workbook_that_unpacks_to_two_gigabytes_is_refused_before_it_has()
    {
        var bomb = Packed("xl/worksheets/sheet1.xml", entry =>
        {
            var zeros = new byte[Million];
            for (var part = 0; part < 2000; part++)
                entry.Write(zeros);
        });

        bomb.Length.ShouldBeLessThan(SheetLimits.MostBytes);
        Refused(bomb).ShouldBe((null, "sheet_too_much_inside"));
    }

    [Fact]
    public void A_row_of_ten_million_cells_is_refused() =>
        Refused(Packed("xl/worksheets/sheet1.xml", entry => Repeat(entry, Sheet("<row r=\"3\">"), "<c/>", 10 * Million, "</row>" + End))).ShouldBe((null, "sheet_too_much_inside"));

    [Fact]
    public void Ten_million_shared_texts_are_refused() =>
        Refused(Packed("xl/sharedStrings.xml", entry => Repeat(entry, $"<sst xmlns=\"{Workbooks.Main}\">", "<si/>", 10 * Million, "</sst>"))).ShouldBe((null, "sheet_too_much_inside"));

    [Fact]
    public void A_cell_with_sixty_million_letters_is_refused() =>
        Refused(Packed("xl/worksheets/sheet1.xml", entry => Repeat(entry, Sheet("<row r=\"1\"><c t=\"inlineStr\"><is><t>"), "aaaaaaaaaa", 6 * Million, "</t></is></c></row>" + End))).ShouldBe((1, "sheet_cell_too_long"));

    [Theory]
    [InlineData("xl/workbook.xml", "workbook")]
    [InlineData("xl/styles.xml", "styleSheet")]
    public void A_part_that_is_read_as_a_tree_and_nests_a_thousand_deep_is_refused(string part, string root) // a few hundred thousand would end the process
    {
        const int deep = 1000;
        var ends = string.Concat(Enumerable.Repeat("</a>", deep)) + $"<sheets><sheet name=\"Ark1\" sheetId=\"1\" r:id=\"s1\"/></sheets></{root}>";
        Refused(Packed(part, entry => Repeat(entry, $"<{root} xmlns=\"{Workbooks.Main}\" xmlns:r=\"{Workbooks.Rels}\">", "<a>", deep, ends))).ShouldBe((null, "sheet_too_much_inside"));
    }

    [Fact]
    public void Half_a_million_cells_that_name_one_long_text_are_refused()
    {
        var rows = string.Concat(Enumerable.Repeat("<row>" + string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", SheetLimits.MostColumns)) + "</row>", SheetLimits.MostRows));
        var before = $"<sst xmlns=\"{Workbooks.Main}\"><si><t xml:space=\"preserve\"> ";
        var bytes = Packed("xl/sharedStrings.xml", entry => Repeat(entry, before, "a", SheetLimits.MostInCell - 2, " </t></si></sst>"), rows);

        bytes.Length.ShouldBeLessThan(100_000);
        Refused(bytes).ShouldBe((null, "sheet_too_much_inside"));
    }

    [Fact]
    public void A_part_that_thirty_thousand_sheets_name_is_read_once()
    {
        var before = $"<workbook xmlns=\"{Workbooks.Main}\" xmlns:r=\"{Workbooks.Rels}\"><sheets>";
        var sheet = Read(Packed("xl/workbook.xml", entry => Repeat(entry, before, "<sheet name=\"Ark\" sheetId=\"1\" r:id=\"s1\"/>", 30_000, "</sheets></workbook>"))).Sheet.ShouldNotBeNull();

        (sheet.Rows.Count, sheet.Others.Count).ShouldBe((1, 0));
    }

    [Fact]
    public void Of_many_sheets_the_first_hundred_are_looked_at()
    {
        const string some = """<row r="1"><c r="A1"><v>1</v></c></row>""";
        var sheet = Read(Workbooks.Of([.. Enumerable.Range(1, 150).Select(number => ($"Ark{number}", "visible", some, ""))])).Sheet.ShouldNotBeNull();

        (sheet.Name, sheet.Others.Count, sheet.Others[^1]).ShouldBe(("Ark1", 99, "Ark100"));
    }

    [Fact]
    public void A_million_empty_rows_are_passed_over_and_what_stands_below_keeps_its_number()
    {
        const string heading = """<row r="1"><c r="A1" t="inlineStr"><is><t>Navn</t></is></c></row>""", below = """<row><c r="B1000001"><v>7</v></c></row>""";
        var sheet = Read(Packed("xl/worksheets/sheet1.xml", entry => Repeat(entry, Sheet(heading), "<row><c s=\"1\"/><c/></row>", Million - 1, below + End))).Sheet.ShouldNotBeNull();

        sheet.Rows.Select(row => (row.Number, row.Cells[^1])).ShouldBe([(1, "Navn"), (Million + 1, "7")]);
        var csv = Read(Encoding.UTF8.GetBytes("Navn;Antall\n" + string.Concat(Enumerable.Repeat(";\n", Million)) + ";7\n"), "ark.csv").Sheet.ShouldNotBeNull();
        csv.Rows.Select(row => (row.Number, row.Cells[^1])).ShouldBe([(1, "Antall"), (Million + 2, "7")]);
    }

    private const string End = "</sheetData></worksheet>";

    private static string Sheet(string begins) => $"<worksheet xmlns=\"{Workbooks.Main}\"><sheetData>{begins}";

    private (int? Row, string Code) Refused(byte[] bytes)
    {
        var (sheet, problems) = Read(bytes);
        sheet.ShouldBeNull();
        var problem = problems.ShouldHaveSingleItem();
        return (problem.Row, problem.Refusal.Code);
    }

    /// <summary>Reads it and looks meanwhile, again and again, at what is held.</summary>
    private (Sheet? Sheet, IReadOnlyList<SheetProblem> Problems) Read(byte[] bytes, string name = "ark.xlsx")
    {
        var (before, most) = (GC.GetTotalMemory(forceFullCollection: true), 0L);
        var reading = Task.Run(() => SpreadsheetReader.Read(name, bytes));
        while (!reading.Wait(BetweenLooks))
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length / 1024} kB: at most {most / 1024 / 1024} MB were held"));
        most.ShouldBeLessThan(MostGrowth);
        return reading.Result;
    }

    /// <summary>An honest workbook with one part put in place of its own.</summary>
    private static byte[] Packed(string part, Action<Stream> write, string rows = """<row r="1"><c r="A1" t="s"><v>0</v></c></row>""")
    {
        using var bytes = new MemoryStream();
        bytes.Write(Workbooks.Of(rows));
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
            archive.GetEntry(part)!.Delete();
        using var whole = new MemoryStream();
        using (var from = new ZipArchive(bytes, ZipArchiveMode.Read))
        using (var to = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var copied = to.CreateEntry(entry.FullName).Open();
                using var original = entry.Open();
                original.CopyTo(copied);
            }

            using var put = to.CreateEntry(part, CompressionLevel.Optimal).Open();
            write(put);
        }

        return whole.ToArray();
    }

    private static void Repeat(Stream entry, string before, string what, int times, string after)
    {
        const int atOnce = 1000;
        var many = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(what, atOnce)));
        entry.Write(Encoding.UTF8.GetBytes(before));
        for (var written = 0; written < times / atOnce; written++)
            entry.Write(many);
        entry.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(what, times % atOnce)) + after));
    }
}
