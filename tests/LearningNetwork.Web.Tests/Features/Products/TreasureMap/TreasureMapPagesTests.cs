namespace LearningNetwork.Web.Tests.Features.Products.TreasureMap;

public sealed class TreasureMapPagesTests(TestHost host)
{
    private const string Path = "/treasure-map";

    [Fact]
    public async Task It_is_for_those_who_see_the_catalogue()
    {
        (await (await host.Reader(null)).Get(Path)).Location.ShouldBe("/sign-in?return=%2Ftreasure-map");
        (await (await host.Reader("demo-operator")).Get(Path)).Status.ShouldBe(403);
    }

    [Fact]
    public async Task Every_product_lies_on_each_of_its_islands_and_the_table_says_the_same()
    {
        var page = await (await host.Reader("demo-reader")).Get(Path);

        var marks = page.Document.QuerySelectorAll("a.mark").Select(mark => mark.GetAttribute("href")).ToList();
        var rows = page.Document.QuerySelectorAll("#map-table tbody th a").Select(link => link.GetAttribute("href")).ToList();
        marks.Distinct().ShouldBe(rows, ignoreOrder: true);
        rows.ShouldContain("/products/mal-for-barnesamtale");
        marks.Count(mark => mark == "/products/diverse-maler-p6").ShouldBe(5);
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
    }

    [Fact]
    public async Task A_coin_says_what_its_shape_does()
    {
        var page = await (await host.Reader("demo-reader")).Get(Path);

        var coin = page.Document.QuerySelector("a.mark[href='/products/veien-videre']")!;

        coin.GetAttribute("data-maturity").ShouldBe("gold");
        coin.QuerySelector(".figure")!.TextContent.ShouldBe("1");
        coin.GetAttribute("aria-label")!.ShouldStartWith("Veien videre: Tilråding 1");
        coin.GetAttribute("aria-label")!.ShouldContain("Høg ressursbruk");
        coin.GetAttribute("aria-label")!.ShouldContain("utleidd");
    }

    [Fact]
    public async Task What_belongs_together_is_joined_by_a_route_and_both_coins_say_so()
    {
        var page = await (await host.Reader("demo-reader")).Get(Path);

        page.Document.QuerySelectorAll(".chart .route").Length.ShouldBeGreaterThanOrEqualTo(3);
        foreach (var (one, other) in ((string, string)[])[("trygg-gjenforening", "Prosessarbeid med foreldre"), ("prosessarbeid-med-foreldre", "Trygg gjenforening")])
            page.Document.QuerySelector($"a.mark[href='/products/{one}']")!.GetAttribute("aria-label")!.ShouldContain(other);
    }

    [Fact]
    public async Task The_own_services_use_is_laid_over_and_can_be_put_away()
    {
        var sunnfjord = await host.Reader("demo-sunnfjord");

        (await sunnfjord.Get(Path)).Document.QuerySelectorAll(".chart .pennant").ShouldNotBeEmpty();
        (await sunnfjord.Get(Path + "?own=no")).Document.QuerySelectorAll(".chart .pennant").ShouldBeEmpty();
        (await (await host.Reader("demo-coordinator")).Get(Path)).Document.QuerySelectorAll(".chart .pennant").ShouldBeEmpty();
    }

    [Fact]
    public async Task Through_a_priority_only_the_islands_it_concerns_stand_out_and_the_page_says_which()
    {
        var reader = await host.Reader("demo-reader");
        var lens = (await reader.Get(Path)).Document.QuerySelector(".lenses a")!.GetAttribute("href")!;

        var page = await reader.Get(lens);

        lens.ShouldBe("/treasure-map?lens=1");
        page.Document.QuerySelectorAll("g.land.shaded").Length.ShouldBeInRange(1, 8);
        page.Find(".unfold [role=status]").TextContent.ShouldContain("Oppfølging av foreldre");
        page.Document.QuerySelector("g.land[data-island='3']")!.ClassList.ShouldNotContain("shaded");
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
    }

    [Theory]
    [InlineData("?lens=99")]
    [InlineData("?lens=-1")]
    [InlineData("?lens=%3Cb%3E")]
    public async Task A_lens_that_is_none_shows_the_whole_map(string query) =>
        (await (await host.Reader("demo-reader")).Get(Path + query)).Document.QuerySelectorAll(".shaded").ShouldBeEmpty();

    [Fact]
    public async Task For_a_printer_without_colours_it_is_drawn_in_black()
    {
        var page = await (await host.Reader("demo-reader")).Get(Path + "?ink=black");

        page.Find(".chart").GetAttribute("data-ink").ShouldBe("black");
        page.Document.QuerySelectorAll(".chart-tools a").Select(link => link.GetAttribute("href")).ShouldContain("/treasure-map");
    }

    [Fact]
    public async Task The_matrix_counts_what_each_project_has_on_each_island_and_leads_there()
    {
        var page = await (await host.Reader("demo-reader")).Get(Path);

        var cell = page.Document.QuerySelector("#map-matrix a[href='/products?island=6&project=p1a']")!;

        cell.TextContent.ShouldBe("2");
        (await (await host.Reader("demo-reader")).Get("/products?island=6&project=p1a")).Document.QuerySelectorAll(".products > li").Length.ShouldBe(2);
    }
}
