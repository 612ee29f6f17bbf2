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
