using System.Net;

namespace LearningNetwork.Web.Tests.Features.Workshops;

/// <summary>Workshops for programs: the way from a confirmed note to the report, and what is refused with which code.</summary>
public sealed class WorkshopApiTests(TestHost host)
{
    private const string Workshops = "/api/v1/workshops";
    private const string Owes = Workshops + "/stord.kvifor-nei-til-ettervern";

    [Theory]
    [InlineData("\"level\":\"ownCase\"", "workshop_own_case")]
    [InlineData("\"level\":\"kommunen\"", "not_a_value")]
    [InlineData("\"level\":null", "required")]
    [InlineData("\"on\":\"2024-01-01\"", "workshop_too_soon")]
    [InlineData("\"on\":\"i morgon\"", "not_a_value")]
    [InlineData("\"purpose\":\"Ring 68 05 12 34\"", "personal_data")]
    [InlineData("\"title\":\" \"", "required")]
    [InlineData("\"reportOn\":1899", "not_a_value")]
    [InlineData("\"questions\":[\"kva\"]", "not_a_value")]
    [InlineData("\"price\":1", "field_unknown")]
    public async Task A_workshop_that_cannot_be_is_refused(string instead, string code)
    {
        using var api = host.Api("demo-stord");
        var member = instead.Split(':')[0];
        string[] members = ["\"title\":\"Verkstad\"", "\"level\":\"service\"", "\"on\":\"2099-01-15\"", "\"purpose\":\"Kva er bra?\""];
        var body = "{" + string.Join(',', members.Where(one => !one.StartsWith(member, StringComparison.Ordinal)).Append(instead)) + "}";
        await (await api.Post(Workshops, body)).ShouldBeProblem(422, code);
    }

    [Theory]
    [InlineData("demo-stord", "/note", """{"input":"Hugs 01.02.2003 00000, ring 92 34 56 78","tone":"bad","chapter":"focusGroups"}""", 422, "personal_data")]
    [InlineData("demo-stord", "/note", """{"input":"Noko","tone":"sint","chapter":"focusGroups"}""", 422, "not_a_value")]
    [InlineData("demo-stord", "/answer", """{"number":9,"used":true,"because":"Fordi"}""", 404, "workshop_input_unknown")]
    [InlineData("demo-stord", "/answer", """{"number":1,"because":"Fordi"}""", 422, "required")]
    [InlineData("demo-stord", "/answer", """{"number":1,"used":true}""", 422, "required")]
    [InlineData("demo-stord", "/move", """{"on":"2099-01-01"}""", 409, "workshop_was_held")]
    [InlineData("demo-stord", "/held", """{"youngPeople":3}""", 409, "workshop_was_held")]
    [InlineData("demo-stord", "/held", """{}""", 422, "workshop_nobody_took_part")]
    [InlineData("demo-stord", "/thanks", """{"thankedOn":"2026-11-20","ways":[]}""", 422, "workshop_without_way")]
    [InlineData("demo-stord", "/answers", """{"answersOn":"2026-11-20"}""", 409, "workshop_answers_owed")]
    [InlineData("demo-kvam", "/answer", """{"number":1,"used":true,"because":"Fordi"}""", 404, "workshop_unknown")]
    [InlineData("demo-coordinator", "/answer", """{"number":1,"used":true,"because":"Fordi"}""", 403, "not_allowed")]
    public async Task What_cannot_be_done_with_one_is_refused(string person, string what, string body, int status, string code)
    {
        using var api = host.Api(person);
        await (await api.Post(Owes + what, body)).ShouldBeProblem(status, code);
    }

    [Fact]
    public async Task Nothing_leaves_one_of_three_participants()
    {
        using var api = host.Api("demo-bomlo");
        const string small = Workshops + "/bomlo.foreldre-om-informasjon";
        (await api.Post(small + "/report", """{"reportOn":2026}""")).EnsureSuccessStatusCode();
        await (await api.Post(small + "/to-report")).ShouldBeProblem(409, "workshop_too_few");
        (await (await api.GetAsync(Workshops + "/reported?year=2026")).Json()).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task What_was_confirmed_goes_to_the_report_without_kinds_or_names()
    {
        using var api = host.Api("demo-stord");
        var given = await (await api.GetAsync(Workshops + "/reported?year=2026")).Json();
        given.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("chapter").GetString()).ShouldContain("cooperation");
        given.GetProperty("items").EnumerateArray().ShouldAllBe(item => item.GetProperty("took").GetInt32() >= 5);
        (await (await api.GetAsync(Owes)).Content.ReadAsStringAsync()).ShouldNotContain("worker-stord");
    }

    [Fact]
    public async Task Only_the_services_own_people_list_them()
    {
        (await host.Api("demo-coordinator").GetAsync(Workshops)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await host.Api("demo-kvam").GetAsync(Workshops)).Json()).GetProperty("items").GetArrayLength().ShouldBe(0);
        (await host.Api("demo-other-leader").GetAsync(Owes)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.Api("demo-coordinator").GetStringAsync("/api/v1/activity?take=500")).ShouldNotContain("ettervern");
    }
}
