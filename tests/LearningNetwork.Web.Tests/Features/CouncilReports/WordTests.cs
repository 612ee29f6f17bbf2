using System.Diagnostics;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearningNetwork.Web.Tests.Features.CouncilReports;

/// <summary>The report as a Word document: valid, with headings that are headings, opened by another office program.</summary>
public sealed class WordTests(TestHost host)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(120);
    private static readonly string[] Programs = ["/usr/bin/soffice", "/usr/bin/libreoffice", "/opt/libreoffice/program/soffice"];

    [Fact]
    public async Task It_is_valid_and_holds_headings_tables_and_the_ledger()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(await Sent()), false);

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description).ShouldBeEmpty();
        var body = document.MainDocumentPart!.Document.Body!;
        body.Elements<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").Select(paragraph => paragraph.InnerText)
            .ShouldBe(["Presentasjon av verksemda", "Bemanning og kompetanse", "Samarbeid med andre sektorar", "Brukarundersøking", "Fokusgrupper", "Innsatsområde", $"Årshjulet i {document.PackageProperties.Title!.Split(' ')[1]}"]);
        body.Descendants<TableHeader>().Count().ShouldBeGreaterThanOrEqualTo(1);
        body.InnerText.ShouldContain("Vi skal ha faste møte med skulane");
        body.InnerText.ShouldNotContain("kontordag i Etne", customMessage: "what is promised to another council");
        body.InnerText.ShouldContain("87", customMessage: "Vindafjord's own figures");
        body.InnerText.ShouldNotContain("Utkast");
        document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value.ShouldBe("nn-NO");
    }

    /// <summary>What was due in the year told of, with how far it came, and a drawing beside the table that is described for whoever does not see it.</summary>
    [Fact]
    public async Task It_holds_the_years_wheel_drawn_and_as_a_table()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(await Sent()), false);
        var body = document.MainDocumentPart!.Document.Body!;
        var table = body.Elements<Table>().Last().Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToList()).ToList();
        table[0].ShouldBe(["Aktivitet", "Tema", "Når", "Status"]);
        table.Skip(1).Select(row => row[3]).Distinct().ShouldBe(["Ferdig", "For seint"], ignoreOrder: true, "all but the last was done");
        body.InnerText.ShouldContain($"{table.Count - 2} av {table.Count - 1} aktivitetar er gjorde.");

        var picture = document.MainDocumentPart.ImageParts.ShouldHaveSingleItem();
        picture.ContentType.ShouldBe("image/x-emf");
        body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().ShouldHaveSingleItem().Description!.Value.ShouldNotBeNull().ShouldContain("Tabellen under seier det same");
        using var bytes = new MemoryStream();
        await picture.GetStream().CopyToAsync(bytes, TestContext.Current.CancellationToken);
        Shapes(bytes.ToArray()).ShouldBeGreaterThan(table.Count + 12, "a shape for each activity, ring and month");
    }

    /// <summary>How many polygons a metafile holds; it must run from its header to its end without a gap.</summary>
    private static int Shapes(byte[] metafile)
    {
        BitConverter.ToUInt32(metafile, 40).ShouldBe(0x464D4520u);
        BitConverter.ToInt32(metafile, 48).ShouldBe(metafile.Length);
        var (at, records, shapes, last) = (0, 0, 0, 0);
        while (at < metafile.Length)
        {
            last = BitConverter.ToInt32(metafile, at);
            shapes += last == 86 ? 1 : 0;
            records++;
            at += BitConverter.ToInt32(metafile, at + 4);
        }

        (at, records, last).ShouldBe((metafile.Length, BitConverter.ToInt32(metafile, 52), 14));
        return shapes;
    }

    [Fact]
    public async Task Small_figures_are_not_counted_out()
    {
        var bytes = await Sent("4611");
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        document.MainDocumentPart!.Document.Body!.Descendants<TableRow>().Select(row => row.InnerText).ShouldContain("Undersøkingar med fristbrotfærre enn 5");
    }

    [Fact]
    public async Task Another_office_program_opens_it_and_sees_the_same()
    {
        var program = Programs.FirstOrDefault(File.Exists).ShouldNotBeNull("LibreOffice is not here; infra/test.sh installs it");
        var folder = Directory.CreateTempSubdirectory("ln-word-");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "rapport.docx"), await Sent(), TestContext.Current.CancellationToken);
            using var office = Process.Start(new ProcessStartInfo(
                program, ["--headless", $"-env:UserInstallation=file://{folder.FullName}/profile", "--convert-to", "html:HTML", "--outdir", folder.FullName, Path.Combine(folder.FullName, "rapport.docx")])
            { RedirectStandardOutput = true, RedirectStandardError = true }) ?? throw new InvalidOperationException("LibreOffice did not start.");
            await office.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Longest, TestContext.Current.CancellationToken);

            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(folder.FullName, "rapport.html"), Encoding.UTF8, TestContext.Current.CancellationToken));
            page.QuerySelectorAll("h1").Select(heading => heading.TextContent.Trim()).ShouldContain("Innsatsområde");
            page.QuerySelectorAll("h1").Length.ShouldBeGreaterThanOrEqualTo(6);
            page.QuerySelectorAll("table").Length.ShouldBeGreaterThanOrEqualTo(1);
            page.QuerySelectorAll("img").ShouldHaveSingleItem();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<byte[]> Sent(string municipality = "1160")
    {
        var reader = await host.Reader("demo-vindafjord");
        var report = (await reader.Get("/reports")).Document.QuerySelectorAll("a[href^='/reports/etne']")[1].GetAttribute("href")!;
        var answer = await reader.Http.GetAsync($"{report}/word?municipality={municipality}", TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldNotBeNull().ShouldEndWith($"-{municipality}.docx");
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
