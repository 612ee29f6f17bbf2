namespace LearningNetwork.Web.Tests.Features.GroupOfferings;

/// <summary>What cannot be is refused with a stable code, in whatever way it comes.</summary>
public sealed class RoundRefusedTests(TestHost host)
{
    private const string Rounds = "/api/v1/rounds";
    private const string Full = "tbo-f-pa-haugalandet.neste", Coming = "trygg-base-i-sunnhordland.neste", Asking = "tbo-f-pa-haugalandet.til-hausten", Held = "trygg-base-i-sunnhordland.var";

    [Theory]
    [InlineData("\"capacity\":0", 422, "not_a_value")]
    [InlineData("\"capacity\":999999", 422, "not_a_value")]
    [InlineData("\"capacity\":\"mange\"", 422, "not_a_value")]
    [InlineData("\"capacity\":null", 422, "required")]
    [InlineData("\"quotas\":[{\"service\":\"stord\",\"homes\":7}]", 422, "quotas_over_capacity")]
    [InlineData("\"quotas\":[{\"service\":\"bergen\",\"homes\":1}]", 422, "quota_of_another")]
    [InlineData("\"quotas\":[{\"service\":\"stord\",\"homes\":-1}]", 422, "not_a_value")]
    [InlineData("\"quotas\":[{\"service\":\"stord\",\"homes\":\"Kari\"}]", 422, "not_a_value")]
    [InlineData("\"releaseOn\":null", 422, "required")]
    [InlineData("\"releaseOn\":\"2099-12-31\"", 422, "release_outside")]
    [InlineData("\"gatherings\":[]", 422, "required")]
    [InlineData("\"gatherings\":[{\"on\":\"2099-03-02\",\"begins\":\"09:00\",\"ends\":\"12:00\"},{\"on\":\"2099-03-02\",\"begins\":\"11:00\",\"ends\":\"13:00\"}]", 422, "gatherings_overlap")]
    [InlineData("\"gatherings\":[{\"on\":\"2020-03-02\",\"begins\":\"09:00\",\"ends\":\"12:00\"}]", 422, "gathering_in_the_past")]
    [InlineData("\"gatherings\":[{\"on\":\"i vår\",\"begins\":\"09:00\",\"ends\":\"12:00\"}]", 422, "not_a_value")]
    [InlineData("\"gatherings\":[{\"on\":\"2099-03-02\",\"begins\":\"12:00\",\"ends\":\"09:00\"}]", 422, "not_a_value")]
    [InlineData("\"form\":null", 422, "required")]
    [InlineData("\"form\":\"inPerson\"", 422, "required")]
    [InlineData("\"label\":\" \"", 422, "required")]
    [InlineData("\"offering\":\"finst-ikkje\"", 404, "offering_unknown")]
    [InlineData("\"price\":1", 422, "field_unknown")]
    public async Task A_round_that_cannot_be_is_refused(string instead, int status, string code)
    {
        using var api = host.Api("demo-stord");
        await (await api.Post(Rounds, With(instead))).ShouldBeProblem(status, code);
    }

    [Theory]
    [InlineData("demo-bergen", 403, "not_an_owner")]
    [InlineData("demo-coordinator", 403, "not_allowed")]
    [InlineData("demo-group-leader", 403, "not_allowed")]
    [InlineData("demo-other-leader", 404, "offering_unknown")]
    public async Task Only_who_runs_the_offering_plans_a_round(string person, int status, string code)
    {
        using var api = host.Api(person);
        await (await api.Post(Rounds, With("\"capacity\":6"))).ShouldBeProblem(status, code);
    }

    [Theory]
    [InlineData("""{"home":1,"adults":3}""", 422, "home_adults")]
    [InlineData("""{"home":1,"adults":0}""", 422, "home_adults")]
    [InlineData("""{"home":0,"adults":2}""", 422, "not_a_value")]
    [InlineData("""{"home":2000000000,"adults":2}""", 422, "not_a_value")]
    [InlineData("""{"home":"Kari Nordmann","adults":2}""", 422, "not_a_value")]
    [InlineData("""{"adults":2}""", 422, "required")]
    [InlineData("""{"home":1}""", 422, "required")]
    public async Task A_home_that_is_none_is_refused(string body, int status, string code)
    {
        using var api = host.Api("demo-alver");
        await (await api.Post($"{Rounds}/{Coming}/homes", body)).ShouldBeProblem(status, code);
    }

