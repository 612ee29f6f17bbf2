using System.IO.Compression;
using System.Text;

namespace LearningNetwork.Web.Tests.Spreadsheets;

/// <summary>Workbooks written by hand, so that they hold what our own writer never writes.</summary>
internal static class Workbooks
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>A workbook whose one sheet holds this XML; styles 1 and 2 are days, style 3 a number with a word that has a d in it.</summary>
    public static byte[] Of(string rows, string after = "", params (string Name, string Text)[] more) => Of([("Ark1", "visible", rows, after)], more);

    public static byte[] Of((string Name, string State, string Rows, string After)[] sheets, params (string Name, string Text)[] more)
    {
        var numbers = Enumerable.Range(1, sheets.Length).ToList();
        return Zip(
        [
            ("[Content_Types].xml", $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Office}sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="{Office}styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{Office}sharedStrings+xml"/>
                {string.Concat(numbers.Select(n => $"<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"{Office}worksheet+xml\"/>"))}</Types>
                """),
            ("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Rels}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
            ("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Rels}"><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"s{i + 1}\"/>"))}</sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", $"""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="st" Type="{Rels}/styles" Target="styles.xml"/>
                <Relationship Id="ss" Type="{Rels}/sharedStrings" Target="sharedStrings.xml"/>
                {string.Concat(numbers.Select(n => $"<Relationship Id=\"s{n}\" Type=\"{Rels}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"))}</Relationships>
                """),
            ("xl/styles.xml", $"""
                <styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="170" formatCode="d/m/yyyy;@"/><numFmt numFmtId="171" formatCode="0 &quot;dager&quot;"/></numFmts>
                <cellXfs count="4"><xf/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>
                """),
            ("xl/sharedStrings.xml", $"""<sst xmlns="{Main}"><si><t>Delt tekst</t></si><si><r><t>Rik </t></r><r><t>tekst</t></r></si></sst>"""),
            .. sheets.Select((s, i) => ($"xl/worksheets/sheet{i + 1}.xml", $"""<worksheet xmlns="{Main}"><sheetData>{s.Rows}</sheetData>{s.After}</worksheet>""")),
            .. more,
        ]);
    }

    public static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
