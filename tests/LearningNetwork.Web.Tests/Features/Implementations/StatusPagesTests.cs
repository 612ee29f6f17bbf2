namespace LearningNetwork.Web.Tests.Features.Implementations;

/// <summary>The same by a browser without scripts.</summary>
public sealed class StatusPagesTests(TestHost host)
{
    [Fact]
    public async Task A_lead_publishes_one_status_for_the_project_and_what_it_handed_over()
    {
        using var asker = host.Api("demo-karmoy");
        using var api = host.Api("demo-lead-p3");
        await StatusApiTests.TakeOn(asker, api, "diverse-maler-p3", "1149", "karmoy-bokn");
        await StatusApiTests.Begun(api, "diverse-maler-p3.karmoy-bokn");
        var lead = await host.Reader("demo-lead-p3");

        var offered = await lead.Get("/projects/p3/status");
        offered.Find("input[name=what][value=project]").HasAttribute("checked").ShouldBeTrue();
        offered.Find("input[name=what][value='diverse-maler-p3.karmoy-bokn']");
        offered.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);

        var done = await lead.Post(
            "/projects/p3/status", ("what", "project"), ("what", "diverse-maler-p3.karmoy-bokn"), ("light", "yellow"), ("on", StatusApiTests.Day(2)), ("text", "Vi ventar på éi teneste."));
        (done.Status, done.Location).ShouldBe((303, "/projects/p3"));

        var page = await (await host.Reader("demo-reader")).Get("/projects/p3");
        page.Find("main .status .light[data-light=yellow] svg path");
        page.Text.ShouldContain("Vi ventar på éi teneste.");
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
        (await (await host.Reader("demo-reader")).Get("/products/diverse-maler-p3")).Find(".product-aside .light[data-light=yellow]");
        var shown = await (await host.Reader("demo-karmoy")).Get("/implementations/diverse-maler-p3.karmoy-bokn");
        shown.Text.ShouldContain("Vi ventar på éi teneste.");
        shown.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
    }

    [Fact]
    public async Task Of_several_those_that_could_be_published_are_said_and_the_rest_stay_ticked()
    {
        using var asker = host.Api("demo-sveio");
        using var api = host.Api("demo-lead-p6");
        await StatusApiTests.TakeOn(asker, api, "sjekkliste-ved-plassering", "4612", "sveio");
        await StatusApiTests.Begun(api, "sjekkliste-ved-plassering.sveio");
        (await asker.Post("/api/v1/implementations/sjekkliste-ved-plassering.sveio/status", $$"""{"light":"green","on":"{{StatusApiTests.Day(0)}}","text":"Det går."}""")).EnsureSuccessStatusCode();

        var some = await (await host.Reader("demo-lead-p6")).Post(
            "/projects/p6/status", ("what", "project"), ("what", "sjekkliste-ved-plassering.sveio"), ("light", "red"), ("on", StatusApiTests.Day(1)), ("text", "Vi står fast."));

        some.Status.ShouldBe(409);
        some.Find("input[value=project]").HasAttribute("checked").ShouldBeFalse();
        some.Find("input[value='sjekkliste-ved-plassering.sveio']").HasAttribute("checked").ShouldBeTrue();
        some.Find("textarea").TextContent.Trim().ShouldBe("Vi står fast.", "nothing typed is lost");
        some.Find("[data-color=success]").TextContent.ShouldContain("Til fosterbarnets beste");
    }

    [Fact]
    public async Task The_services_leader_publishes_how_it_goes_there()
    {
        using var asker = host.Api("demo-haugesund");
        using var api = host.Api("demo-lead-p6");
        await StatusApiTests.TakeOn(asker, api, "sjekkliste-ved-plassering", "1106", "haugesund-utsira");
        await StatusApiTests.Begun(api, "sjekkliste-ved-plassering.haugesund-utsira");
        var leader = await host.Reader("demo-haugesund");
        const string address = "/implementations/sjekkliste-ved-plassering.haugesund-utsira";

        (await leader.Post($"{address}/status", ("light", "red"), ("on", StatusApiTests.Day(2)), ("text", "Vi manglar tid."))).Location.ShouldBe(address);
        (await leader.Get(address)).Text.ShouldContain("Vi manglar tid.");
        (await leader.Get("/implementations")).Find($"a[href='{address}']");
        (await (await host.Reader("demo-coordinator")).Get(address)).Document.QuerySelector("a[href$='/status']").ShouldBeNull();
        (await (await host.Reader("demo-kvam")).Get(address)).Status.ShouldBe(404);
        (await leader.Get("/requests/sjekkliste-ved-plassering.haugesund-utsira.1")).Find($"a[href='{address}']");
    }

    [Fact]
    public async Task A_form_that_is_not_filled_in_says_what_is_missing_and_keeps_the_rest()
    {
        var lead = await host.Reader("demo-lead-p1");
        var page = await lead.Post("/projects/p1b/status", ("what", "project"), ("on", StatusApiTests.Day(2)), ("text", "Ring 68 05 12 34"));
        page.Status.ShouldBe(422);
        page.Find("textarea").TextContent.Trim().ShouldBe("Ring 68 05 12 34");
        (await lead.Post("/projects/p1b/status", ("light", "green"), ("on", StatusApiTests.Day(2)), ("text", "Bra"))).Status.ShouldBe(422);
        (await lead.Post("/projects/p1b/status", ("what", "en-god-start.gulen"), ("light", "green"), ("on", StatusApiTests.Day(2)), ("text", "Bra"))).Status.ShouldBe(422);
    }

    [Theory]
    [InlineData("demo-lead-p1", "/projects/p4/status", 403)]
    [InlineData("demo-kvam", "/projects/p4/status", 403)]
    [InlineData("demo-coordinator", "/projects/p4/status", 403)]
    [InlineData("demo-lead-p4", "/projects/finst-ikkje/status", 404)]
    [InlineData("demo-kvam", "/implementations/en-god-start.gulen/status", 404)]
    [InlineData("demo-kvam", "/implementations/x", 404)]
    [InlineData("demo-reader", "/implementations", 403)]
    public async Task A_page_is_for_those_whom_it_concerns(string person, string path, int status) =>
        (await (await host.Reader(person)).Get(path)).Status.ShouldBe(status);

    [Fact]
    public async Task An_empty_place_says_what_will_be_here() => (await (await host.Reader("demo-other-leader")).Get("/implementations")).Find(".empty-state");
}
