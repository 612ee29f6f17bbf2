namespace LearningNetwork.Web.Tests.Features.Products;

/// <summary>The catalogue is made once for all who see the same, never old after a command, and names nobody.</summary>
[Collection(nameof(ChangingCatalogue))]
public sealed class FinishedCatalogueTests(ChangingCatalogue catalogue)
{
    private TestHost Host => catalogue.Host;

    [Fact]
    public async Task What_is_made_already_costs_one_statement_and_the_same_page_serves_another_reader()
    {
        var first = await Host.Reader("demo-reader");
        var before = await first.Get("/products");
        var second = await Host.Reader("demo-fitjar");
        var after = await second.Get("/products");

        after.Statements.ShouldBeInRange(1, 2, "what stands around the page, and the version where anything was written meanwhile");
        Body(after).ShouldBe(Body(before));
        Body(after).ShouldNotContain("RequestVerificationToken");
        Body(after).ShouldNotContain("Fitjar");
        after.Text.ShouldContain("Fitjar");

        await Host.Api("demo-reader").GetAsync("/api/v1/products");
        (await Host.Api("demo-askoy").GetAsync("/api/v1/products")).Headers.GetValues(StatementsAsked.Header).Single().ShouldBeOneOf("0", "1");
    }

    [Fact]
    public async Task After_a_command_the_next_answer_shows_it_to_whoever_may_see_it()
    {
        var reader = await Host.Reader("demo-reader");
        await reader.Get("/products");
        await Host.Api("demo-reader").GetAsync("/api/v1/products");

        await Registered.SentIn(Host, "ferdig-laga");
        (await Json("demo-lead-p3")).ShouldContain("ferdig-laga");
        (await Json("demo-reader")).ShouldNotContain("ferdig-laga");

        await Registered.Done(Host.Api("demo-working-group"), "/api/v1/products/ferdig-laga/reviews", """{"recommendation":2,"resourceLevel":"low"}""");
        (await Json("demo-reader")).ShouldContain("ferdig-laga");
        (await reader.Get("/products")).Text.ShouldContain("ferdig-laga");
        (await Json("demo-other-coordinator")).ShouldNotContain("ferdig-laga");
    }

    [Fact]
    public async Task The_map_is_made_once_too_and_each_service_sees_its_own_use_on_it()
    {
        var first = await Host.Reader("demo-reader");
        var before = await first.Get("/treasure-map");
        var again = await first.Get("/treasure-map");
        var service = await (await Host.Reader("demo-sunnfjord")).Get("/treasure-map");
        var without = await (await Host.Reader("demo-sunnfjord")).Get("/treasure-map?own=no");

        again.Statements.ShouldBeInRange(0, 2, "the version with what is one's own, and what stands around the page, where anything was written meanwhile");
        (Chart(again) == Chart(before)).ShouldBeTrue();
        service.Document.QuerySelectorAll(".chart .pennant").ShouldNotBeEmpty("its own use is laid over");
        without.Document.QuerySelectorAll(".chart .pennant").ShouldBeEmpty();
        (await first.Get("/treasure-map?lens=99")).Document.QuerySelectorAll("svg .coin").Length.ShouldBe(before.Document.QuerySelectorAll("svg .coin").Length);
    }

    private static string Chart(PageAnswer page) => page.Document.QuerySelector(".chart-frame")!.OuterHtml;

    [Fact]
    public async Task What_stands_around_is_each_readers_own()
    {
        var (lead, group) = (await Host.Reader("demo-lead-p3"), await Host.Reader("demo-working-group"));
        var (of, ofGroup, again) = (await lead.Get("/products"), await group.Get("/products"), await lead.Get("/products"));

        foreach (var page in (PageAnswer[])[of, again])
        {
            page.Document.QuerySelector(".person-name")!.TextContent.ShouldBe(of.Document.QuerySelector(".person-name")!.TextContent);
            page.Document.QuerySelector("a[href='/inbox']").ShouldNotBeNull();
            page.Document.QuerySelector("a[href='/products/new']").ShouldNotBeNull();
        }

        ofGroup.Document.QuerySelector(".person-name")!.TextContent.ShouldNotBe(of.Document.QuerySelector(".person-name")!.TextContent);
        ofGroup.Document.QuerySelector("a[href='/assessments']").ShouldNotBeNull();
        ofGroup.Document.QuerySelector("a[href='/products/new']").ShouldBeNull();
        of.Text.ShouldNotContain("reader-");
        again.Document.QuerySelectorAll(".languages a").ShouldAllBe(link => link.GetAttribute("href")!.EndsWith("return=%2Fproducts", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_language_and_each_question_has_its_own()
    {
        var reader = await Host.Reader("demo-reader");
        var nynorsk = Body(await reader.Get("/products"));
        await reader.Get("/language?to=en");

        Body(await reader.Get("/products")).ShouldNotBe(nynorsk);
        (await reader.Get("/products?recommendation=1")).Document.QuerySelectorAll(".products > li").Length
            .ShouldBeLessThan((await reader.Get("/products")).Document.QuerySelectorAll(".products > li").Length);
    }

    private async Task<string> Json(string person) => await (await Host.Api(person).GetAsync("/api/v1/products")).Content.ReadAsStringAsync();

    private static string Body(PageAnswer page) => string.Concat(page.Document.QuerySelectorAll("main > .filters, main > .island").Select(part => part.OuterHtml));
}
