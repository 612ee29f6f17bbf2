namespace LearningNetwork.Web.Tests.Features.Tellings;

/// <summary>The same by a browser without scripts.</summary>
public sealed class TellingPagesTests(TestHost host)
{
    [Fact]
    public async Task Whoever_opens_a_telling_comes_to_what_it_is_about_and_has_read_it()
    {
        const string telling = "/notifications/sharing-request.mal-for-barnesamtale.haugesund-utsira.1";
        await (await host.Reader("demo-haugesund")).Post("/products/mal-for-barnesamtale/ask");
        var owner = await host.Reader("demo-lead-p3");
        (await owner.Get("/notifications")).Find($"a[href='{telling}']").TextContent.ShouldContain("Haugesund og Utsira");

        using var looksAhead = new HttpRequestMessage(HttpMethod.Get, telling);
        looksAhead.Headers.Add("Sec-Purpose", "prefetch");
        await owner.Http.SendAsync(looksAhead);
        (await owner.Get("/notifications")).Document.QuerySelector($"a[href='{telling}']").ShouldNotBeNull("a browser that only looks ahead has read nothing");

        var opened = await owner.Get(telling);
        (opened.Status, opened.Location).ShouldBe((303, "/requests/mal-for-barnesamtale.haugesund-utsira.1"));
        (await owner.Get("/notifications")).Document.QuerySelector($"a[href='{telling}']").ShouldBeNull();
        (await owner.Get("/notifications?show=all")).Find($"a[href='{telling}']").Closest("li")!.GetAttribute("data-read").ShouldBe("true");
    }

    [Fact]
    public async Task One_is_marked_by_its_own_button_and_the_rest_together()
    {
        await (await host.Reader("demo-fitjar")).Post("/products/vurderingstrakt/ask");
        await (await host.Reader("demo-stord")).Post("/products/vurderingstrakt/ask");
        var owner = await host.Reader("demo-lead-p1");
        const string one = "sharing-request.vurderingstrakt.fitjar.1";
        const string other = "sharing-request.vurderingstrakt.stord.1";

        (await owner.Press("/notifications", "/notifications/read", ("one", one))).Location.ShouldBe("/notifications");
        var left = await owner.Get("/notifications");
        left.Document.QuerySelector($"a[href='/notifications/{one}']").ShouldBeNull();
        left.Document.QuerySelector($"a[href='/notifications/{other}']").ShouldNotBeNull();

        (await owner.Press("/notifications?show=all", "/notifications/read")).Location.ShouldBe("/notifications?show=all");
        (await owner.Get("/notifications")).Document.QuerySelector($"a[href='/notifications/{other}']").ShouldBeNull();
    }

    [Theory]
    [InlineData("/notifications")]
    [InlineData("/notifications?show=all")]
    [InlineData("/notifications?show=%3Cb%3E&page=-3")]
    [InlineData("/notifications?page=99999999999")]
    public async Task Every_list_opens_by_at_most_three_statements(string address)
    {
        foreach (var person in new[] { "demo-coordinator", "demo-voss-herad", "demo-lead-p1", "demo-reader", "demo-working-group", "demo-operator" })
        {
            var page = await (await host.Reader(person)).Get(address);
            page.Status.ShouldBe(person == "demo-operator" ? 403 : 200);
            page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
        }
    }

    [Theory]
    [InlineData("/products/landsbymodellen", "/follows/product/landsbymodellen")]
    [InlineData("/projects/p1b", "/follows/project/p1b")]
    [InlineData("/services/kvam", "/follows/service/kvam")]
    public async Task A_thing_is_followed_by_the_button_on_its_page(string page, string action)
    {
        var reader = await host.Reader("demo-masfjorden");
        (await reader.Press(page, action)).Location.ShouldBe(page);
        var followed = await reader.Get(page);
        followed.Find("[role=status]").TextContent.ShouldNotBeNullOrWhiteSpace();
        (await reader.Get("/notifications")).Document.QuerySelector($"main a[href='{page}']").ShouldNotBeNull();

        (await reader.Press(page, action)).Location.ShouldBe(page);
        (await reader.Get("/notifications")).Document.QuerySelector($"main a[href='{page}']").ShouldBeNull();
    }

    [Theory]
    [InlineData("/notifications/x")]
    [InlineData("/notifications/product.landsbymodellen.1")]
    [InlineData("/notifications/sharing-request.landsbymodellen.bjornafjorden.1")]
    public async Task What_one_is_not_told_of_is_not_found(string address) =>
        (await (await host.Reader("demo-reader")).Get(address)).Status.ShouldBe(404);

    [Fact]
    public async Task What_is_not_there_cannot_be_followed_nor_without_the_token()
    {
        var reader = await host.Reader("demo-reader");
        (await reader.Press("/products/landsbymodellen", "/follows/product/landsbymodellen")).Status.ShouldBe(303);
        (await reader.Send("/follows/product/landsbymodellen", [("follow", "")])).Status.ShouldBe(400);
    }

    [Fact]
    public async Task The_bar_says_how_much_is_unread()
    {
        await (await host.Reader("demo-sunnfjord")).Post("/products/diverse-maler-p6/ask");
        var owner = await host.Reader("demo-lead-p6");
        var mark = (await owner.Get("/products")).Document.QuerySelectorAll("a[href='/notifications'] .waiting");
        mark.Length.ShouldBe(2, "in the bar, and in the fold of a narrow screen");
        var unread = int.Parse(mark[0].ChildNodes[0].TextContent, System.Globalization.CultureInfo.InvariantCulture);
        unread.ShouldBeGreaterThan(0);

        await owner.Get("/notifications/sharing-request.diverse-maler-p6.sunnfjord.1");
        var after = (await owner.Get("/products")).Document.QuerySelector("a[href='/notifications'] .waiting")?.ChildNodes[0].TextContent ?? "0";
        int.Parse(after, System.Globalization.CultureInfo.InvariantCulture).ShouldBe(unread - 1);
    }
}
