using System.Text.Json;

namespace LearningNetwork.Web.Tests.Features.GroupOfferings;

/// <summary>Places and attendance per service are that service's and the organiser's; where a gathering is held stands in no feed, no mail and no API.</summary>
public sealed class SmallNumbersTests(TestHost host)
{
    private const string Full = "tbo-f-pa-haugalandet.neste", Held = "trygg-base-i-sunnhordland.var";

    [Theory]
    [InlineData("demo-haugesund", 7)]
    [InlineData("demo-group-leader-2", 7)]
    [InlineData("demo-karmoy", 1)]
    [InlineData("demo-tysvaer", 1)]
    [InlineData("demo-alver", 0)]
    [InlineData("demo-coordinator", 0)]
    [InlineData("demo-group-leader", 0)]
    [InlineData("demo-reader", 0)]
    public async Task A_reader_sees_the_homes_that_are_the_readers_to_see(string person, int homes)
    {
        using var api = host.Api(person);
        var round = await (await api.GetAsync("/api/v1/rounds/" + Full)).Json();
        round.GetProperty("homes").GetArrayLength().ShouldBe(homes == 7 ? 6 : homes);
        round.GetProperty("round").GetProperty("capacity").GetInt32().ShouldBe(4);
    }

    [Fact]
    public async Task Where_a_gathering_is_held_is_on_the_page_of_those_who_take_part_and_nowhere_else()
    {
        const string place = "Møterommet";
        (await (await host.Reader("demo-stord")).Get("/rounds/" + Held)).Text.ShouldContain(place);
        foreach (var person in new[] { "demo-alver", "demo-coordinator", "demo-reader" })
        {
            var reader = await host.Reader(person);
            foreach (var address in new[] { "/rounds/" + Held, "/group-offerings", "/activity", "/notifications?show=all", "/" })
                (await reader.Get(address)).Text.ShouldNotContain(place);
        }

        using var organiser = host.Api("demo-stord");
        foreach (var path in new[] { "/api/v1/rounds/" + Held, "/api/v1/rounds", "/api/v1/activity", "/api/v1/notifications" })
            (await organiser.GetStringAsync(path)).ShouldNotContain(place);
    }

    [Fact]
    public async Task Attendance_is_a_total_and_an_evaluation_a_mean_for_those_who_do_not_run_the_round()
    {
        using var api = host.Api("demo-reader");
        var round = await (await api.GetAsync("/api/v1/rounds/" + Held)).Json();
        round.GetProperty("gatherings")[1].GetProperty("adults").GetInt32().ShouldBe(8);
        round.GetProperty("evaluation").GetDecimal().ShouldBe(4.4m);
        round.ToString().ShouldNotContain("bomlo");
        (await (await host.Reader("demo-reader")).Get("/rounds/" + Held)).Text.ShouldNotContain("Fleire pausar");
        (await (await host.Reader("demo-group-leader")).Get("/rounds/" + Held)).Text.ShouldContain("Fleire pausar");
    }

    [Fact]
    public async Task Demand_is_told_as_totals_to_the_coordinator_alone()
    {
        using var coordinator = host.Api("demo-coordinator");
        var answer = await (await coordinator.GetAsync("/api/v1/demand")).Json();
        var trygg = answer.GetProperty("items").EnumerateArray().Single(one => one.GetProperty("offering").GetString() == "trygg-base-i-sunnhordland");
        trygg.GetProperty("wantedHomes").GetInt32().ShouldBeGreaterThanOrEqualTo(4);
        answer.ToString().ShouldNotContain("kvam");
        foreach (var other in new[] { "demo-stord", "demo-reader", "demo-group-leader" })
        {
            using var api = host.Api(other);
            await (await api.GetAsync("/api/v1/demand")).ShouldBeProblem(403, "not_allowed");
        }
    }

    [Fact]
    public async Task Nothing_of_another_network_is_there()
    {
        using var stranger = host.Api("demo-other-leader");
        (await stranger.GetStringAsync("/api/v1/rounds")).ShouldBe("""{"items":[]}""");
        (await stranger.GetStringAsync("/api/v1/group-offerings")).ShouldBe("""{"items":[]}""");
        await (await stranger.GetAsync("/api/v1/rounds/" + Full)).ShouldBeProblem(404, "round_unknown");
        JsonElement.Parse(await stranger.GetStringAsync("/api/v1/group-leaders")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }
}
