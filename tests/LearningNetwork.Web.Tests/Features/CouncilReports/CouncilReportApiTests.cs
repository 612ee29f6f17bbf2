namespace LearningNetwork.Web.Tests.Features.CouncilReports;

/// <summary>Council reports for programs of the service itself.</summary>
public sealed class CouncilReportApiTests(TestHost host)
{
    private const string Reports = "/api/v1/council-reports";

    [Fact]
    public async Task A_program_writes_promises_and_tells_results()
    {
        using var api = host.Api("demo-stord");
        (await api.PutAsync($"{Reports}/stord.2025", null)).EnsureSuccessStatusCode();
        (await api.Post($"{Reports}/stord.2025/contributions", """{"chapter":"staffing","by":"employeesRepresentative","text":"Vi er fulltalige."}""")).EnsureSuccessStatusCode();
        (await api.Post($"{Reports}/stord.2025/results", """{"chapter":"staffing","tone":"good","text":"Ingen har slutta."}""")).EnsureSuccessStatusCode();
        var report = await (await api.Post($"{Reports}/stord.2025/promises", """{"text":"Alle nye får rettleiar."}""")).Json();

        report.GetProperty("underweight").GetString().ShouldBe("bad");
        report.GetProperty("promises")[0].GetProperty("id").GetString().ShouldBe("2025.3");
        report.GetProperty("chapters")[1].GetProperty("parts")[0].GetProperty("by").GetString().ShouldBe("employeesRepresentative");
        await (await api.Post($"{Reports}/stord.2025/municipalities/4614/sent")).ShouldBeProblem(422, "report_incomplete");
    }

    [Theory]
    [InlineData("contributions", """{"chapter":"weather","by":"serviceLeader","text":"x"}""", 422, "not_a_value")]
    [InlineData("contributions", """{"chapter":"staffing","by":"kari","text":"x"}""", 422, "not_a_value")]
    [InlineData("contributions", """{"chapter":"staffing","by":"serviceLeader","text":" "}""", 422, "required")]
    [InlineData("contributions", """{"chapter":"staffing","by":"serviceLeader","text":"x","number":99}""", 404, "report_part_unknown")]
    [InlineData("results", """{"chapter":"staffing","tone":"superb","text":"x"}""", 422, "not_a_value")]
    [InlineData("promises", """{"text":"Ring 68 05 12 34"}""", 422, "personal_data")]
    [InlineData("promises", """{"text":"x","municipality":"4601"}""", 422, "report_municipality_not_served")]
    [InlineData("answers", """{"promise":"2019.1","outcome":"done"}""", 404, "promise_unknown")]
    [InlineData("answers", """{"promise":"x","outcome":"done"}""", 422, "not_a_value")]
    [InlineData("answers", """{"promise":"2019.1","outcome":"forgotten"}""", 422, "not_a_value")]
    public async Task What_cannot_be_is_refused(string what, string body, int status, string code)
    {
        using var api = host.Api("demo-bomlo");
        (await api.PutAsync($"{Reports}/bomlo.2025", null)).EnsureSuccessStatusCode();
        await (await api.Post($"{Reports}/bomlo.2025/{what}", body)).ShouldBeProblem(status, code);
    }

    /// <summary>A program does whatever the pages do.</summary>
    [Fact]
    public async Task A_program_plans_marks_counts_takes_out_and_sends()
    {
        using var api = host.Api("demo-gulen");
        const string report = $"{Reports}/gulen.2023";
        (await api.PutAsync(report, null)).EnsureSuccessStatusCode();
        var planned = await (await api.Put($"{report}/chapters/staffing/plan", """{"contributors":["employeesRepresentative","serviceLeader"],"due":"2024-02-01"}""")).Json();
        planned.GetProperty("chapters")[1].GetProperty("due").GetString().ShouldBe("2024-02-01");
        planned.GetProperty("chapters")[1].GetProperty("contributors").ToString().ShouldBe("""["serviceLeader","employeesRepresentative"]""");
        await (await api.Put($"{report}/chapters/staffing/ready", """{"ready":true}""")).ShouldBeProblem(409, "report_chapter_empty");
        foreach (var chapter in (string[])["presentation", "staffing", "cooperation", "focusAreas"])
            (await api.Post($"{report}/contributions", $$"""{"chapter":"{{chapter}}","by":"serviceLeader","text":"Slik er det."}""")).EnsureSuccessStatusCode();
        var ready = await (await api.Put($"{report}/chapters/staffing/ready", """{"ready":true}""")).Json();
        ready.GetProperty("chapters")[1].GetProperty("readyOn").GetString().ShouldNotBeNull();
        (await (await api.Put($"{report}/chapters/staffing/ready", """{"ready":false}""")).Json()).GetProperty("chapters")[1].GetProperty("readyOn").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);

