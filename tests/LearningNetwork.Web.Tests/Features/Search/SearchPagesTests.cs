namespace LearningNetwork.Web.Tests.Features.Search;

public sealed class SearchPagesTests(TestHost host)
{
    [Fact]
    public async Task It_is_for_those_who_see_the_catalogue()
    {
        (await (await host.Reader(null)).Get("/search?q=mal")).Location.ShouldBe("/sign-in?return=%2Fsearch%3Fq%3Dmal");
        (await (await host.Reader("demo-operator")).Get("/search?q=mal")).Status.ShouldBe(403);
    }

    [Fact]
    public async Task The_bar_asks_it_from_every_page()
    {
        var page = await (await host.Reader("demo-reader")).Get("/projects");

        page.Document.QuerySelectorAll(".site-search").ShouldNotBeEmpty();
        page.Document.QuerySelectorAll(".site-search").ShouldAllBe(form => form.GetAttribute("action") == "/search");
        (await (await host.Reader("demo-operator")).Get("/operations")).Document.QuerySelectorAll(".site-search").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_found_is_a_link_under_its_kind()
    {
        var page = await (await host.Reader("demo-reader")).Get("/search?q=foreldre");

        page.Document.QuerySelectorAll("main h2").Select(heading => heading.TextContent).ShouldContain("Produkt");
        page.Document.QuerySelectorAll("main .plain a").Select(link => link.GetAttribute("href")).ShouldContain("/products/prosessarbeid-med-foreldre");
        page.Find("#search-q").GetAttribute("value").ShouldBe("foreldre");
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
    }

    [Fact]
    public async Task Nothing_found_says_what_to_try()
    {
        var page = await (await host.Reader("demo-reader")).Get("/search?q=%3Cb%3Efinst+ikkje");

        page.Find(".empty-state h2").TextContent.ShouldBe("Fann ingenting for «<b>finst ikkje»");
    }

    [Fact]
    public async Task Nothing_asked_is_no_fault()
    {
        var page = await (await host.Reader("demo-reader")).Get("/search");

        page.Status.ShouldBe(200);
        page.Document.QuerySelectorAll(".empty-state").ShouldBeEmpty();
    }
}
