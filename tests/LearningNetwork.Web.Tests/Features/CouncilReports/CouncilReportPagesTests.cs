namespace LearningNetwork.Web.Tests.Features.CouncilReports;

/// <summary>A service writes its report, sends it, and answers next year what it promised; by a browser without scripts.</summary>
public sealed class CouncilReportPagesTests(TestHost host)
{
    private static readonly string[] Chapters = ["presentation", "staffing", "cooperation", "user-survey", "focus-areas"];

    [Fact]
    public async Task What_one_report_promises_the_next_must_answer()
    {
        var reader = await host.Reader("demo-fitjar");
        (await reader.Post("/reports", ("year", "2024"))).Location.ShouldBe("/reports/fitjar.2024");
        const string first = "/reports/fitjar.2024";
        (await reader.Get(first)).Text.ShouldContain("Brukarundersøking er ikkje skrive", customMessage: "told in 2025, year 2");

        var early = await reader.Press($"{first}/municipalities/4615", $"{first}/municipalities/4615/sent");
        early.Status.ShouldBe(422);
        early.Text.ShouldContain("Datoen for kommunestyret er ikkje sett.");
        foreach (var chapter in Chapters)
            (await reader.Press($"{first}/chapters/{chapter}", $"{first}/chapters/{chapter}/text", ("by", "serviceLeader"), ("chapterText", "Slik er det hos oss."))).Status.ShouldBe(303);
        (await reader.Press($"{first}/promises", $"{first}/promises", ("promiseText", "Alle skal ha ein plan."))).Status.ShouldBe(303);
        (await reader.Press($"{first}/municipalities/4615", $"{first}/municipalities/4615/day", ("councilOn", "2025-05-20"))).Status.ShouldBe(303);
        (await reader.Press($"{first}/municipalities/4615", $"{first}/municipalities/4615", ("notices", "31"), ("inCare", "3"))).Status.ShouldBe(303);
        (await reader.Press($"{first}/municipalities/4615", $"{first}/municipalities/4615/sent")).Status.ShouldBe(303);
        var sent = await reader.Get($"{first}/municipalities/4615");
        sent.Text.ShouldContain("færre enn 5");
        (await reader.Get($"{first}/chapters/staffing")).Document.QuerySelectorAll("form[action$='/text']").ShouldBeEmpty("what a council has had stands");

        await reader.Post("/reports", ("year", "2025"));
        const string next = "/reports/fitjar.2025";
        var page = await reader.Get(next);
        page.Text.ShouldContain("1 løfte frå sist er ikkje svara på");
        var promises = await reader.Get($"{next}/promises");
        promises.Text.ShouldContain("Alle skal ha ein plan.");
        var action = promises.Document.QuerySelectorAll("form[method=post]").Select(form => form.GetAttribute("action")!).First(href => href.StartsWith($"{next}/promises/2024.", StringComparison.Ordinal));

        var dropped = await reader.Press($"{next}/promises", action, ("outcome", "dropped"));
        dropped.Status.ShouldBe(422);
        dropped.Text.ShouldContain("Skriv kvifor løftet blir lagt bort.");
        (await reader.Press($"{next}/promises", action, ("outcome", "done"), ("why", "Alle planane er på plass."))).Status.ShouldBe(303);
        (await reader.Get(next)).Text.ShouldNotContain("løfte frå sist");
        (await reader.Get($"{next}/promises")).Text.ShouldContain("Alle planane er på plass.");
    }

    [Fact]
    public async Task What_is_wrong_stands_by_its_field_and_nothing_typed_is_lost()
    {
        var reader = await host.Reader("demo-vindafjord");
        var draft = (await reader.Get("/reports")).Document.QuerySelectorAll("a[href^='/reports/etne']")[0].GetAttribute("href")!;
        var chapter = $"{draft}/chapters/staffing";

        var personal = await reader.Press(chapter, $"{chapter}/text", ("by", "teamLeader"), ("chapterText", "Ring 68 05 12 34 til Kari."));
        personal.Status.ShouldBe(422);
        personal.Find("#chapterText").TextContent.ShouldContain("Ring 68 05 12 34");
        personal.Find("input[name=by][value=teamLeader]").HasAttribute("checked").ShouldBeTrue();
        (await reader.Press(chapter, $"{chapter}/text", ("by", ""), ("chapterText", "Tekst"))).Status.ShouldBe(422);
        (await reader.Press(chapter, $"{chapter}/results", ("tone", ""), ("resultText", "Tekst"))).Status.ShouldBe(422);
        (await reader.Press(chapter, $"{chapter}/plan", ("due", "snart"))).Status.ShouldBe(422);
        (await reader.Press($"{draft}/municipalities/4611", $"{draft}/municipalities/4611", ("notices", "mange"))).Status.ShouldBe(422);
        (await reader.Press($"{draft}/municipalities/4611", $"{draft}/municipalities/4611/day", ("councilOn", "1999-01-01"))).Status.ShouldBe(422);
        (await reader.Press($"{draft}/promises", $"{draft}/promises", ("promiseText", ""))).Status.ShouldBe(422);
        (await reader.Post("/reports", ("year", "2099"))).Status.ShouldBe(422);
    }