        (await api.Post($"{report}/results", """{"chapter":"staffing","tone":"good","text":"Ingen har slutta."}""")).EnsureSuccessStatusCode();
        (await api.Post($"{report}/promises", """{"text":"Alle nye får rettleiar."}""")).EnsureSuccessStatusCode();
        (await (await api.DeleteAsync($"{report}/parts/5")).Json()).GetProperty("results").GetArrayLength().ShouldBe(0);
        (await (await api.DeleteAsync($"{report}/parts/6")).Json()).GetProperty("promises").GetArrayLength().ShouldBe(0);
        (await (await api.DeleteAsync($"{report}/parts/2")).Json()).GetProperty("chapters")[1].GetProperty("parts").GetArrayLength().ShouldBe(0);
        (await api.DeleteAsync($"{report}/parts/2")).EnsureSuccessStatusCode();
        await (await api.DeleteAsync($"{report}/parts/99")).ShouldBeProblem(404, "report_part_unknown");
        (await api.Post($"{report}/contributions", """{"chapter":"staffing","by":"serviceLeader","text":"Slik er det no."}""")).EnsureSuccessStatusCode();

        var told = await (await api.Put($"{report}/municipalities/4635/figures", """{"figures":{"notices":31,"inCare":3}}""")).Json();
        told.GetProperty("municipalities")[0].GetProperty("figures").ToString().ShouldBe("""{"notices":31,"inCare":null}""", "three homes are not counted out");
        (await api.Put($"{report}/municipalities/4635/council-day", """{"on":"2024-05-20"}""")).EnsureSuccessStatusCode();
        var sent = await (await api.Post($"{report}/municipalities/4635/sent")).Json();
        sent.GetProperty("municipalities")[0].GetProperty("sentOn").GetString().ShouldNotBeNull();
        sent.GetProperty("wheel").GetArrayLength().ShouldBe(0);
        await (await api.Put($"{report}/municipalities/4635/figures", """{"figures":{"notices":32}}""")).ShouldBeProblem(409, "report_sent");

        var word = await api.GetAsync($"{report}/word", TestContext.Current.CancellationToken);
        word.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        await (await api.GetAsync($"{report}/word?municipality=4601", TestContext.Current.CancellationToken)).ShouldBeProblem(404, "not_found");
    }

    [Theory]
    [InlineData("chapters/weather/plan", """{"contributors":[]}""", 404, "not_found")]
    [InlineData("chapters/staffing/plan", """{"contributors":["kari"]}""", 422, "not_a_value")]
    [InlineData("chapters/staffing/plan", "{}", 422, "required")]
    [InlineData("chapters/staffing/ready", "{}", 422, "required")]
    [InlineData("municipalities/1146/figures", """{"figures":{"shoes":3}}""", 422, "not_a_value")]
    [InlineData("municipalities/1146/figures", """{"figures":{"notices":-1}}""", 422, "not_a_value")]
    [InlineData("municipalities/1146/figures", "{}", 422, "required")]
    [InlineData("municipalities/4601/figures", """{"figures":{}}""", 422, "report_municipality_not_served")]
    [InlineData("municipalities/1146/council-day", """{"on":"2019-01-01"}""", 422, "not_a_value")]
    [InlineData("municipalities/1146/council-day", "{}", 422, "required")]
    [InlineData("municipalities/x/council-day", """{"on":"2024-01-01"}""", 404, "not_found")]
    public async Task Nor_is_what_does_not_fit_put(string what, string body, int status, string code)
    {
        using var api = host.Api("demo-tysvaer");
        (await api.PutAsync($"{Reports}/tysvaer.2023", null)).EnsureSuccessStatusCode();
        await (await api.Put($"{Reports}/tysvaer.2023/{what}", body)).ShouldBeProblem(status, code);
    }

    [Fact]
    public async Task Drafts_are_the_services_own()
    {
        using var other = host.Api("demo-askoy");
        using var coordinator = host.Api("demo-coordinator");
        using var elsewhere = host.Api("demo-other-coordinator");
        await (await other.GetAsync($"{Reports}/etne-vindafjord.2026")).ShouldBeProblem(404, "report_unknown");
        await (await other.Post($"{Reports}/etne-vindafjord.2026/promises", """{"text":"x"}""")).ShouldBeProblem(404, "report_unknown");
        foreach (var program in (HttpClient[])[coordinator, elsewhere])
        {
            await (await program.GetAsync(Reports)).ShouldBeProblem(403, "not_allowed");
            await (await program.GetAsync($"{Reports}/etne-vindafjord.2026")).ShouldBeProblem(403, "not_allowed");
        }
    }
}
