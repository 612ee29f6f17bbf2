using System.Net;
using System.Text.Json;

namespace LearningNetwork.Web.Tests.Features.Cohorts;

/// <summary>Recommendation 1 through the API: each of the three is had by a service through its cohort.</summary>
public sealed class CohortApiTests(TestHost host)
{
    private const string Requests = "/api/v1/sharing-requests";
    private const string Cohorts = "/api/v1/cohorts";

    public static TheoryData<string, string> ReadyForAll => new()
    {
        { "prosessarbeid-med-foreldre", "training" },
        { "veien-videre", "training" },
        { "zip-team", "introduction" },
    };

    [Fact]
    public async Task Three_products_are_recommended_as_1()
    {
        using var api = host.Api("demo-reader");
        var found = await (await api.GetAsync("/api/v1/products?recommendation=1")).Json();
        Ids(found).ShouldBe(ReadyForAll.Select(row => row.Data.Item1), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(ReadyForAll))]
    public async Task Each_of_them_is_had_through_its_cohort(string product, string held)
    {
        var request = $"{product}.sauda-suldal.1";
        using var asker = host.Api("demo-sauda");
        using var coordinator = host.Api("demo-coordinator");
        using var lead = host.Api(product == "veien-videre" ? "demo-lead-p2" : "demo-lead-p1");
        (await asker.Post(Requests, $$"""{"productId":"{{product}}","municipality":"1135"}""")).StatusCode.ShouldBe(HttpStatusCode.Created);
        await Stands(asker, request, "submitted", "coordinator");

        string cohort;
        using (var joined = Appended.To(host, Stream(request)))
        {
            var opened = await coordinator.Post(Cohorts, Opening(product, request));
            opened.StatusCode.ShouldBe(HttpStatusCode.Created, await opened.Content.ReadAsStringAsync());
            cohort = (await opened.Json()).GetProperty("id").GetString()!;
            opened.Headers.Location!.ToString().ShouldBe($"{Cohorts}/{cohort}");
            await joined.Everywhere();
        }

        var accepted = await Stands(asker, request, "accepted", "coordinator");
        (accepted.GetProperty("cohort").GetString(), Step(accepted)).ShouldBe((cohort, held));
        await (await lead.Post($"{Requests}/{request}/steps/{held}", """{"date":"2026-11-01","form":"digital"}""")).ShouldBeProblem(409, "waits_for_cohort");

        using (var tookPart = Appended.To(host, Stream(request)))
        {
            (await lead.Post($"{Cohorts}/{cohort}/held", Held(request))).EnsureSuccessStatusCode();
            await tookPart.Everywhere();
        }

        (await asker.Post($"{Requests}/{request}/steps/{held}")).EnsureSuccessStatusCode();
        Step(await Stands(asker, request, "accepted", held == "training" ? "receiver" : "giver")).ShouldBe(held == "training" ? "plan" : "participation-agreement");
        var shown = await (await asker.GetAsync($"{Cohorts}/{cohort}")).Json();
        (shown.GetProperty("taken").GetInt32(), shown.GetProperty("held")[0].GetProperty("caseWorkers").GetInt32()).ShouldBe((1, 3));
    }

