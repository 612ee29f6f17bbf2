using System.Net;

namespace LearningNetwork.Web.Tests.Features.Implementations;

/// <summary>How projects and implementations go, through the API.</summary>
public sealed class StatusApiTests(TestHost host)
{
    private const string Api = "/api/v1";
    private const string Green = """{"light":"green","on":"2026-11-01","text":"Vi held planen."}""";

    [Fact]
    public async Task A_lead_publishes_for_the_project_and_whoever_follows_it_is_told_once()
    {
        using var lead = host.Api("demo-lead-p5");
        using var follower = host.Api("demo-gulen");
        (await follower.PutAsync($"{Api}/follows/project/p5", null)).EnsureSuccessStatusCode();

        foreach (var _ in Enumerable.Range(0, 2))
            (await lead.Post($"{Api}/projects/p5/status", Green, ("Idempotency-Key", "p5-1"))).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var statuses = (await (await follower.GetAsync($"{Api}/projects/p5/status")).Json()).GetProperty("items").EnumerateArray().ToList();
        statuses.ShouldHaveSingleItem().GetProperty("text").GetString().ShouldBe("Vi held planen.");
        (await (await follower.GetAsync($"{Api}/projects/p5")).Json()).GetProperty("light").GetString().ShouldBe("green");
        var told = (await (await follower.GetAsync($"{Api}/notifications")).Json()).GetProperty("items").EnumerateArray();
        told.Count(telling => telling.GetProperty("event").GetString() == "project/status-published").ShouldBe(1);
        (await lead.Post($"{Api}/projects/p5/status", """{"light":"red","on":"2026-11-02","text":"Vi står fast."}""")).EnsureSuccessStatusCode();
        await (await lead.Post($"{Api}/projects/p5/status", Green)).ShouldBeProblem(409, "later_status_there");
    }

    [Fact]
    public async Task A_plan_begins_an_implementation_and_one_status_is_published_for_several()
    {
        using var asker = host.Api("demo-sauda");
        using var lead = host.Api("demo-lead-p6");
        await TakeOn(asker, lead, "sjekkliste-ved-plassering", "1135", "sauda-suldal");
        await Begun(lead, "sjekkliste-ved-plassering.sauda-suldal");

        (await lead.Post($"{Api}/projects/p6/status", $$"""{"light":"yellow","on":"{{Day(2)}}","text":"Vi ventar.","project":false,"implementations":["sjekkliste-ved-plassering.sauda-suldal"]}"""))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var shown = await (await asker.GetAsync($"{Api}/implementations/sjekkliste-ved-plassering.sauda-suldal")).Json();
        (shown.GetProperty("latest").GetProperty("light").GetString(), shown.GetProperty("statuses").GetArrayLength()).ShouldBe(("yellow", 1));

        (await asker.Post($"{Api}/implementations/sjekkliste-ved-plassering.sauda-suldal/status", $$"""{"light":"green","on":"{{Day(1)}}","text":"No går det."}""")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await lead.GetAsync($"{Api}/implementations?project=p6&product=sjekkliste-ved-plassering")).Json()).GetProperty("items").EnumerateArray()
            .Single(one => one.GetProperty("service").GetString() == "sauda-suldal").GetProperty("latest").GetProperty("light").GetString().ShouldBe("green");
        foreach (var stranger in new[] { "demo-kvam", "demo-lead-p1", "demo-other-coordinator" })
        {
            await (await host.Api(stranger).GetAsync($"{Api}/implementations/sjekkliste-ved-plassering.sauda-suldal")).ShouldBeProblem(404, "not_found");
            (await (await host.Api(stranger).GetAsync($"{Api}/implementations")).Json()).ToString().ShouldNotContain("sauda-suldal");
            (await (await host.Api(stranger).GetAsync($"{Api}/activity")).Json()).ToString().ShouldNotContain("sjekkliste-ved-plassering.sauda-suldal");
        }

