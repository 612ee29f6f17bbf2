using System.Net;
using System.Text;

namespace LearningNetwork.Web.Tests.Features.Cohorts;

/// <summary>The demonstration's cohort is run: who is invited, when they gather, who came, typed and from a spreadsheet.</summary>
public sealed class GatheringTests(TestHost host)
{
    private const string Address = "/cohorts/veien-videre.1";
    private const string Api = "/api/v1/cohorts/veien-videre.1";

    [Fact]
    public async Task A_cohort_is_run_by_forms_and_attendance_comes_from_a_spreadsheet_after_a_preview()
    {
        var coordinator = await host.Reader("demo-coordinator");
        var run = $"{Address}/gatherings";
        (await coordinator.Press(run, $"{Address}/groups", ("requests", "veien-videre.bomlo.1"), ("requests", "veien-videre.masfjorden.1"), ("instructor", "guest"))).Location.ShouldBe(run);
        (await coordinator.Press(run, $"{Address}/invited", ("caseWorkers.veien-videre.bomlo.1", "4"), ("leaders.veien-videre.bomlo.1", "1"), ("caseWorkers.veien-videre.masfjorden.1", "2"))).Location.ShouldBe(run);
        (await coordinator.Press(run, run, ("firstGathering", ""))).Status.ShouldBe(422);
        (await coordinator.Press(run, run, ("firstGathering", Starts()))).Location.ShouldBe(run);
        var page = await coordinator.Get(run);
        page.Document.QuerySelectorAll("#gatherings ~ thead").Length.ShouldBe(1);
        page.Document.QuerySelectorAll("tbody a[href^='/cohorts/veien-videre.1/gatherings/']").Length.ShouldBe(6, "two gatherings, and four meetings of the group");
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);

        const string first = $"{Address}/gatherings/1";
        var above = await coordinator.Press(first, first, ("date", Starts()), ("caseWorkers.veien-videre.bomlo.1", "5"));
        above.Status.ShouldBe(422);
        above.Find("#attendance .ds-validation-message");
        (await coordinator.Press(first, first, ("date", "2126-01-01"), ("caseWorkers.veien-videre.bomlo.1", "3"))).Status.ShouldBe(422);
        (await coordinator.Press(first, first, ("date", Starts()), ("caseWorkers.veien-videre.bomlo.1", "3"), ("leaders.veien-videre.bomlo.1", "1"))).Location.ShouldBe(run);

        var wrong = await coordinator.Upload(first, $"{first}/import", "Teneste;Kontaktpersonar;Leiarar\nBømlo;9;0\nFinst ikkje;1;0\n");
        wrong.Status.ShouldBe(422);
        wrong.Document.QuerySelectorAll("#sheet-problems ~ tbody tr, table tbody tr").Length.ShouldBeGreaterThanOrEqualTo(2);
        var preview = await coordinator.Upload(first, $"{first}/import", "Teneste;Kontaktpersonar;Leiarar\nBømlo;4;1\nMasfjorden;2;0\n");
        preview.Status.ShouldBe(200);
        preview.Text.ShouldContain("Masfjorden");
        (await (await host.Api("demo-coordinator").GetAsync(Api)).Json()).GetProperty("gatherings")[0].GetProperty("caseWorkers").GetInt32().ShouldBe(3, "nothing is kept before it is confirmed");
        (await coordinator.Confirm(preview, $"{first}/import")).Status.ShouldBe(303);
        (await (await host.Api("demo-coordinator").GetAsync(Api)).Json()).GetProperty("gatherings")[0].GetProperty("caseWorkers").GetInt32().ShouldBe(6);

        var own = await (await host.Reader("demo-bomlo")).Get(Address);
        own.Text.ShouldContain("Frå dykk: 4 og 1.");
        own.Document.QuerySelectorAll("a[href$='/gatherings']").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("demo-bomlo", "/cohorts/veien-videre.1/gatherings", 403)]
    [InlineData("demo-lead-p1", "/cohorts/veien-videre.1/gatherings", 404)]
    [InlineData("demo-lead-p2", "/cohorts/veien-videre.1/gatherings", 200)]
    [InlineData("demo-coordinator", "/cohorts/veien-videre.1/gatherings/99", 404)]
    [InlineData("demo-coordinator", "/cohorts/veien-videre.9/gatherings", 404)]
    public async Task A_page_is_for_those_who_run_it(string person, string path, int status) => (await (await host.Reader(person)).Get(path)).Status.ShouldBe(status);

    [Theory]
    [InlineData("/invited", """{"services":[{"request":"veien-videre.kvam.1","caseWorkers":1}]}""", 422, "request_not_in_cohort")]
    [InlineData("/gatherings", """{"gatherings":[]}""", 422, "not_a_value")]
    [InlineData("/gatherings/77/attendance", """{"date":"2026-11-01","services":[{"request":"veien-videre.bomlo.1","caseWorkers":1}]}""", 404, "cohort_gathering_unknown")]
    [InlineData("/gatherings/1/attendance", """{"services":[]}""", 422, "required")]
    [InlineData("/guidance-groups", """{"instructor":"guest","requests":[]}""", 422, "cohort_without_requests")]
    public async Task What_cannot_be_is_refused_with_its_code(string path, string body, int status, string code) =>
        await (await host.Api("demo-coordinator").Post(Api + path, body)).ShouldBeProblem(status, code);

    [Fact]
    public async Task Nobody_else_runs_it() =>
        (await host.Api("demo-lead-p1").Post($"{Api}/invited", """{"services":[]}""")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task What_the_training_takes_is_seen_before_it_is_opened()
    {
        var queue = await (await host.Reader("demo-coordinator")).Get("/products/prosessarbeid-med-foreldre/queue");
        queue.Find("#needs");
        queue.Document.QuerySelectorAll("tr[aria-current=true]").Length.ShouldBe(1);
        queue.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
    }

    /// <summary>The cohort began forty days before the demonstration was loaded; three weeks ago is after that, and has been.</summary>
    private static string Starts()
    {
        var day = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-21);
        return Domain.Days.NorwegianHolidays.WorkdayFrom(day).ToString("O", System.Globalization.CultureInfo.InvariantCulture);
    }
}

/// <summary>A file sent from a form on a page whose address is another.</summary>
internal static class SheetSending
{
    public static async Task<PageAnswer> Upload(this PageReader reader, string page, string action, string csv)
    {
        var form = (await reader.Get(page)).Document.QuerySelectorAll("form[method=post]").Single(one => one.GetAttribute("action") == action);
        using var content = new MultipartFormDataContent();
        foreach (var input in form.QuerySelectorAll("input[type=hidden]"))
            content.Add(new StringContent(input.GetAttribute("value")!), input.GetAttribute("name")!);
        content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "file", "oppmote.csv");
        return await PageAnswer.Of(await reader.Http.PostAsync(action, content));
    }

    public static async Task<PageAnswer> Confirm(this PageReader reader, PageAnswer preview, string action)
    {
        var form = preview.Document.QuerySelectorAll("form[method=post]").Single(one => one.GetAttribute("action") == action);
        using var content = new MultipartFormDataContent();
        foreach (var input in form.QuerySelectorAll("input[type=hidden]"))
            content.Add(new StringContent(input.GetAttribute("value")!), input.GetAttribute("name")!);
        return await PageAnswer.Of(await reader.Http.PostAsync(action, content));
    }
}
