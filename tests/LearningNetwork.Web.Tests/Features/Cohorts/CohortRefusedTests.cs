namespace LearningNetwork.Web.Tests.Features.Cohorts;

/// <summary>A cohort that cannot be is refused with a stable code; who may open and see one.</summary>
public sealed class CohortRefusedTests(TestHost host)
{
    private const string Cohorts = "/api/v1/cohorts";
    private const string Waiting = "prosessarbeid-med-foreldre.kvam.1";

    [Theory]
    [InlineData("\"requests\":[]", 422, "cohort_without_requests")]
    [InlineData("\"requests\":null", 422, "cohort_without_requests")]
    [InlineData("\"requests\":[\"x\"]", 422, "not_a_value")]
    [InlineData("\"requests\":[\"barnets-identitet.bremanger.1\"]", 422, "request_of_another_product")]
    [InlineData("\"requests\":[\"prosessarbeid-med-foreldre.askoy.1\"]", 422, "cohort_request_unknown")]
    [InlineData("\"places\":1", 422, "cohort_over_places")]
    [InlineData("\"places\":0", 422, "not_a_value")]
    [InlineData("\"places\":null", 422, "required")]
    [InlineData("\"resources\":\" \"", 422, "cohort_without_resources")]
    [InlineData("\"resources\":\"Ring 68 05 12 34\"", 422, "personal_data")]
    [InlineData("\"startsOn\":\"2020-01-01\"", 422, "cohort_in_the_past")]
    [InlineData("\"startsOn\":\"januar\"", 422, "not_a_value")]
    [InlineData("\"instructor\":\"kari\"", 422, "not_a_value")]
    [InlineData("\"resourceLevel\":\"low\"", 422, "level_is_stated")]
    [InlineData("\"productId\":\"finst-ikkje\"", 404, "product_unknown")]
    [InlineData("\"price\":1", 422, "field_unknown")]
    public async Task A_cohort_that_cannot_be_is_refused(string instead, int status, string code)
    {
        using var api = host.Api("demo-coordinator");
        await (await api.Post(Cohorts, With(instead))).ShouldBeProblem(status, code);
    }

    [Theory]
    [InlineData("demo-kvam")]
    [InlineData("demo-lead-p1")]
    [InlineData("demo-working-group")]
    public async Task Nobody_else_opens_one(string person)
    {
        using var api = host.Api(person);
        await (await api.Post(Cohorts, With("\"places\":9"))).ShouldBeProblem(403, "not_allowed");
    }

    [Theory]
    [InlineData("""{"form":"digital","gatherings":1,"attendance":[]}""", "required")]
    [InlineData("""{"date":"2026-11-01","form":"digital","gatherings":1,"attendance":[]}""", "nobody_took_part")]
    [InlineData("""{"date":"2126-11-01","form":"digital","gatherings":1,"attendance":[{"request":"veien-videre.stord.1","caseWorkers":1}]}""", "in_the_future")]
    [InlineData("""{"date":"2026-11-01","form":"telegraf","gatherings":1,"attendance":[{"request":"veien-videre.stord.1","caseWorkers":1}]}""", "not_a_value")]
    [InlineData("""{"date":"2026-11-01","form":"digital","gatherings":99,"attendance":[{"request":"veien-videre.stord.1","caseWorkers":1}]}""", "not_a_value")]
    [InlineData("""{"date":"2026-11-01","form":"digital","gatherings":1,"attendance":[{"request":"veien-videre.kvam.1","caseWorkers":1}]}""", "request_not_in_cohort")]
    [InlineData("""{"date":"2026-11-01","form":"digital","gatherings":1,"attendance":[{"request":"veien-videre.stord.1","caseWorkers":-1}]}""", "not_a_value")]
    public async Task What_was_not_held_is_not_told(string body, string code)
    {
        using var api = host.Api("demo-coordinator");
        await (await api.Post($"{Cohorts}/veien-videre.1/held", body)).ShouldBeProblem(422, code);
    }

    [Theory]
    [InlineData("demo-coordinator", true)]
    [InlineData("demo-lead-p2", true)]
    [InlineData("demo-stord", true)]
    [InlineData("demo-lead-p1", false)]
    [InlineData("demo-voss-herad", false)]
    [InlineData("demo-other-coordinator", false)]
    [InlineData("demo-other-leader", false)]
    public async Task A_cohort_is_seen_by_those_it_concerns(string person, bool sees)
    {
        using var api = host.Api(person);
        ((int)(await api.GetAsync($"{Cohorts}/veien-videre.1")).StatusCode).ShouldBe(sees ? 200 : 404);
        (await api.GetStringAsync(Cohorts)).Contains("veien-videre.1", StringComparison.Ordinal).ShouldBe(sees);
        (await (await host.Reader(person)).Get("/cohorts/veien-videre.1")).Status.ShouldBe(sees ? 200 : 404);
    }

    [Fact]
    public async Task A_service_sees_its_own_request_in_it_and_the_number_of_others()
    {
        using var api = host.Api("demo-stord");
        var shown = (await (await api.GetAsync($"{Cohorts}/veien-videre.1")).Json()).ToString();
        shown.ShouldContain("veien-videre.stord.1");
        shown.ShouldNotContain("masfjorden");
        (await (await host.Reader("demo-stord")).Get("/cohorts/veien-videre.1")).Text.ShouldContain("Og 2 tenester til");
        await (await api.Post($"{Cohorts}/veien-videre.1/held")).ShouldBeProblem(403, "not_allowed");
    }

    private static string With(string instead)
    {
        var fields = new Dictionary<string, string>
        {
            ["productId"] = "\"prosessarbeid-med-foreldre\"",
            ["requests"] = $"[\"{Waiting}\",\"prosessarbeid-med-foreldre.ullensvang.1\"]",
            ["startsOn"] = "\"2099-01-15\"",
            ["instructor"] = "\"developer\"",
            ["places"] = "8",
            ["resources"] = "\"To dagar\"",
        };
        var (name, value) = (instead.Split(':')[0].Trim('"'), instead[(instead.IndexOf(':') + 1)..]);
        fields[name] = value;
        return "{" + string.Join(',', fields.Select(field => $"\"{field.Key}\":{field.Value}")) + "}";
    }
}