        await (await host.Api("demo-kvam").Post($"{Api}/implementations/sjekkliste-ved-plassering.sauda-suldal/status", Green)).ShouldBeProblem(404, "not_found");
    }

    [Theory]
    [InlineData("""{"on":"2026-11-01","text":"x"}""", 422, "required")]
    [InlineData("""{"light":"blue","on":"2026-11-01","text":"x"}""", 422, "not_a_value")]
    [InlineData("""{"light":"green","on":"1.11.2026","text":"x"}""", 422, "not_a_value")]
    [InlineData("""{"light":"green","on":"2126-11-01","text":"x"}""", 422, "in_the_future")]
    [InlineData("""{"light":"green","on":"2026-11-01"}""", 422, "required")]
    [InlineData("""{"light":"green","on":"2026-11-01","text":"Ring 68 05 12 34"}""", 422, "personal_data")]
    [InlineData("""{"light":"green","on":"2026-11-01","text":"x","project":false}""", 422, "required")]
    [InlineData("""{"light":"green","on":"2026-11-01","text":"x","project":false,"implementations":["<b>"]}""", 422, "not_a_value")]
    [InlineData("""{"light":"green","on":"2026-11-01","text":"x","project":false,"implementations":["brukermanual.kvam"]}""", 404, "not_found")]
    public async Task A_status_that_cannot_be_is_refused(string body, int status, string code) =>
        await (await host.Api("demo-lead-p4").Post($"{Api}/projects/p4/status", body)).ShouldBeProblem(status, code);

    [Theory]
    [InlineData("demo-lead-p1", "/projects/p4/status", 403)]
    [InlineData("demo-coordinator", "/projects/p4/status", 403)]
    [InlineData("demo-kvam", "/projects/p4/status", 403)]
    [InlineData("demo-lead-p4", "/projects/finst-ikkje/status", 403)]
    public async Task Nobody_but_its_lead_publishes_for_a_project(string person, string path, int status) =>
        await (await host.Api(person).Post(Api + path, Green)).ShouldBeProblem(status, "not_allowed");

    [Fact]
    public async Task What_is_not_there_has_no_status()
    {
        using var reader = host.Api("demo-kvam");
        await (await reader.GetAsync($"{Api}/projects/finst-ikkje/status")).ShouldBeProblem(404, "not_found");
        await (await reader.GetAsync($"{Api}/implementations/x")).ShouldBeProblem(404, "not_found");
        await (await reader.GetAsync($"{Api}/implementations?project=%3Cb%3E")).ShouldBeProblem(422, "not_a_value");
    }

    /// <summary>A day so many days ago: the demonstration's own statuses are dated by the day it was loaded.</summary>
    internal static string Day(int ago) => DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-ago).ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Asks, gets a yes, and makes the plan.</summary>
    internal static async Task TakeOn(HttpClient asker, HttpClient lead, string product, string municipality, string service)
    {
        var request = $"{Api}/sharing-requests/{product}.{service}.1";
        (await asker.Post($"{Api}/sharing-requests", $$"""{"productId":"{{product}}","municipality":"{{municipality}}"}""")).EnsureSuccessStatusCode();
        (await lead.Post($"{request}/accept")).EnsureSuccessStatusCode();
        var plan = """{"responsibleRole":"teamLeader","startDate":"2026-12-01","hoursPerWeek":3,"competenceKeeper":"adviser","evaluationDate":"2027-06-01"}""";
        var planned = await asker.Post($"{request}/steps/plan", plan);
        planned.IsSuccessStatusCode.ShouldBeTrue(await planned.Content.ReadAsStringAsync());
    }

    /// <summary>Waits until the case's plan has begun the implementation; the policy that does it looks twice a second.</summary>
    internal static async Task Begun(HttpClient reader, string id)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await reader.GetAsync($"{Api}/implementations/{id}", enough.Token)).StatusCode == HttpStatusCode.NotFound)
            await Task.Yield();
    }
}
