namespace LearningNetwork.Web.Tests.Features.SelfAssessments;

/// <summary>The same through the API.</summary>
public sealed class SelfAssessmentApiTests(TestHost host)
{
    private const string Path = "/api/v1/self-assessment";

    [Fact]
    public async Task A_service_says_how_its_practice_is_and_gets_suggestions_with_reasons()
    {
        using var leader = host.Api("demo-askoy");
        var shown = await (await leader.Post($"{Path}/cracks", """{"cracks":{"5":2,"3":4}}""")).Json();

        var seams = shown.GetProperty("seams").EnumerateArray().ToList();
        seams.Select(seam => seam.GetProperty("island").GetInt32()).ShouldBe(Enumerable.Range(1, 8));
        (seams[2].GetProperty("crack").GetInt32(), seams[2].GetProperty("open").GetInt32()).ShouldBe((4, 4));
        var suggestions = shown.GetProperty("suggestions").EnumerateArray().ToList();
        suggestions.ShouldNotBeEmpty();
        suggestions.Select(one => one.GetProperty("sum").GetInt32()).ShouldBe(suggestions.Select(one => one.GetProperty("sum").GetInt32()).OrderDescending());
        suggestions.ShouldAllBe(one => one.GetProperty("cracks").GetArrayLength() > 0);

        var less = await (await leader.Post($"{Path}/cracks", """{"cracks":{"5":0}}""")).Json();
        less.GetProperty("seams")[4].GetProperty("crack").GetInt32().ShouldBe(0);
        less.GetProperty("seams")[2].GetProperty("crack").GetInt32().ShouldBe(4, "what is left out stays");
    }

    [Theory]
    [InlineData("""{"cracks":{}}""", "required")]
    [InlineData("{}", "required")]
    [InlineData("""{"cracks":{"9":1}}""", "not_a_value")]
    [InlineData("""{"cracks":{"x":1}}""", "not_a_value")]
    [InlineData("""{"cracks":{"1":5}}""", "not_a_value")]
    [InlineData("""{"cracks":{"1":null}}""", "not_a_value")]
    [InlineData("""{"score":3}""", "field_unknown")]
    public async Task What_cannot_be_is_refused(string body, string code) => await (await host.Api("demo-alver").Post($"{Path}/cracks", body)).ShouldBeProblem(422, code);

    [Fact]
    public async Task Nobody_else_has_it_and_the_coordinator_has_totals()
    {
        foreach (var person in new[] { "demo-coordinator", "demo-lead-p3", "demo-reader", "demo-working-group" })
        {
            await (await host.Api(person).GetAsync(Path)).ShouldBeProblem(403, "not_allowed");
            await (await host.Api(person).Post($"{Path}/cracks", """{"cracks":{"1":1}}""")).ShouldBeProblem(403, "not_allowed");
        }

        await (await host.Api("demo-worker-stord").Post($"{Path}/cracks", """{"cracks":{"1":1}}""")).ShouldBeProblem(403, "not_allowed");
        await (await host.Api("demo-stord").GetAsync($"{Path}/totals")).ShouldBeProblem(403, "not_allowed");
        var totals = await (await host.Api("demo-coordinator").GetAsync($"{Path}/totals")).Json();
        totals.GetProperty("islands").GetArrayLength().ShouldBe(8);
        totals.GetRawText().ShouldNotContain("sunnfjord");
    }
}
