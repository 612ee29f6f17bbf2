using System.Text.Json;

namespace LearningNetwork.Web.Tests.Features.Municipalities;

public sealed class MunicipalityApiTests(TestHost host)
{
    private const string Municipalities = "/api/v1/municipalities";

    [Fact]
    public async Task They_are_for_those_who_see_the_catalogue()
    {
        await (await host.Api(null).GetAsync(Municipalities)).ShouldBeProblem(401, "not_signed_in");
        await (await host.Api("demo-operator").GetAsync(Municipalities)).ShouldBeProblem(403, "not_allowed");
    }

    [Fact]
    public async Task Twenty_five_municipalities_stand_eight_of_them_in_rogaland()
    {
        var items = await Get("");

        items.Count.ShouldBe(25);
        items.Count(item => item.GetProperty("county").GetString() == "Rogaland").ShouldBe(8);
        var utsira = items.Single(item => item.GetProperty("number").GetString() == "1151");
        (utsira.GetProperty("service").GetString(), utsira.GetProperty("serviceName").GetString()).ShouldBe(("haugesund-utsira", "Haugesund og Utsira"));
        items.ShouldAllBe(item => item.GetProperty("mergedInto").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task Former_ones_are_told_when_asked_for()
    {
        var items = await Get("?former=true");

        items.Count.ShouldBe(28);
        var former = items.Single(item => item.GetProperty("number").GetString() == "1246");
        (former.GetProperty("mergedInto").GetString(), former.GetProperty("service").GetString()).ShouldBe(("4626", "oygarden"));
    }

    [Fact]
    public async Task A_value_that_is_none_is_refused() =>
        await (await host.Api("demo-reader").GetAsync($"{Municipalities}?former=perhaps")).ShouldBeProblem(422, "not_a_value");

    [Fact]
    public async Task Another_network_sees_its_own_only() =>
        (await host.Api("demo-other-leader").GetStringAsync($"{Municipalities}?former=true")).ShouldNotContain("4626");

    private async Task<List<JsonElement>> Get(string query)
    {
        var list = await (await host.Api("demo-reader").GetAsync(Municipalities + query)).Json();
        var items = list.GetProperty("items").EnumerateArray().ToList();
        list.GetProperty("total").GetInt32().ShouldBe(items.Count);
        return items;
    }
}
