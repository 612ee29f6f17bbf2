using System.Diagnostics;
using System.Text;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Web.Features.Importing;
using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Spreadsheets.Writing;
using LearningNetwork.Web.Tests.Mailing;
using LearningNetwork.Web.Tests.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Features.Importing;

/// <summary>Spreadsheets that bring in a network's own things: looked through, taken as a whole or not at all, the same file twice once.</summary>
public sealed class ImportTests(ITestOutputHelper output)
{
    private const string Municipalities = "Kommunenr;Kommune;Fylke\r\n9801;Nyvik;Nylandet\r\n9802;Gamlevik;Nylandet\r\n";

    [Fact]
    public async Task A_network_comes_in_kind_by_kind_and_the_same_files_again_change_nothing()
    {
        await using var site = await WorkHost.Start();
        var reader = await site.Reader(await site.Member(Role.Coordinator));
        (string Kind, byte[] File, string New)[] files =
        [
            ("municipalities", Utf8(Municipalities), "2"),
            ("services", Xlsx(["Tjeneste", "Kommuner", "Fra dato"], [["Nyvik og Gamlevik", "9801, Gamlevik (9802)", "2.1.2026"]]), "1"),
            ("projects", Latin("Nummer;Prosjekt;Eiere;Begynner;Kode\nP9;Båt på fjorden;Nyvik og Gamlevik;01.02.2026;p9-bat\n"), "1"),
        ];
        foreach (var (kind, file, isNew) in files)
        {
            var preview = await Send(reader, kind, file);
            preview.Status.ShouldBe(200, preview.Text);
            preview.Document.QuerySelectorAll("dd").Select(fact => fact.TextContent.Trim()).ShouldBe([isNew, "0"]);
            await Confirm(reader, kind, preview);
        }

        (await reader.Get("/services/nyvik-og-gamlevik")).Text.ShouldContain("9802");
        (await reader.Get("/projects/p9-bat")).Text.ShouldContain("Båt på fjorden");
        var before = await Count(site);
        foreach (var (kind, file, isNew) in files)
        {
            var preview = await Send(reader, kind, file);
            preview.Document.QuerySelectorAll("dd").Select(fact => fact.TextContent.Trim()).ShouldBe(["0", isNew]);
            await Confirm(reader, kind, preview);
        }

        (await Count(site)).ShouldBe(before);
    }

    [Fact]
    public async Task Our_own_lists_come_back_in_as_they_went_out()
    {
        await using var site = await WorkHost.Start();
        var reader = await site.Reader(await site.Member(Role.Coordinator));
        foreach (var kind in (string[])["services", "projects"])
        {
            var preview = await Send(reader, kind, await reader.Http.GetByteArrayAsync($"/{kind}?format=xlsx"));
            preview.Status.ShouldBe(200, preview.Text);
            preview.Document.QuerySelector("dd")!.TextContent.Trim().ShouldBe("0", kind);
        }
    }

    [Fact]
    public async Task A_row_without_a_code_means_what_is_called_so()
    {
        await using var site = await WorkHost.Start();
        var reader = await site.Reader(await site.Member(Role.Coordinator));
        foreach (var kind in (string[])["services", "projects"])
        {
            var preview = await Send(reader, kind, WithoutCodes(await reader.Http.GetByteArrayAsync($"/{kind}?format=xlsx")));
            preview.Status.ShouldBe(200, preview.Text);
            preview.Document.QuerySelector("dd")!.TextContent.Trim().ShouldBe("0", kind);
        }

        var otherwise = await Send(reader, "services", Utf8("Tjeneste;Kommuner\r\nEtne og Vindafjord;1160, 4611\r\n"));
        otherwise.Document.QuerySelectorAll("dd").Select(fact => fact.TextContent.Trim()).ShouldBe(["0", "1"], "the host stays who it is where the row states none");

        var lead = await site.Reader(await site.Member(Role.ProjectLead, project: "p3"));
        await Confirm(lead, "products", await Send(lead, "products", Utf8("Produkt;Type;Prosjekter;Kode\r\nHelt nytt kort;template;p3;kort-1\r\n")));
        var again = await Send(lead, "products", Utf8("Produkt;Type;Prosjekter\r\nhelt nytt kort;template;p3\r\nHelt nytt ark;template;p3\r\n"));
        again.Status.ShouldBe(422, "it is another way to write the same");
        again = await Send(lead, "products", Utf8("Produkt;Type;Prosjekter\r\nHelt nytt kort;template;p3\r\nHelt nytt ark;template;p3\r\n"));
        again.Document.QuerySelectorAll("dd").Select(fact => fact.TextContent.Trim()).ShouldBe(["1", "1"]);
    }

