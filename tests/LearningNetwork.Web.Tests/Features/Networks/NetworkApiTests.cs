using System.Text;
using System.Text.Json;

namespace LearningNetwork.Web.Tests.Features.Networks;

/// <summary>What a network sets for itself, through the API. Only the invented network is changed, since Vestland's steps are other tests' too.</summary>
public sealed class NetworkApiTests(TestHost host)
{
    private const string Network = "/api/v1/network";

    [Fact]
    public async Task Everyone_reads_what_the_sources_state_of_the_network()
    {
        var vestland = await (await host.Api("demo-reader").GetAsync(Network)).Json();
        (vestland.GetProperty("id").GetString(), vestland.GetProperty("answerDays").GetInt32(), vestland.GetProperty("smallestGroup").GetInt32()).ShouldBe(("vestland", 14, 5));
        vestland.GetProperty("priorities").EnumerateArray().Select(theme => theme.GetProperty("islands")[0].GetInt32()).ShouldBe([3, 8]);
        vestland.GetProperty("challenges").GetArrayLength().ShouldBe(10);
        vestland.GetProperty("steps").GetProperty("moderate").EnumerateArray().Select(step => step.GetString()).ShouldBe(["introduction", "plan"]);
    }

    [Fact]
    public async Task The_coordinator_changes_one_thing_and_the_rest_stays()
    {
        using var coordinator = host.Api("demo-other-coordinator");
        var before = await (await coordinator.GetAsync(Network)).Json();

        var changed = await Put(coordinator, "settings", """{"smallestGroup":7}""");
        (changed.GetProperty("smallestGroup").GetInt32(), changed.GetProperty("answerDays").GetInt32()).ShouldBe((7, before.GetProperty("answerDays").GetInt32()));
        var steps = await Put(coordinator, "settings", """{"steps":{"low":["plan"],"moderate":["plan","introduction","in-use"],"high":["training","plan"]}}""");
        steps.GetProperty("steps").GetProperty("moderate").EnumerateArray().Select(step => step.GetString()).ShouldBe(["introduction", "plan"]);
        steps.GetProperty("steps").GetProperty("high").GetArrayLength().ShouldBe(2);

        var stated = await Put(coordinator, "challenges", """{"items":[{"title":"Få søkjarar","islands":[8]},{"title":"Lange vegar"}]}""");
        stated.GetProperty("challenges").EnumerateArray().Select(theme => theme.GetProperty("title").GetString()).ShouldBe(["Få søkjarar", "Lange vegar"]);
        (await Put(coordinator, "challenges", """{"items":[]}""")).GetProperty("challenges").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("settings", """{"answerDays":0}""", 422, "answer_days_out_of_range")]
    [InlineData("settings", """{"smallestGroup":4}""", 422, "smallest_group_out_of_range")]
    [InlineData("settings", """{"steps":{"low":["plan"]}}""", 422, "not_a_value")]
    [InlineData("settings", """{"steps":{"low":["dance"],"moderate":["plan"],"high":["plan"]}}""", 422, "not_a_value")]
    [InlineData("settings", """{"steps":{"low":["in-use"],"moderate":["plan"],"high":["plan"]}}""", 422, "level_without_steps")]
    [InlineData("settings", """{"steps":{"low":null,"moderate":["plan"],"high":["plan"]}}""", 422, "not_a_value")]
    [InlineData("settings", """{"steps":{"low":[null],"moderate":["plan"],"high":["plan"]}}""", 422, "not_a_value")]
    [InlineData("priorities", """{"items":[null]}""", 422, "not_a_value")]
    [InlineData("settings", """{"days":3}""", 422, "field_unknown")]
    [InlineData("priorities", "{}", 422, "required")]
    [InlineData("priorities", """{"items":[{"title":" "}]}""", 422, "required")]
    [InlineData("priorities", """{"items":[{"title":"Ring 68 05 12 34"}]}""", 422, "personal_data")]
    [InlineData("priorities", """{"items":[{"title":"x","islands":[9]}]}""", 422, "not_a_value")]
    public async Task What_cannot_be_is_refused(string what, string body, int status, string code) =>
        await (await host.Api("demo-other-coordinator").PutAsync($"{Network}/{what}", new StringContent(body, Encoding.UTF8, "application/json"))).ShouldBeProblem(status, code);

    [Theory]
    [InlineData("demo-lead-p3")]
    [InlineData("demo-kvam")]
    [InlineData("demo-working-group")]
    public async Task Nobody_but_the_coordinator_sets_anything(string person)
    {
        foreach (var what in new[] { "settings", "priorities", "challenges" })
            await (await host.Api(person).PutAsync($"{Network}/{what}", new StringContent("{}", Encoding.UTF8, "application/json"))).ShouldBeProblem(403, "not_allowed");
    }

    private static async Task<JsonElement> Put(HttpClient http, string what, string body)
    {
        var answer = await http.PutAsync($"{Network}/{what}", new StringContent(body, Encoding.UTF8, "application/json"));
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        return await answer.Json();
    }
}
