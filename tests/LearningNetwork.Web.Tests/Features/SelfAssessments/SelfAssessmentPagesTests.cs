namespace LearningNetwork.Web.Tests.Features.SelfAssessments;

/// <summary>The bowl by a browser without scripts. Øygarden and Askøy say how their practice is in these tests alone; Alver never does.</summary>
public sealed class SelfAssessmentPagesTests(TestHost host)
{
    private const string Path = "/self-assessment";

    [Fact]
    public async Task An_empty_bowl_says_what_will_be_here_and_how_to_begin()
    {
        var page = await (await host.Reader("demo-alver")).Get(Path);
        page.Status.ShouldBe(200);
        page.Find(".empty-state a").GetAttribute("href").ShouldBe("/self-assessment/rate");
        page.Document.QuerySelector("svg.bowl").ShouldBeNull();
        page.Find(".who-sees");
    }

    [Fact]
    public async Task What_is_said_is_drawn_and_stands_beside_in_words_with_suggestions_and_their_reasons()
    {
        var leader = await host.Reader("demo-oygarden");
        var sent = await leader.Post($"{Path}/rate", ("crack-2", "3"), ("crack-5", "4"), ("crack-7", "0"));
        (sent.Status, sent.Location).ShouldBe((303, Path));

        var page = await leader.Get(Path);
        page.Find("[role=status]").TextContent.ShouldNotBeNullOrWhiteSpace();
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
        page.Document.QuerySelectorAll("svg.bowl .stretch").Length.ShouldBe(2, "a whole island has no crack");
        page.Document.QuerySelectorAll("svg.bowl .seam-number").Length.ShouldBe(8);
        page.Document.QuerySelectorAll("#seams tbody tr, table tbody tr").Length.ShouldBe(8);
        page.Find("svg.bowl title").TextContent.ShouldContain("Samvær");
        var suggestion = page.Document.QuerySelector(".suggestions li").ShouldNotBeNull();
        suggestion.QuerySelector("a").ShouldNotBeNull().GetAttribute("href").ShouldNotBeNull().ShouldStartWith("/products/");
        suggestion.QuerySelector(".said").ShouldNotBeNull().TextContent.ShouldContain("(4)");

        var again = await leader.Get($"{Path}/rate");
        again.Find("input[name='crack-5'][checked]").GetAttribute("value").ShouldBe("4");
        again.Document.QuerySelector("input[name='crack-1'][checked]").ShouldBeNull();
    }

    [Fact]
    public async Task What_is_not_chosen_or_no_crack_is_said_beside_the_field()
    {
        var leader = await host.Reader("demo-alver");
        var nothing = await leader.Post($"{Path}/rate");
        nothing.Status.ShouldBe(422);
        nothing.Find(".ds-error-summary a").GetAttribute("href").ShouldBe("#cracks");
        nothing.Find("#cracks");
        var wrong = await leader.Post($"{Path}/rate", ("crack-1", "2"), ("crack-3", "9"));
        wrong.Status.ShouldBe(422);
        wrong.Find(".ds-error-summary a").GetAttribute("href").ShouldBe("#crack-3");
        wrong.Find("input[name='crack-1'][checked]").GetAttribute("value").ShouldBe("2", "what was chosen is kept");
    }

    [Fact]
    public async Task A_worker_sees_the_bowl_and_changes_nothing()
    {
        var worker = await host.Reader("demo-worker-stord");
        var page = await worker.Get(Path);
        page.Find("svg.bowl");
        page.Document.QuerySelector("a[href='/self-assessment/rate']").ShouldBeNull();
        (await worker.Get($"{Path}/rate")).Status.ShouldBe(403);
        (await worker.Get("/my-service")).Find("a[href='/self-assessment']");
    }

    [Theory]
    [InlineData("demo-coordinator")]
    [InlineData("demo-lead-p3")]
    [InlineData("demo-working-group")]
    [InlineData("demo-reader")]
    public async Task Nobody_outside_the_service_has_it(string person) => (await (await host.Reader(person)).Get(Path)).Status.ShouldBe(403);

    [Fact]
    public async Task The_coordinator_sees_totals_and_no_service()
    {
        var page = await (await host.Reader("demo-coordinator")).Get($"{Path}/totals");
        page.Status.ShouldBe(200);
        page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(8);
        page.Document.QuerySelectorAll("td.number").Select(cell => int.Parse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture)).ShouldAllBe(services => services >= 5);
        foreach (var service in new[] { "Sunnfjord", "Gulen", "Kvam", "Tysvær", "Bømlo", "Stord" })
            page.Find("main").TextContent.ShouldNotContain(service);
        (await (await host.Reader("demo-stord")).Get($"{Path}/totals")).Status.ShouldBe(403);
        (await (await host.Reader("demo-other-coordinator")).Get($"{Path}/totals")).Find(".empty-state");
    }
}