    /// <summary>The reference data has a product of this title of other projects; a lead's own is another.</summary>
    [Fact]
    public async Task What_others_call_so_is_theirs_and_a_project_is_written_by_its_name_too()
    {
        await using var site = await WorkHost.Start();
        var lead = await site.Reader(await site.Member(Role.ProjectLead, project: "p4"));

        var preview = await Send(lead, "products", Utf8("Produkt;Type;Prosjekter\r\nDiverse maler (21);template;Utvikling av eit robust fosterheimsarbeid\r\n"));

        preview.Status.ShouldBe(200, preview.Text);
        preview.Document.QuerySelector("dd")!.TextContent.Trim().ShouldBe("1");
    }

    [Fact]
    public async Task Where_several_are_called_so_the_row_needs_a_code()
    {
        await using var site = await WorkHost.Start();
        var reader = await site.Reader(await site.Member(Role.Coordinator));
        await Confirm(reader, "projects", await Send(reader, "projects", Utf8("Nummer;Prosjekt;Eiere;Kode\r\nP9;To like;Askøy;like-1\r\nP9;To like;Askøy;like-2\r\n")));

        var answer = await Send(reader, "projects", Utf8("Nummer;Prosjekt;Eiere\r\nP9;To like;Askøy\r\n"));
        answer.Status.ShouldBe(422);
        answer.Text.ShouldContain("Fleire heiter «To like». Skriv koden til den du meiner, i kolonnen «Kode».");
    }

    [Theory]
    [InlineData("services", "Tjeneste;Kommuner\r\nNy tjeneste;98\r\n", "«Kommuner» kan ikkje vere «98». Skriv kommunenummer med fire siffer, og komma mellom dei.")]
    [InlineData("services", "Tjeneste;Kommuner;Vertskommune\r\nNy tjeneste;4627;4626\r\n", "«Vertskommune» kan ikkje vere «4626». Det må vere ein av kommunane i rada.")]
    [InlineData("services", "Tjeneste;Kommuner;ID\r\nNy tjeneste;4627;Å nei\r\n", "«ID» kan ikkje vere «Å nei». Ein kode har berre bokstavane a–z, siffer og bindestrek.")]
    [InlineData("services", "Tjeneste;Kommuner\r\n???;4627\r\n", "Av «???» kan vi ikkje lage ein kode. Skriv ein i kolonnen «Kode».")]
    [InlineData("projects", "Nummer;Prosjekt;Eiere\r\nP9;Noe;Askøy, Ukjent\r\n", "«Eiere» kan ikkje vere «Ukjent». Skriv namnet eller koden slik det står i lista.")]
    public async Task What_is_wrong_with_a_cell_is_said_by_its_heading_and_with_what_is_expected(string kind, string file, string said)
    {
        await using var site = await WorkHost.Start();
        var answer = await Send(await site.Reader(await site.Member(Role.Coordinator)), kind, Utf8(file));

        answer.Status.ShouldBe(422);
        answer.Document.QuerySelectorAll("main tbody td").Select(cell => cell.TextContent.Trim()).ShouldBe([said]);
    }

