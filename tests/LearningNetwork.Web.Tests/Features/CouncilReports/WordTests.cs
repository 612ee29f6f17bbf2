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
            .ShouldBe(["Presentasjon av verksemda", "Bemanning og kompetanse", "Samarbeid med andre sektorar", "Brukarundersøking", "Fokusgrupper", "Innsatsområde"]);
        body.Descendants<TableHeader>().Count().ShouldBeGreaterThanOrEqualTo(1);
        body.InnerText.ShouldContain("Vi skal ha faste møte med skulane");
        body.InnerText.ShouldNotContain("kontordag i Etne", customMessage: "what is promised to another council");
        body.InnerText.ShouldContain("87", customMessage: "Vindafjord's own figures");
        body.InnerText.ShouldNotContain("Utkast");
        document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value.ShouldBe("nn-NO");
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