    [Fact]
    public async Task What_does_not_fit_with_what_has_happened_is_refused()
    {
        using var outsider = host.Api("demo-alver");
        using var organiser = host.Api("demo-haugesund");
        await (await outsider.Post($"{Rounds}/{Asking}/homes", """{"home":1,"adults":2}""")).ShouldBeProblem(409, "round_not_open");
        await (await outsider.Post($"{Rounds}/{Held}/homes", """{"home":1,"adults":2}""")).ShouldBeProblem(409, "round_has_begun");
        await (await outsider.Post($"{Rounds}/{Full}/homes/1/accept")).ShouldBeProblem(404, "home_unknown");
        await (await organiser.Post($"{Rounds}/{Asking}/open")).ShouldBeProblem(409, "round_without_leader");
        await (await organiser.Post($"{Rounds}/{Asking}/leaders", """{"leader":"ingen"}""")).ShouldBeProblem(422, "leader_unknown");
        await (await organiser.Post($"{Rounds}/{Asking}/gatherings/9/cancel")).ShouldBeProblem(404, "gathering_unknown");
        await (await organiser.Post($"{Rounds}/{Full}/gatherings/1/attendance", """{"attendance":[]}""")).ShouldBeProblem(422, "in_the_future");
        await (await organiser.Post($"{Rounds}/{Full}/evaluation", """{"ratings":[0,0,0,0,1]}""")).ShouldBeProblem(409, "round_not_over");
        await (await organiser.Post($"{Rounds}/{Full}/cost", """{"totalOre":-1}""")).ShouldBeProblem(422, "not_a_value");
        await (await organiser.Post($"{Rounds}/{Full}/capacity", """{"capacity":1}""")).ShouldBeProblem(422, "capacity_below_taken");
        await (await organiser.Post($"{Rounds}/{Full}/capacity", """{"capacity":201}""")).ShouldBeProblem(422, "not_a_value");
        await (await organiser.Post($"{Rounds}/{Full}/capacity", "{}")).ShouldBeProblem(422, "required");
        await (await outsider.Post($"{Rounds}/{Full}/capacity", """{"capacity":20}""")).ShouldBeProblem(403, "not_your_round");
        await (await outsider.Post($"{Rounds}/{Full}/cancel")).ShouldBeProblem(403, "not_your_round");
        await (await outsider.Post($"{Rounds}/finst.ikkje/homes", """{"home":1,"adults":2}""")).ShouldBeProblem(404, "round_unknown");
        await (await outsider.Post($"{Rounds}/x/open")).ShouldBeProblem(404, "round_unknown");
    }

    [Theory]
    [InlineData("""{"homes":51}""", "not_a_value")]
    [InlineData("""{"homes":-1}""", "not_a_value")]
    [InlineData("""{"homes":"to"}""", "not_a_value")]
    [InlineData("{}", "required")]
    public async Task A_need_is_a_count(string body, string code)
    {
        using var api = host.Api("demo-alver");
        await (await api.Post("/api/v1/group-offerings/tbo-f-pa-haugalandet/demand", body)).ShouldBeProblem(422, code);
    }

    [Theory]
    [InlineData("""{"title":" ","method":"cos","owners":["alver"],"costKey":"homes"}""", 422, "required")]
    [InlineData("""{"title":"Nytt","method":"yoga","owners":["alver"],"costKey":"homes"}""", 422, "not_a_value")]
    [InlineData("""{"title":"Nytt","method":"cos","owners":[],"costKey":"homes"}""", 422, "required")]
    [InlineData("""{"title":"Nytt","method":"cos","owners":["ukjend"],"costKey":"homes"}""", 422, "unknown_service")]
    [InlineData("""{"title":"Nytt","method":"cos","owners":["bergen"],"costKey":"homes"}""", 403, "not_an_owner")]
    [InlineData("""{"title":"Nytt","method":"cos","owners":["alver"],"costKey":"lov"}""", 422, "not_a_value")]
    [InlineData("""{"title":"Nytt","method":"cos","owners":["alver"],"costKey":"homes","description":"Ring 68 05 12 34"}""", 422, "personal_data")]
    [InlineData("""{"id":"trygg-base-i-sunnhordland","title":"Nytt","method":"cos","owners":["alver"],"costKey":"homes"}""", 409, "already_exists")]
    public async Task An_offering_that_cannot_be_is_refused(string body, int status, string code)
    {
        using var api = host.Api("demo-alver");
        await (await api.Post("/api/v1/group-offerings", body)).ShouldBeProblem(status, code);
    }

    private static string With(string instead)
    {
        var fields = new Dictionary<string, string>
        {
            ["offering"] = "\"trygg-base-i-sunnhordland\"",
            ["label"] = "\"Prøve\"",
            ["form"] = "\"digital\"",
            ["capacity"] = "6",
            ["gatherings"] = """[{"on":"2099-03-02","begins":"09:00","ends":"12:00"}]""",
            ["quotas"] = """[{"service":"stord","homes":2}]""",
            ["releaseOn"] = "\"2099-02-01\"",
        };
        var (name, value) = (instead.Split(':')[0].Trim('"'), instead[(instead.IndexOf(':') + 1)..]);
        fields[name] = value;
        return "{" + string.Join(',', fields.Select(field => $"\"{field.Key}\":{field.Value}")) + "}";
    }
}
