using System.Text.Json;
using static LearningNetwork.Web.Tests.Features.Products.Registered;

namespace LearningNetwork.Web.Tests.Features.Products.Assessing;

[Collection(nameof(ChangingCatalogue))]
public sealed class AssessingApiTests(ChangingCatalogue catalogue)
{
    private readonly TestHost host = catalogue.Host;

    private const string Review = """
        {"recommendation":2,"resourceLevel":"low","maturity":null,"islands":[5,1],"reasons":"Enkelt og godt.","source":"Møte 4","wordedAs":1,"saidUnderTrial":true,
         "resourceRemark":"Lite for én, mye for alle","set":{"level":"high"}}
        """;

    [Fact]
    public async Task A_review_opens_the_product_to_the_network_and_the_latest_counts()
    {
        await SentIn(host, "vurdert-en");
        var first = await Done(host.Api("demo-working-group"), $"{Root}/vurdert-en/reviews", Review);
        (first.GetProperty("recommendation").GetInt32(), first.GetProperty("resourceLevel").GetString(), first.GetProperty("islands").ToString()).ShouldBe((2, "low", "[1,5]"));
        first.GetProperty("steps").Deserialize<string[]>().ShouldBe(["training", "plan", "support-agreement", "in-use"], "a set is asked for by its own level");
        var review = first.GetProperty("reviews").EnumerateArray().ShouldHaveSingleItem();
        review.GetProperty("reasons").GetProperty("text").GetString().ShouldBe("Enkelt og godt.");
        (review.GetProperty("wordedAs").GetInt32(), review.GetProperty("conflict").GetBoolean(), review.GetProperty("from").GetString()).ShouldBe((1, true, "Møte 4"));
        review.GetProperty("set").GetProperty("level").GetString().ShouldBe("high");
        ((int)(await host.Api("demo-reader").GetAsync($"{Root}/vurdert-en")).StatusCode).ShouldBe(200);

        await Done(host.Api("demo-working-group"), $"{Root}/vurdert-en/reviews", """{"recommendation":3,"reviewedOn":"2024-02-01"}""");
        var kept = await (await host.Api("demo-reader").GetAsync($"{Root}/vurdert-en")).Json();
        kept.GetProperty("reviews").GetArrayLength().ShouldBe(2);
        kept.GetProperty("recommendation").GetInt32().ShouldBe(2, "an older review recorded later does not count");
    }

    [Fact]
    public async Task What_is_not_sent_in_is_not_reviewed()
    {
        await Draft(host, "ikkje-sendt");
        await (await host.Api("demo-working-group").Post($"{Root}/ikkje-sendt/reviews", Review)).ShouldBeProblem(409, "not_sent_in");
        await (await host.Api("demo-working-group").Post($"{Root}/finst-ikkje/reviews", Review)).ShouldBeProblem(404, "not_found");
    }

    [Theory]
    [InlineData("demo-lead-p3")]
    [InlineData("demo-coordinator")]
    [InlineData("demo-bergen")]
    [InlineData("demo-reader")]
    public async Task Nobody_but_the_working_group_reviews_or_sees_what_waits(string person)
    {
        await (await host.Api(person).Post($"{Root}/zip-team/reviews", Review)).ShouldBeProblem(403, "not_allowed");
        await (await host.Api(person).GetAsync("/api/v1/assessments")).ShouldBeProblem(403, "not_allowed");
    }

    [Theory]
    [InlineData("""{"recommendation":5}""", "not_a_value", "recommendation")]
    [InlineData("""{"resourceLevel":"huge"}""", "not_a_value", "resourceLevel")]
    [InlineData("""{"maturity":"bronze"}""", "not_a_value", "maturity")]
    [InlineData("""{"islands":[9]}""", "not_a_value", "islands")]
    [InlineData("""{"set":{"level":"huge"}}""", "not_a_value", "setLevel")]
    [InlineData("""{"wordedAs":0}""", "not_a_value", "wordedAs")]
    [InlineData("""{"reviewedOn":"2999-01-01"}""", "in_the_future", "reviewedOn")]
    [InlineData("""{"reasons":"Ring 55 12 34 56"}""", "personal_data", "reasons")]
    public async Task A_review_that_does_not_add_up_is_refused(string body, string code, string field)
    {
        var problem = await (await host.Api("demo-working-group").Post($"{Root}/zip-team/reviews", body)).ShouldBeProblem(422, code);
        problem.GetProperty("arguments").EnumerateArray().First().GetString().ShouldBe(field);
    }

    [Fact]
    public async Task What_waits_is_new_then_due_then_stale()
    {
        await SentIn(host, "ventar-vurdering");
        await Draft(host, "ventar-ikkje");
        var queue = await (await host.Api("demo-working-group").GetAsync("/api/v1/assessments?limit=500")).Json();
        var items = queue.GetProperty("items").EnumerateArray().ToList();

        queue.GetProperty("total").GetInt32().ShouldBe(items.Count);
        items.Select(Why).Distinct().ShouldBe(["notAssessed", "due", "stale"]);
        items.Single(item => Id(item) == "ventar-vurdering").GetProperty("submittedOn").ValueKind.ShouldBe(JsonValueKind.String);
        items.Where(item => Why(item) == "due").Select(Id).ShouldBe(["barnets-identitet", "brukermanual", "prosjekt-samvaer"], ignoreOrder: true);
        items.Select(Id).ShouldNotContain("ventar-ikkje");
        items.Select(Id).ShouldContain("zip-team");
        (await (await host.Api("demo-working-group").GetAsync("/api/v1/assessments?limit=1")).Json()).GetProperty("items").GetArrayLength().ShouldBe(1);
        await (await host.Api("demo-working-group").GetAsync("/api/v1/assessments?limit=0")).ShouldBeProblem(422, "not_a_value");
    }

    [Fact]
    public async Task A_level_that_changes_leaves_the_steps_of_an_open_case()
    {
        await Reviewed(host, "nivaa-endrast");
        var asked = await Done(host.Api("demo-masfjorden"), "/api/v1/sharing-requests", """{"productId":"nivaa-endrast","municipality":"4634"}""", 201);
        var request = $"/api/v1/sharing-requests/{asked.GetProperty("id").GetString()}";
        await Done(host.Api("demo-lead-p3"), request + "/accept", "{}");
        await Done(host.Api("demo-working-group"), $"{Root}/nivaa-endrast/reviews", """{"recommendation":2,"resourceLevel":"high"}""");

        StepsOf(await (await host.Api("demo-masfjorden").GetAsync(request)).Json()).ShouldBe(["plan", "in-use"]);
        (await (await host.Api("demo-masfjorden").GetAsync($"{Root}/nivaa-endrast")).Json()).GetProperty("steps").GetArrayLength().ShouldBe(4);
    }

    private static IEnumerable<string?> StepsOf(JsonElement request) => request.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("step").GetString());

    private static string? Id(JsonElement item) => item.GetProperty("id").GetString();

    private static string? Why(JsonElement item) => item.GetProperty("why").GetString();
}