    [Fact]
    public async Task One_that_withdraws_meanwhile_does_not_hold_the_others_and_none_is_in_two_cohorts()
    {
        const string product = "zip-team";
        foreach (var (person, number) in ((string, string)[])[("demo-karmoy", "1149"), ("demo-vindafjord", "1160"), ("demo-gulen", "4635")])
        {
            using var asker = host.Api(person);
            (await asker.Post(Requests, $$"""{"productId":"{{product}}","municipality":"{{number}}"}""")).EnsureSuccessStatusCode();
        }

        using var coordinator = host.Api("demo-coordinator");
        using var changesMind = host.Api("demo-karmoy");
        using var joined = Appended.To(host, Stream("zip-team.etne-vindafjord.1"));
        var opening = Opening(product, "zip-team.karmoy-bokn.1", "zip-team.etne-vindafjord.1");
        var opened = await coordinator.Post(Cohorts, opening, ("Idempotency-Key", "zip-1"));
        (await changesMind.Post($"{Requests}/zip-team.karmoy-bokn.1/withdraw")).EnsureSuccessStatusCode();
        var cohort = (await opened.Json()).GetProperty("id").GetString()!;
        await joined.Everywhere();

        (await (await coordinator.Post(Cohorts, opening, ("Idempotency-Key", "zip-1"))).Json()).GetProperty("id").GetString().ShouldBe(cohort, "the same command again");
        await (await coordinator.Post(Cohorts, Opening(product, "zip-team.gulen.1", "zip-team.etne-vindafjord.1"))).ShouldBeProblem(409, "already_in_cohort");
        var shown = await (await coordinator.GetAsync($"{Cohorts}/{cohort}")).Json();
        shown.GetProperty("taken").GetInt32().ShouldBe(1);
        shown.GetProperty("requests").EnumerateArray().Select(one => one.GetProperty("status").GetString()).ShouldBe(["accepted", "withdrawn"], ignoreOrder: true);
    }

    [Fact]
    public async Task Requests_to_an_owner_are_joined_into_one_introduction()
    {
        string[] requests = ["rammefortelling.bremanger.1", "rammefortelling.bjornafjorden.1"];
        foreach (var (person, number) in ((string, string)[])[("demo-bremanger", "4648"), ("demo-bjornafjorden", "4624")])
        {
            using var asker = host.Api(person);
            (await asker.Post(Requests, $$"""{"productId":"rammefortelling","municipality":"{{number}}"}""")).EnsureSuccessStatusCode();
        }

        using var coordinator = host.Api("demo-coordinator");
        using var owner = host.Api("demo-lead-p3");
        string cohort;
        using (var joined = Appended.To(host, requests.Select(Stream)))
        {
            cohort = (await (await coordinator.Post(Cohorts, Opening("rammefortelling", requests))).Json()).GetProperty("id").GetString()!;
            await joined.Everywhere();
        }

        foreach (var request in requests)
        {
            await Stands(coordinator, request, "submitted", "giver");
            (await owner.Post($"{Requests}/{request}/accept")).EnsureSuccessStatusCode();
        }

        using var tookPart = Appended.To(host, requests.Select(Stream));
        (await owner.Post($"{Cohorts}/{cohort}/held", Held(requests))).EnsureSuccessStatusCode();
        await tookPart.Everywhere();
        foreach (var request in requests)
            await Stands(coordinator, request, "accepted", "receiver");
    }

    private static string Stream(string request) => $"vestland/sharing-request/{request[..request.LastIndexOf('.')]}";

    private static string Opening(string product, params string[] requests) => JsonSerializer.Serialize(new
    {
        productId = product,
        requests,
        startsOn = "2099-01-15",
        instructor = "developer",
        places = 8,
        resources = "Utviklaren stiller med to dagar.",
    });

    private static string Held(params string[] requests) => JsonSerializer.Serialize(new
    {
        date = "2026-11-01",
        form = "inPerson",
        gatherings = 2,
        attendance = requests.Select(request => new { request, caseWorkers = 3, leaders = 1 }),
    });

    private static string? Step(JsonElement found) =>
        found.GetProperty("steps").EnumerateArray().First(step => !step.GetProperty("done").GetBoolean()).GetProperty("step").GetString();

    private static IEnumerable<string?> Ids(JsonElement list) => list.GetProperty("items").EnumerateArray().Select(one => one.GetProperty("id").GetString());

    private static async Task<JsonElement> Stands(HttpClient reader, string id, string status, string waitsFor)
    {
        var found = await (await reader.GetAsync($"{Requests}/{id}")).Json();
        (found.GetProperty("status").GetString(), found.GetProperty("waitsFor").GetString()).ShouldBe((status, waitsFor));
        return found;
    }
}
