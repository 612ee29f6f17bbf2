namespace LearningNetwork.Web.Tests.Features.Products;

public sealed class ProductPagesTests(TestHost host)
{
    [Theory]
    [InlineData("/products")]
    [InlineData("/products/zip-team")]
    public async Task Whoever_is_not_signed_in_is_asked_to_and_a_role_without_content_is_refused(string path)
    {
        (await (await host.Reader(null)).Get(path)).Location.ShouldBe("/sign-in?return=" + Uri.EscapeDataString(path));
        (await (await host.Reader("demo-operator")).Get(path)).Status.ShouldBe(403);
    }

    [Theory]
    [InlineData("/products/finst-ikkje")]
    [InlineData("/products/%3Cscript%3E")]
    public async Task What_is_not_there_is_not_found(string path) => (await (await host.Reader("demo-reader")).Get(path)).Status.ShouldBe(404);

    [Fact]
    public async Task The_catalogue_shows_each_product_under_its_island_with_what_is_said_of_it()
    {
        var page = await (await host.Reader("demo-askoy")).Get("/products");

        page.Status.ShouldBe(200);
        page.Find(".count").TextContent.ShouldContain("17 produkt");
        page.Document.QuerySelectorAll(".products > li").Length.ShouldBe(17);
        page.Document.QuerySelectorAll(".island h2").Select(heading => heading.TextContent).Take(2).ShouldBe(["Behova til barnet i sentrum", "Oppfølging av barnet"]);
        var team = page.Document.QuerySelectorAll(".products > li").Single(item => item.QuerySelector("a[href='/products/zip-team']") is not null);
        team.TextContent.ShouldContain("Tilråding 1");
        team.TextContent.ShouldContain("Gull – klar til bruk (utleidd)");
    }

    [Fact]
    public async Task A_filter_stands_in_the_address_and_in_the_form()
    {
        var page = await (await host.Reader("demo-askoy")).Get("/products?island=5&recommendation=2&q=kort");

        page.Document.QuerySelectorAll(".products h3 a").Select(link => link.GetAttribute("href")).ShouldBe(["/products/sammen-om-samvaer"]);
        page.Find("#island option[selected]").GetAttribute("value").ShouldBe("5");
        page.Find("#q").GetAttribute("value").ShouldBe("kort");
        page.Document.QuerySelectorAll("form.filters a[href='/products']").Length.ShouldBe(1, "a way back to all");
    }

    [Theory]
    [InlineData("/products?q=finst+ikkje")]
    [InlineData("/products?page=7")]
    [InlineData("/products?maturity=none")]
    public async Task Where_nothing_matches_the_page_says_how_to_go_on(string path)
    {
        var page = await (await host.Reader("demo-askoy")).Get(path);

        page.Status.ShouldBe(200);
        page.Find(".empty-state").QuerySelector("a[href='/products']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("?island=9", "#island")]
    [InlineData("?recommendation=%3Cb%3E", "#recommendation")]
    public async Task A_value_that_is_none_is_pointed_out_and_the_products_are_shown(string query, string field)
    {
        var page = await (await host.Reader("demo-askoy")).Get("/products" + query);

        page.Status.ShouldBe(400);
        page.Find(field).GetAttribute("aria-invalid").ShouldBe("true");
        page.Document.QuerySelectorAll(".products > li").Length.ShouldBe(17);
    }

    [Fact]
    public async Task A_page_number_that_is_none_is_the_first_page() =>
        (await (await host.Reader("demo-askoy")).Get("/products?page=x")).Document.QuerySelectorAll(".products > li").Length.ShouldBe(17);

    [Theory]
    [InlineData("demo-askoy", "vurderingstrakt", true, null)]
    [InlineData("demo-oygarden", "vurderingstrakt", false, "sjølv vore med")]
    [InlineData("demo-askoy", "brukermanual", false, "under arbeid")]
    [InlineData("demo-reader", "vurderingstrakt", false, "leiaren i ei barnevernsteneste")]
    [InlineData("demo-coordinator", "vurderingstrakt", false, "leiaren i ei barnevernsteneste")]
    public async Task Whoever_can_ask_gets_a_button_and_others_are_told_why_not(string person, string product, bool may, string? why)
    {
        var page = await (await host.Reader(person)).Get("/products/" + product);

        page.Document.QuerySelectorAll($"a[href='/products/{product}/ask']").Length.ShouldBe(may ? 1 : 0);
        if (why is not null)
            page.Find("aside .ds-card").TextContent.ShouldContain(why);
    }

    [Fact]
    public async Task A_product_shows_each_axis_with_who_when_and_where_and_both_where_the_source_disagrees_with_itself()
    {
        var page = await (await host.Reader("demo-askoy")).Get("/products/vurderingstrakt");

        page.Document.QuerySelectorAll(".said").Length.ShouldBe(3);
        page.Document.QuerySelectorAll(".said").ShouldAllBe(said => said.TextContent.StartsWith("Arbeidsgruppa, 31. desember 2023. ") && said.TextContent.Contains("5.6.1"));
        page.Find(".ds-alert").TextContent.ShouldContain("tilråding 2, men med ord som høyrer til tilråding 1");
        page.Document.QuerySelectorAll(".steps .step-name").Select(step => step.TextContent).ShouldBe(["Opplæring", "Plan for implementering", "Avtale om støtte", "Teken i bruk"]);
        page.Find("a[href='/projects/p1a']").TextContent.ShouldBe("Barnets vindu");
        page.Document.QuerySelectorAll(".written").Select(written => written.GetAttribute("lang")).ShouldBe(["nb", "nb"]);
    }

    [Fact]
    public async Task What_is_invented_is_labelled_and_another_network_sees_its_own_only()
    {
        var other = await host.Reader("demo-other-leader");
        var list = await other.Get("/products");

        list.Document.QuerySelectorAll(".products > li").ShouldNotBeEmpty();
        list.Document.QuerySelectorAll(".products > li").ShouldAllBe(item => item.QuerySelector(".invented") != null);
        list.Document.QuerySelectorAll("a[href='/products/zip-team']").ShouldBeEmpty();
        (await other.Get("/products/zip-team")).Status.ShouldBe(404);
        var one = await other.Get(list.Document.QuerySelector(".products h3 a")!.GetAttribute("href")!);
        one.Document.QuerySelectorAll("h1 .invented").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("/products?q=samvær&island=5")]
    [InlineData("/products/zip-team")]
    public async Task A_page_asks_at_most_three_statements(string path)
    {
        var page = await (await host.Reader("demo-askoy")).Get(path);

        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
    }

    [Theory]
    [InlineData("nb", "Produkter")]
    [InlineData("nn", "Produkt")]
    [InlineData("en", "Products")]
    public async Task The_page_speaks_the_language_that_was_chosen(string language, string title)
    {
        var reader = await host.Reader("demo-askoy");
        await reader.Get($"/language?to={language}&return=/products");

        (await reader.Get("/products")).Find("h1").TextContent.ShouldBe(title);
    }
}