    [Fact]
    public async Task What_a_preview_cannot_carry_is_refused_by_the_preview_and_nothing_is_lost_by_confirming()
    {
        await using var site = await WorkHost.Start();
        var reader = await site.Reader(await site.Member(Role.Coordinator));
        var random = new Random(20261128);
        const int rows = 15, columns = 90, letters = 3800;
        byte[] Large(Func<string> note) => Utf8(string.Join(
            "\r\n",
            [
                "Kommunenr;Kommune;Fylke;" + string.Join(';', Enumerable.Range(1, columns).Select(number => $"Merknad {number}")),
                .. Enumerable.Range(0, rows).Select(row => $"{9801 + row};Stor {row};Nylandet;" + string.Join(';', Enumerable.Range(0, columns).Select(_ => note()))),
            ]));

        var signs = string.Concat(Enumerable.Range('!', '~' - '!').Select(sign => (char)sign).Except(";\"=@"));
        foreach (var file in (byte[][])[Large(() => new(random.GetItems(signs.AsSpan(), letters))), Large(() => string.Concat(Enumerable.Repeat("😀", letters / 4)))])
        {
            var answer = await Send(reader, "municipalities", file);
            answer.Status.ShouldBe(422, "packed it is too much for a form, or unpacked too much to take back");
            answer.Text.ShouldContain("Del fila");
        }

        var words = await Send(reader, "municipalities", Large(() => string.Concat(Enumerable.Repeat("på fjellet", letters / 11))));
        words.Status.ShouldBe(200, words.Text);
        await Confirm(reader, "municipalities", words);
        (await Send(reader, "municipalities", Utf8("Kommunenr;Kommune;Fylke\r\n9801;Stor 0;Nylandet\r\n"))).Document.QuerySelector("dd")!.TextContent.Trim().ShouldBe("0");
    }

    [Fact]
    public async Task What_has_been_silent_for_over_a_minute_has_broken_off()
    {
        await using var site = await WorkHost.Start();
        var person = await site.Member(Role.Coordinator);
        var reader = await site.Reader(person);
        using var program = await site.Program(person);
        await site.Services.GetRequiredService<ImportProgresses>().Tell(new(person, WorkHost.Vestland, [Role.Coordinator], null, []), new("services", 10, 3, [], Failed: false), CancellationToken.None);

        site.Clock.Advance(TimeSpan.FromSeconds(50));
        (await reader.Get("/import")).Response.Headers.Contains("Refresh").ShouldBeTrue();
        site.Clock.Advance(TimeSpan.FromSeconds(20));
        var page = await reader.Get("/import");
        page.Response.Headers.Contains("Refresh").ShouldBeFalse();
        page.Text.ShouldContain("Det stansa etter 3 av 10.");
        var last = await (await program.GetAsync("/api/v1/imports/last")).Json();
        (last.GetProperty("over").GetBoolean(), last.GetProperty("failed").GetBoolean()).ShouldBe((true, true));
    }

    [Fact]
    public async Task One_row_that_cannot_be_taken_keeps_the_whole_file_out_and_says_where()
    {
        await using var site = await WorkHost.Start();
        var reader = await site.Reader(await site.Member(Role.Coordinator));
        var before = await Count(site);
        (string Kind, string File, string Where)[] wrong =
        [
            ("municipalities", Municipalities + "9801;Nyvik igjen;Nylandet\r\n", "Rad 4"),
            ("municipalities", Municipalities + "98;Kort;Nylandet\r\n", "Rad 4, kolonne A"),
            ("municipalities", Municipalities + "4627;Et annet Askøy;Vestland\r\n", "Rad 4"),
            ("services", "Tjeneste;Kommuner\r\nNy tjeneste;7777\r\n", "Rad 2"),
            ("projects", "Nummer;Prosjekt;Eiere\r\nP9;Uten eier;\r\n", "Rad 2"),
            ("projects", "Nummer;Prosjekt;Eiere;Begynner\r\nP9;Dato;Askøy;3/4/2026\r\n", "Rad 2, kolonne D"),
            ("products", "Produkt;Type;Prosjekter\r\nNoe;mal;p3\r\n", "Rad 2"),
        ];
        var oneNumberTwice = XlsxFile.Write(new WrittenSheet("Ark", ["Kommunenr", "Kommune", "Fylke"], [[SheetValue.Of("0301"), "Oslo", "Oslo"], [SheetValue.Of(301), "Oslo", "Oslo"]]));
        (await Send(reader, "municipalities", oneNumberTwice)).Document.QuerySelectorAll("main tbody th[scope=row]").Select(cell => cell.TextContent.Trim()).ShouldContain(said => Same(said, "Rad 3"));
        foreach (var (kind, file, where) in wrong)
        {
            var answer = await Send(reader, kind, Utf8(file));
            answer.Status.ShouldBe(422, file);
            answer.Document.QuerySelectorAll("main tbody th[scope=row]").Select(cell => cell.TextContent.Trim()).ShouldContain(said => Same(said, where), file + answer.Text);
        }

        (await Count(site)).ShouldBe(before);
    }

