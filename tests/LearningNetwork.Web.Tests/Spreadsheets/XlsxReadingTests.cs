using LearningNetwork.Web.Spreadsheets;

namespace LearningNetwork.Web.Tests.Spreadsheets;

/// <summary>Workbooks as people fill them in, and as someone might make them to do harm.</summary>
public sealed class XlsxReadingTests
{
    [Fact]
    public void Texts_numbers_and_days_become_plain_cells_at_their_places()
    {
        var sheet = Read(Workbooks.Of("""
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t> Inni </t></is></c></row>
            <row r="5"><c r="A5"><v>1234.5</v></c><c r="B5" s="1"><v>46086</v></c><c r="C5" s="2"><v>46086.75</v></c><c r="D5" s="3"><v>12</v></c><c r="E5" t="s"><v>1</v></c><c r="F5" t="b"><v>1</v></c></row>
            <row><c><v>0.1</v></c><c><v>7</v></c></row>
            """));

        sheet.Name.ShouldBe("Ark1");
        sheet.Rows.Select(row => row.Number).ShouldBe([2, 5, 6]);
        sheet.Rows[0].Cells.ShouldBe(["Delt tekst", "", "Inni"]);
        sheet.Rows[1].Cells.ShouldBe(["1234.5", "2026-03-05", "2026-03-05 18:00:00", "12", "Rik tekst", "TRUE"]);
        sheet.Rows[2].Cells.ShouldBe(["0.1", "7"]);
    }

    [Fact]
    public void Rich_texts_are_read_without_their_looks_and_sounds()
    {
        var sheet = Read(Workbooks.Of("""
            <row r="1">
              <c r="A1" t="inlineStr"><is>
                <r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">Båt </t></r>
                <r><t>på <![CDATA[<fjorden>]]></t></r>
                <rPh sb="0" eb="1"><t>lyd</t></rPh>
              </is></c>
              <c r="B1"><v>2</v><extLst><ext uri="x"><v xmlns="urn:other">9</v></ext></extLst></c>
            </row>
            """));
        sheet.Rows.Single().Cells.ShouldBe(["Båt på <fjorden>", "2"]);
    }

    [Fact]
    public void The_first_shown_sheet_with_something_in_it_is_read_and_the_others_are_named()
    {
        const string some = """<row r="1"><c r="A1"><v>1</v></c></row>""";
        var sheet = Read(Workbooks.Of([("Skjult", "hidden", some, ""), ("Tomt", "visible", "", ""), ("Tal", "visible", some, ""), ("Notat", "visible", some, "")]));

        (sheet.Name, sheet.Others).ShouldBe(("Tal", sheet.Others));
        sheet.Others.ShouldBe(["Notat"]);
    }

    public static TheoryData<string, byte[], int?, string?, string> Unfit { get; } = new()
    {
        { "tal.xlsx", Workbooks.Of("""<row r="3"><c r="B3"><f>SUM(A1:A2)</f><v>3</v></c></row>"""), 3, "B", "sheet_formula" },
        { "tal.xlsx", Workbooks.Of("""<row r="3"><c r="B3"><f>SUM(A1:A2)</f></c></row>"""), 3, "B", "sheet_formula" },
        { "tal.xlsx", Workbooks.Of("""<row r="3"><c r="B3" t="str"><f t="shared" si="0"/><v>x</v></c></row>"""), 3, "B", "sheet_formula" },
        { "tal.xlsx", Workbooks.Of("""<row r="4"><c r="A4" t="e"><v>#REF!</v></c></row>"""), 4, "A", "sheet_cell_error" },
        { "tal.xlsx", Workbooks.Of("""<row r="2"><c r="A2"><v>1</v></c></row>""", """<mergeCells><mergeCell ref="A2:B3"/></mergeCells>"""), 2, null, "sheet_merged" },
        { "tal.xlsx", Workbooks.Of("""<row r="1"><c r="ZZ1"><v>1</v></c></row>"""), 1, null, "sheet_too_many_columns" },
        { "tal.xlsx", Workbooks.Of(""), null, null, "sheet_empty" },
        { "tal.xlsx", Workbooks.Of("""<row r="1"><c r="A1" t="s"><v>99</v></c></row>"""), null, null, "sheet_not_what_it_says" },
        { "tal.xlsx", Workbooks.Of("<row"), null, null, "sheet_not_what_it_says" },
        { "tal.xlsx", Workbooks.Of("", "", ("xl/vbaProject.bin", "x")), null, null, "sheet_with_macros" },
        { "tal.xlsx", Workbooks.Of("", "", ("xl/media/a.xml", new string(' ', SheetLimits.MostUnpacked))), null, null, "sheet_too_much_inside" },
        { "tal.xlsx", Workbooks.Of("", "", [.. Enumerable.Range(0, SheetLimits.MostParts).Select(n => ($"x/{n}.xml", ""))]), null, null, "sheet_too_much_inside" },
        { "tal.xlsx", Workbooks.Zip(("a.txt", "a")), null, null, "sheet_not_what_it_says" },
        { "tal.xlsx", "a;b"u8.ToArray(), null, null, "sheet_not_what_it_says" },
        { "tal.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], null, null, "sheet_locked" },
        { "tal.xlsx", [], null, null, "sheet_empty" },
        { "tal.xlsx", new byte[SheetLimits.MostBytes + 1], null, null, "sheet_too_large" },
        { "tal.xlsm", Workbooks.Of(""), null, null, "sheet_with_macros" },
        { "tal.ods", Workbooks.Of(""), null, null, "sheet_type_not_taken" },
        { "tal", Workbooks.Of(""), null, null, "sheet_type_not_taken" },
        { "tal.csv", Workbooks.Of(""), null, null, "sheet_not_what_it_says" },
    };

    [Theory]
    [MemberData(nameof(Unfit), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_taken_is_refused_with_its_place(string name, byte[] bytes, int? row, string? column, string code)
    {
        var (sheet, problems) = SpreadsheetReader.Read(name, bytes);

        sheet.ShouldBeNull();
        var problem = problems.ShouldHaveSingleItem();
        (problem.Row, problem.Column, problem.Refusal.Code).ShouldBe((row, column, code));
    }

    [Fact]
    public void What_a_file_unpacks_to_is_measured_and_not_asked()
    {
        var honest = Workbooks.Of("""<row r="1"><c r="A1"><v>1</v></c></row>""", "", ("xl/media/a.xml", new string(' ', 1024 * 1024)));
        honest.Length.ShouldBeLessThan(16 * 1024, "it is packed a hundred times smaller");
        Read(honest).Rows.Count.ShouldBe(1);
    }

    [Fact]
    public void Every_problem_is_told_at_once_in_the_order_of_the_rows()
    {
        var (_, problems) = SpreadsheetReader.Read("tal.xlsx", Workbooks.Of(
            """<row r="1"><c r="A1"><v>1</v></c></row><row r="7"><c r="A7"><f>1</f></c></row><row r="9"><c r="C9"><f>1</f></c></row>""",
            """<mergeCells><mergeCell ref="A8:B8"/></mergeCells>"""));

        problems.Select(problem => problem.Row).ShouldBe([7, 8, 9]);
    }

    private static Sheet Read(byte[] bytes)
    {
        var (sheet, problems) = SpreadsheetReader.Read("tal.xlsx", bytes);
        problems.ShouldBeEmpty();
        return sheet.ShouldNotBeNull();
    }
}
