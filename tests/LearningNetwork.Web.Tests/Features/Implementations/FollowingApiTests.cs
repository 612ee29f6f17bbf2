using System.Globalization;
using System.Net;
using System.Text.Json;

namespace LearningNetwork.Web.Tests.Features.Implementations;

/// <summary>A service follows its implementation through the API, and each reader sees what is theirs.</summary>
public sealed class FollowingApiTests(TestHost host)
{
    private const string Api = "/api/v1/implementations";

    [Fact]
    public async Task A_service_explores_follows_and_asks_for_support_and_the_coordinator_then_sees_that_it_is_fragile()
    {
        using var leader = host.Api("demo-karmoy");
        using var coordinator = host.Api("demo-coordinator");
        const string id = "grunnmodellen.karmoy-bokn";
        (await leader.Post(Api, """{"productId":"grunnmodellen"}""")).StatusCode.ShouldBe(HttpStatusCode.Created);
        await Say(leader, id, "stage", $$"""{"stage":"started","on":"{{Day(90)}}","responsibleRole":"teamLeader"}""");
        await Say(leader, id, "people", $$"""{"on":"{{Day(3)}}","trained":5,"inPost":2}""");
        await Say(leader, id, "practice", $$"""{"on":"{{Day(3)}}","families":4,"sessions":30}""");

        var own = await Get(leader, id);
        (own.GetProperty("fragile").GetBoolean(), own.GetProperty("families").GetInt32(), own.GetProperty("details").GetProperty("staff").GetProperty("inPost").GetInt32()).ShouldBe((true, 4, 2));
        var seen = await Get(coordinator, id);
        (seen.GetProperty("stage").GetString(), seen.GetProperty("fragile").ValueKind, seen.GetProperty("families").ValueKind).ShouldBe(("started", JsonValueKind.Null, JsonValueKind.Null));

        await Say(leader, id, "support", """{"need":"Vi treng opplæring av nye."}""");
        seen = await Get(coordinator, id);
        seen.GetProperty("fragile").GetBoolean().ShouldBeTrue();
        seen.GetProperty("details").GetProperty("need").GetString().ShouldBe("Vi treng opplæring av nye.");
        (await (await coordinator.GetAsync("/api/v1/notifications")).Json()).ToString().ShouldContain("implementation/support-asked");

        await Say(leader, id, "end-support", "{}");
        (await Get(coordinator, id)).GetProperty("fragile").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_plan_is_made_adjusted_and_followed_and_a_suggestion_done()
    {
        using var leader = host.Api("demo-sveio");
        const string id = "grunnmodellen.sveio";
        (await leader.Post(Api, """{"productId":"grunnmodellen"}""")).EnsureSuccessStatusCode();
        await Say(leader, id, "plan", """{"planStart":"2026-12-01","people":3}""");

        var plan = (await Get(leader, id)).GetProperty("details").GetProperty("plan").GetProperty("lines").EnumerateArray().ToList();
        plan.Count(line => line.GetProperty("component").GetString() == "gathering").ShouldBe(0, "nobody has stated what it takes, so it is planned as moderate");
        var due = plan.Select(line => line.GetProperty("due").GetString()).ToList();
        due.ShouldBe(due.Order(StringComparer.Ordinal));
        await (await leader.Post($"{Api}/{id}/plan-line", """{"component":"evaluation","number":1,"dueOn":"2027-12-25","hoursSetAside":3,"responsibleRole":"adviser"}""")).ShouldBeProblem(422, "plan_beyond_year");
        await (await leader.Post($"{Api}/{id}/plan-line", """{"component":"evaluation","number":1,"dueOn":"2027-05-17","hoursSetAside":3,"responsibleRole":"adviser"}""")).ShouldBeProblem(422, "not_a_workday");
        await Say(leader, id, "plan-line", """{"component":"evaluation","number":1,"dueOn":"2027-11-30","hoursSetAside":3.5,"responsibleRole":"adviser"}""");
        await Say(leader, id, "plan-done", $$"""{"component":"anchoring","number":1,"on":"{{Day(0)}}"}""");
        await (await leader.Post($"{Api}/{id}/plan", """{"planStart":"2026-12-01","people":5}""")).ShouldBeProblem(409, "plan_under_way");

        await Say(leader, id, "suggestion", """{"number":10,"dueOn":"2027-02-01","responsibleRole":"serviceLeader"}""");
        await Say(leader, id, "suggestion-done", $$"""{"number":10,"done":true,"on":"{{Day(0)}}"}""");
        (await Get(leader, id)).GetProperty("details").GetProperty("suggestions").EnumerateArray().ShouldHaveSingleItem().GetProperty("done").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("stage", """{"stage":"stopped","on":"2026-11-01","responsibleRole":"adviser"}""", 422, "stage_needs_reason")]
    [InlineData("stage", """{"stage":"sustained","on":"2026-11-01","responsibleRole":"adviser"}""", 422, "stage_never_follows")]
    [InlineData("stage", """{"stage":"started","on":"2126-11-01","responsibleRole":"adviser"}""", 422, "in_the_future")]
    [InlineData("stage", """{"stage":"flying","on":"2026-11-01","responsibleRole":"adviser"}""", 422, "not_a_value")]
    [InlineData("stage", """{"stage":"stopped","on":"2026-11-01","responsibleRole":"adviser","reason":"Ring 68 05 12 34"}""", 422, "personal_data")]
    [InlineData("preconditions", """{"precondition":"guidance","inPlace":"yes","on":"2126-11-01"}""", 422, "in_the_future")]
    [InlineData("preconditions", """{"precondition":"luck","inPlace":"yes","on":"2026-11-01"}""", 422, "not_a_value")]
    [InlineData("people", """{"on":"2026-11-01","trained":2,"inPost":3}""", 422, "in_post_above_trained")]
    [InlineData("people", """{"on":"2126-11-01","trained":2,"inPost":1}""", 422, "in_the_future")]
    [InlineData("people", """{"on":"2026-11-01","trained":2}""", 422, "required")]
    [InlineData("practice", """{"on":"2026-11-01","families":0,"sessions":3}""", 422, "sessions_without_families")]
    [InlineData("support", """{"need":"Skriv til kari.nordmann@kommune.no"}""", 422, "personal_data")]
    [InlineData("plan", """{"planStart":"2026-12-01","people":0}""", 422, "not_a_value")]
    [InlineData("plan-done", """{"component":"anchoring","number":1,"on":"2026-11-01"}""", 404, "plan_line_unknown")]
    [InlineData("adaptation", """{"on":"2026-11-01","whatIsAdapted":"a","whyAdapted":"b","planned":true,"touches":["Finst ikkje"]}""", 422, "kernel_point_unknown")]
    [InlineData("proposal", """{"number":4}""", 404, "adaptation_unknown")]
    [InlineData("suggestion", """{"number":13,"dueOn":"2027-01-04","responsibleRole":"adviser"}""", 404, "suggestion_unknown")]
    [InlineData("suggestion", """{"number":1,"dueOn":"2020-01-04","responsibleRole":"adviser"}""", 422, "due_not_ahead")]
    [InlineData("suggestion-done", """{"number":1,"done":true,"on":"2026-11-01"}""", 409, "suggestion_not_adopted")]
    [InlineData("measurement", """{"point":"baseline","on":"2026-11-01","value":1}""", 409, "evaluation_not_planned")]
    [InlineData("evaluation", """{"question":"x","whatIsMeasured":"","better":"higher","evaluator":"adviser","useStart":"2026-11-01"}""", 422, "required")]
    public async Task What_cannot_be_is_refused_with_its_code(string part, string body, int status, string code) =>
        await (await host.Api("demo-voss-herad").Post($"{Api}/grunnmodellen.voss-herad/{part}", body)).ShouldBeProblem(status, code);

    [Fact]
    public async Task What_is_measured_is_held_against_the_baseline()
    {
        using var leader = host.Api("demo-askoy");
        const string id = "grunnmodellen.askoy";
        await Say(leader, id, "evaluation", $$"""{"question":"Kjem fleire foreldre?","whatIsMeasured":"Del som kjem, i prosent","better":"higher","evaluator":"teamLeader","useStart":"{{Day(200)}}"}""");
        await (await leader.Post($"{Api}/{id}/measurement", $$"""{"point":"sixMonths","on":"{{Day(10)}}","value":50}""")).ShouldBeProblem(422, "without_baseline");
        await (await leader.Post($"{Api}/{id}/measurement", $$"""{"point":"baseline","on":"{{Day(10)}}","value":50}""")).ShouldBeProblem(422, "baseline_after_start");
        await Say(leader, id, "measurement", $$"""{"point":"baseline","on":"{{Day(210)}}","value":40}""");
        await Say(leader, id, "measurement", $$"""{"point":"sixMonths","on":"{{Day(10)}}","value":47.5}""");
        (await Get(leader, id)).GetProperty("details").GetProperty("evaluation").GetProperty("measured").EnumerateArray().Last().GetProperty("outcome").GetString().ShouldBe("better");
        (await Get(host.Api("demo-coordinator"), id)).GetProperty("details").GetProperty("evaluation").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("demo-bergen", 404)]
    [InlineData("demo-coordinator", 403)]
    [InlineData("demo-lead-p1", 403)]
    [InlineData("demo-other-leader", 404)]
    public async Task Nobody_but_the_services_own_leader_says_how_it_goes(string person, int status) =>
        ((int)(await host.Api(person).Post($"{Api}/grunnmodellen.kvam/people", $$"""{"on":"{{Day(1)}}","trained":1,"inPost":1}""")).StatusCode).ShouldBe(status);

    [Fact]
    public async Task What_is_neither_assessed_nor_national_cannot_be_begun_with() =>
        await (await host.Api("demo-bergen").Post(Api, """{"productId":"finst-ikkje"}""")).ShouldBeProblem(404, "product_unknown");

    internal static string Day(int ago) => DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-ago).ToString("O", CultureInfo.InvariantCulture);

    private static async Task Say(HttpClient who, string id, string part, string body)
    {
        var answer = await who.Post($"{Api}/{id}/{part}", body);
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<JsonElement> Get(HttpClient who, string id) => await (await who.GetAsync($"{Api}/{id}")).Json();
}
