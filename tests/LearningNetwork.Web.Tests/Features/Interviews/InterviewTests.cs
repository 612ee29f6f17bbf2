using System.Net;
using System.Text.Json;

namespace LearningNetwork.Web.Tests.Features.Interviews;

/// <summary>Rounds of interviews: counts of who was asked, words for how many said it, and nothing of a service without its consent.</summary>
public sealed class InterviewTests(TestHost host)
{
    private const string Api = "/api/v1/interviews";

    [Fact]
    public async Task The_sources_rounds_stand_with_their_counts_and_no_findings()
    {
        var rounds = (await (await host.Api("demo-reader").GetAsync($"{Api}?product=grunnmodellen")).Json()).GetProperty("items").EnumerateArray().ToList();
        rounds.Select(Counts).ShouldBe(["employees 24, unitLeaders 3, teamLeaders 3, guardians 6", "employees 37"]);
        var page = await (await host.Reader("demo-reader")).Get("/interviews/grunnmodellen.2024-02");
        page.Find(".empty-state");
        page.Text.ShouldContain("fotnoten", Case.Insensitive, "the source's disagreement on exactly half is said");
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
    }

    [Fact]
    public async Task What_was_found_has_a_word_for_how_many_and_is_tied_to_a_service_only_with_its_consent()
    {
        using var group = host.Api("demo-working-group");
        using var kvam = host.Api("demo-kvam");
        var body = """{"product":"mal-for-barnesamtale","title":"Haustrunden","from":"2025-10-01","to":"2025-10-20","services":6,"employees":10,"unitLeaders":3,"teamLeaders":2,"youth":4,"source":"Arbeidsgruppa"}""";
        (await group.Post(Api, body)).StatusCode.ShouldBe(HttpStatusCode.Created);
        const string round = $"{Api}/mal-for-barnesamtale.2025-10";
        foreach (var (voice, said) in ((string, int)[])[("employees", 5), ("employees", 4), ("leaders", 3), ("youth", 3)])
            (await group.Post($"{round}/findings", $$"""{"voice":"{{voice}}","said":{{said}},"finding":"Funn {{said}} av {{voice}}"}""")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await group.Post($"{round}/findings", """{"voice":"employees","said":11,"finding":"For mange"}""")).ShouldBeProblem(422, "more_than_asked");
        await (await group.Post($"{round}/findings", """{"voice":"employees","said":2,"finding":"Ring 68 05 12 34"}""")).ShouldBeProblem(422, "personal_data");

        var findings = (await Get(host.Api("demo-reader"), round)).EnumerateArray().ToList();
        findings.Select(one => one.GetProperty("word").GetString()).ShouldBe(["several", "some", "theyTell", null]);
        findings[3].GetProperty("said").ValueKind.ShouldBe(JsonValueKind.Null, "four were asked, which is too few to tell of");

        const string tied = """{"voice":"employees","said":3,"finding":"Her er det tronge rom","service":"kvam"}""";
        await (await group.Post($"{round}/findings", tied)).ShouldBeProblem(422, "service_has_not_consented");
        (await kvam.Post($"{round}/consent")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await group.Post($"{round}/findings", tied)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        foreach (var (person, sees) in ((string, bool)[])[("demo-kvam", true), ("demo-working-group", true), ("demo-lead-p3", true), ("demo-coordinator", false), ("demo-reader", false), ("demo-bergen", false), ("demo-lead-p1", false)])
            (await Get(host.Api(person), round)).ToString().Contains("tronge rom", StringComparison.Ordinal).ShouldBe(sees, person);

        (await kvam.DeleteAsync($"{round}/consent")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        foreach (var person in (string[])["demo-kvam", "demo-working-group", "demo-coordinator"])
            (await Get(host.Api(person), round)).ToString().ShouldNotContain("tronge rom");
    }

    [Fact]
    public async Task The_working_group_writes_a_round_down_and_takes_a_finding_out_by_forms()
    {
        var group = await host.Reader("demo-working-group");
        var wrong = await group.Post("/new-interviews", ("product", "rammefortelling"), ("title", "Runde"), ("from", "2126-01-01"), ("to", "2126-01-02"), ("services", "5"), ("employees", "9"), ("source", "Oss"));
        wrong.Status.ShouldBe(422);
        (await group.Post("/new-interviews", ("product", "rammefortelling"), ("title", "Runde"), ("from", "2025-01-06"), ("to", "2025-01-10"), ("services", "5"), ("employees", "9"), ("source", "Oss")))
            .Location.ShouldBe("/interviews/rammefortelling.2025-01");
        const string address = "/interviews/rammefortelling.2025-01";
        var kept = await group.Press(address, $"{address}/findings", ("voice", "employees"), ("said", "10"), ("finding", "Det tek tid"));
        kept.Status.ShouldBe(422);
        kept.Find("textarea").TextContent.Trim().ShouldBe("Det tek tid");
        (await group.Press(address, $"{address}/findings", ("voice", "employees"), ("said", "5"), ("finding", "Det tek tid"))).Location.ShouldBe(address);
        (await (await host.Reader("demo-reader")).Get(address)).Text.ShouldContain("Fleire (5 av 9)");
        (await group.Press(address, $"{address}/withdraw-finding")).Location.ShouldBe(address);
        (await group.Get(address)).Find(".empty-state");
        (await (await host.Reader("demo-kvam")).Press(address, $"{address}/consent")).Location.ShouldBe(address);
        (await (await host.Reader("demo-kvam")).Press(address, $"{address}/withdraw-consent")).Location.ShouldBe(address);
    }

    [Theory]
    [InlineData("demo-coordinator", "/new-interviews", 403)]
    [InlineData("demo-kvam", "/new-interviews", 403)]
    [InlineData("demo-lead-p3", "/new-interviews", 200)]
    [InlineData("demo-reader", "/interviews", 200)]
    [InlineData("demo-reader", "/interviews/x", 404)]
    [InlineData("demo-other-leader", "/interviews/grunnmodellen.2023-11", 404)]
    public async Task A_page_is_for_those_whom_it_concerns(string person, string path, int status) => (await (await host.Reader(person)).Get(path)).Status.ShouldBe(status);

    [Fact]
    public async Task A_network_without_rounds_says_what_will_be_here() => (await (await host.Reader("demo-other-leader")).Get("/interviews")).Find(".empty-state");

    private static string Counts(JsonElement round) => string.Join(
        ", ", round.GetProperty("informants").EnumerateArray().Select(one => $"{one.GetProperty("kind").GetString()} {one.GetProperty("people").GetInt32()}"));

    private static async Task<JsonElement> Get(HttpClient who, string round) => (await (await who.GetAsync(round)).Json()).GetProperty("findings");
}
