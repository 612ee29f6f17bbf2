using System.Globalization;

namespace LearningNetwork.Web.Tests.Features.InterestRounds;

/// <summary>The same through the API, in the invented network.</summary>
public sealed class InterestApiTests(TestHost host)
{
    private const string Rounds = "/api/v1/interest-rounds";

    [Fact]
    public async Task A_round_is_opened_answered_and_closed()
    {
        using var coordinator = host.Api("demo-other-coordinator");
        using var leader = host.Api("demo-other-leader");
        var until = DateTime.UtcNow.Date.AddDays(9).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var opened = await coordinator.Post(Rounds, $$"""{"title":"Spurt fra et program","products":["fyrlykta"],"until":"{{until}}"}""");
        ((int)opened.StatusCode).ShouldBe(201, await opened.Content.ReadAsStringAsync());
        var id = (await opened.Json()).GetProperty("id").GetString();

        var own = await (await leader.Post("/api/v1/interest", $$"""{"round":"{{id}}","says":{"fyrlykta":"considering"} }""")).Json();
        own.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("product").GetString() == "fyrlykta").GetProperty("level").GetString().ShouldBe("considering");
        await (await leader.Post("/api/v1/interest", $$"""{"round":"{{id}}","says":{"bryggesamlingen":"want"} }""")).ShouldBeProblem(422, "interest_not_in_round");

        var results = await (await coordinator.GetAsync($"{Rounds}/{id}")).Json();
        results.GetProperty("services").EnumerateArray().Count(one => one.GetProperty("answeredOn").ValueKind != System.Text.Json.JsonValueKind.Null).ShouldBe(1);
        (await (await coordinator.Post($"{Rounds}/{id}/close")).Json()).GetProperty("round").GetProperty("closedOn").GetString().ShouldNotBeNull();
        await (await leader.Post("/api/v1/interest", $$"""{"round":"{{id}}","says":{"fyrlykta":"want"} }""")).ShouldBeProblem(409, "interest_round_closed");
        await (await coordinator.Post($"{Rounds}/{id}/remind")).ShouldBeProblem(409, "interest_round_closed");
    }

    [Fact]
    public async Task What_cannot_be_is_refused()
    {
        using var coordinator = host.Api("demo-other-coordinator");
        await (await coordinator.Post(Rounds, """{"title":"Uten frist"}""")).ShouldBeProblem(422, "required");
        await (await coordinator.Post(Rounds, """{"title":"I går","until":"2020-01-01"}""")).ShouldBeProblem(422, "interest_until_out_of_range");
        await (await host.Api("demo-other-leader").Post("/api/v1/interest", """{"says":{"fyrlykta":"maybe"}}""")).ShouldBeProblem(422, "not_a_value");
        await (await host.Api("demo-other-leader").Post("/api/v1/interest", """{"round":"2026.finnes-ikke","says":{"fyrlykta":"want"}}""")).ShouldBeProblem(404, "interest_round_unknown");
        await (await host.Api("demo-other-leader").Post(Rounds, """{"title":"x","until":"2030-01-01"}""")).ShouldBeProblem(403, "not_allowed");
        await (await host.Api("demo-coordinator").Post("/api/v1/interest", "{}")).ShouldBeProblem(403, "not_allowed");
    }
}