    [Fact]
    public async Task A_lead_brings_in_drafts_of_own_projects_and_nothing_else()
    {
        await using var site = await WorkHost.Start();
        var reader = await site.Reader(await site.Member(Role.ProjectLead, project: "p3"));

        (await reader.Get("/import/municipalities")).Status.ShouldBe(403);
        (await Send(reader, "products", Utf8("Produkt;Type;Prosjekter\r\nIkke vårt;template;p6\r\n"))).Status.ShouldBe(422);
        var preview = await Send(reader, "products", Utf8("Produkt;Type;Prosjekter\r\nHelt nytt kort;template;p3\r\n"));
        await Confirm(reader, "products", preview);

        (await reader.Get("/products/helt-nytt-kort")).Status.ShouldBe(200);
        (await (await site.Reader(await site.Member(Role.Reader))).Get("/products/helt-nytt-kort")).Status.ShouldBe(404);
        (await (await site.Reader(await site.Member(Role.Coordinator))).Get("/products/helt-nytt-kort")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Five_thousand_rows_come_in()
    {
        await using var site = await WorkHost.Start();
        var reader = await site.Reader(await site.Member(Role.Coordinator));
        var file = Utf8("Nummer;Prosjekt;Eiere;Kode\r\n" + string.Concat(Enumerable.Range(1, 5000).Select(number => $"N{number};Prosjekt {number};Askøy;stort-{number}\r\n")));
        var watch = Stopwatch.StartNew();
        var preview = await Send(reader, "projects", file);
        preview.Status.ShouldBe(200);
        output.WriteLine($"5,000 rows looked through in {watch.Elapsed.TotalSeconds:0.0} s");
        watch.Restart();
        await Confirm(reader, "projects", preview);
        output.WriteLine($"5,000 rows taken in within {watch.Elapsed.TotalSeconds:0.0} s");

        (await reader.Get("/projects/stort-5000")).Status.ShouldBe(200);
        (await Send(reader, "projects", Utf8("Nummer;Prosjekt;Eiere\r\n" + string.Concat(Enumerable.Repeat("P;x;y\r\n", 5001))))).Status.ShouldBe(422);
    }

    private static Task<PageAnswer> Send(PageReader reader, string kind, byte[] file) =>
        reader.Upload($"/import/{kind}", [], ("file", file.AsSpan().StartsWith("PK"u8) ? "ark.xlsx" : "ark.csv", file));

    /// <summary>Sends what the preview carries, and follows until it has come in.</summary>
    private static async Task Confirm(PageReader reader, string kind, PageAnswer preview)
    {
        using var content = new MultipartFormDataContent();
        foreach (var input in preview.Document.QuerySelectorAll($"form[action='/import/{kind}'] input[type=hidden]"))
            content.Add(new StringContent(input.GetAttribute("value") ?? ""), input.GetAttribute("name")!);
        (await PageAnswer.Of(await reader.Http.PostAsync($"/import/{kind}", content))).Location.ShouldBe("/import");
        for (var asked = 0; asked < 3000; asked++)
        {
            var page = await reader.Get("/import");
            if (page.Response.Headers.Contains("Refresh"))
                continue;
            page.Document.QuerySelector("section .ds-alert").ShouldBeNull();
            return;
        }

        throw new TimeoutException("The import is never over.");
    }

    private static bool Same(string said, string where) => said.Replace("Rad ", "", StringComparison.Ordinal) == where.Replace("Rad ", "", StringComparison.Ordinal);

    private static async Task<long> Count(WorkHost site) => (await site.Services.GetRequiredService<Verify>().Run(null, CancellationToken.None)).Events;

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] WithoutCodes(byte[] list)
    {
        var rows = SpreadsheetReader.Read("liste.xlsx", list).Sheet!.Rows;
        var code = rows[0].Cells.ToList().IndexOf("Kode");
        code.ShouldBeGreaterThanOrEqualTo(0);
        var cells = rows.Select(row => Enumerable.Range(0, rows[0].Cells.Count).Where(column => column != code).Select(column => row[column]).ToArray()).ToArray();
        return Xlsx(cells[0], cells[1..]);
    }

    private static byte[] Xlsx(string[] headings, string[][] rows) => XlsxFile.Write(new WrittenSheet("Ark", headings, rows.Select(row => (IReadOnlyList<SheetValue>)[.. row.Select(SheetValue.Of)])));
}