    [Fact]
    public async Task Every_page_asks_at_most_three_statements_and_is_not_there_for_anyone_else()
    {
        var reader = await host.Reader("demo-vindafjord");
        var other = await host.Reader("demo-askoy");
        var coordinator = await host.Reader("demo-coordinator");
        var draft = (await reader.Get("/reports")).Document.QuerySelectorAll("a[href^='/reports/etne']")[0].GetAttribute("href")!;
        string[] addresses = [draft, $"{draft}/chapters/presentation", $"{draft}/chapters/cooperation", $"{draft}/chapters/user-survey", $"{draft}/promises", $"{draft}/municipalities/4611", $"{draft}/wheel"];
        foreach (var address in addresses)
        {
            var page = await reader.Get(address);
            page.Status.ShouldBe(200, address);
            page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements, address);
            (await page.Response.Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan(150_000);
            (await other.Get(address)).Status.ShouldBe(404, address);
            (await coordinator.Get(address)).Status.ShouldBe(403, address);
        }

        (await other.Get($"{draft}/word?municipality=4611")).Status.ShouldBe(404);
        (await reader.Get($"{draft}/word")).Status.ShouldBe(404, "it is of two municipalities, and none is named");
        (await reader.Get($"{draft}/chapters/finst-ikkje")).Status.ShouldBe(404);
        (await reader.Get($"{draft}/municipalities/4601")).Status.ShouldBe(404);
        (await reader.Get("/reports/etne-vindafjord.1999")).Status.ShouldBe(404);
        (await reader.Get("/my-service")).Find("a[href='/reports']");
    }

    /// <summary>The parents' survey is counted anew after a council has had the report, and what was due is marked otherwise: the council's report stands.</summary>
    [Fact]
    public async Task What_surveys_and_wheels_say_after_a_council_has_it_does_not_change_it()
    {
        var reader = await host.Reader("demo-oygarden");
        var wheel = (await reader.Post("/wheels/new", ("template", ""), ("wheelTitle", "Hjulet vårt"), ("rule", "any"))).Location!;
        (await reader.Press($"{wheel}/activities/new", $"{wheel}/activities/new", ("activityTitle", "Vårmøte"), ("theme", "staff"), ("responsible", "adviser"), ("timing", "month-4"), ("years", "every-year"))).Status.ShouldBe(303);
        var year = DateTime.UtcNow.Year;
        await reader.Post("/surveys", ("year", $"{year}"), ("set", "other-services.1"));
        await Count(reader, year, 20);
        await reader.Post("/reports", ("year", $"{year}"));
        var report = $"/reports/oygarden.{year}";
        foreach (var chapter in Chapters.Append("focus-groups"))
            (await reader.Press($"{report}/chapters/{chapter}", $"{report}/chapters/{chapter}/text", ("by", "serviceLeader"), ("chapterText", "Slik er det hos oss."))).Status.ShouldBe(303);
        (await reader.Get($"{report}/chapters/cooperation")).Text.ShouldContain("20");
        (await reader.Get(report)).Text.ShouldContain("0 av 1 aktivitetar er gjorde.");
        (await reader.Press($"{report}/municipalities/4626", $"{report}/municipalities/4626/day", ("councilOn", $"{year + 1}-05-20"))).Status.ShouldBe(303);
        (await reader.Press($"{report}/municipalities/4626", $"{report}/municipalities/4626/sent")).Status.ShouldBe(303);

        await Count(reader, year, 31);
        var activity = (await reader.Get($"{wheel}?year={year}")).Document.QuerySelector(".wheel-list li a")!.GetAttribute("href")!;
        (await reader.Press(activity, activity.Split('?')[0] + "/progress", ("state", "done"))).Status.ShouldBe(303);
        (await reader.Get($"/surveys/oygarden.{year}.other-services")).Text.ShouldContain("31");
        var sent = await reader.Get($"{report}/chapters/cooperation");
        sent.Document.QuerySelectorAll("table td").Select(cell => cell.TextContent.Trim()).ShouldContain("20");
        sent.Document.QuerySelectorAll("table td").Select(cell => cell.TextContent.Trim()).ShouldNotContain("31");
        (await reader.Get($"{report}/wheel")).Text.ShouldContain("0 av 1 aktivitetar er gjorde.");
        using var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(await reader.Http.GetByteArrayAsync($"{report}/word", TestContext.Current.CancellationToken)), false);
        word.MainDocumentPart!.Document.Body!.InnerText.ShouldContain($"Andre tenester {year}", customMessage: "a count after the sending takes nothing out of it");
    }

    private static async Task Count(PageReader reader, int year, int answered)
    {
        var page = $"/surveys/oygarden.{year}.other-services/answers";
        var fields = (await reader.Get(page)).Document.QuerySelectorAll("fieldset.counts").Select(question => (question.QuerySelector("input")!.GetAttribute("name")!, $"{answered}"));
        (await reader.Press(page, page, [("answered", $"{answered}"), .. fields])).Status.ShouldBe(303);
    }

    [Fact]
    public async Task A_service_without_a_report_is_told_how_to_begin()
    {
        var page = await (await host.Reader("demo-bjornafjorden")).Get("/reports");
        page.Find(".empty-state").TextContent.ShouldContain("Her kjem tilstandsrapportane dykkar");
        page.Find("form[action='/reports']");
    }
}
