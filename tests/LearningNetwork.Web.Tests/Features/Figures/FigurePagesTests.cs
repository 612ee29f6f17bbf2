using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using LearningNetwork.Web.Features.Figures;
using LearningNetwork.Web.Tests.Features.Products;

namespace LearningNetwork.Web.Tests.Features.Figures;

[Collection(nameof(ChangingCatalogue))]
public sealed class FigurePagesTests(ChangingCatalogue catalogue)
{
    private TestHost Host => catalogue.Host;

    [Theory]
    [InlineData("demo-reader")]
    [InlineData("demo-lead-p3")]
    [InlineData("demo-stord")]
    [InlineData("demo-working-group")]
    public async Task Whoever_does_not_coordinate_sees_no_figures(string person)
    {
        (await (await Host.Reader(person)).Get("/figures")).Status.ShouldBe(403);
        (await Host.Api(person).GetAsync("/api/v1/figures")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await Host.Reader(person)).Get("/")).Document.QuerySelector("#figures-title").ShouldBeNull();
    }

    [Fact]
    public async Task Each_figure_leads_to_a_list_of_so_many()
    {
        var coordinator = await Host.Reader("demo-coordinator");
        var cards = (await coordinator.Get("/figures")).Document.QuerySelectorAll(".figures a");

        cards.Length.ShouldBe(14);
        foreach (var card in cards.Where(card => card.GetAttribute("href")!.StartsWith("/overview", StringComparison.Ordinal) || card.GetAttribute("href")!.StartsWith("/requests", StringComparison.Ordinal)))
        {
            var list = (await coordinator.Get(card.GetAttribute("href")!)).Document;
            var listed = list.QuerySelectorAll("#cases + thead + tbody tr, table:has(#cases) tbody tr").Length;
            Number(card.QuerySelector("strong")!.TextContent).ShouldBe(listed, card.OuterHtml);
        }

        var products = (await coordinator.Get("/products")).Document.QuerySelectorAll(".products > li").Select(item => item.QuerySelector("a")!.GetAttribute("href")).Distinct();
        Number(cards.Single(card => card.GetAttribute("href") == "/products").QuerySelector("strong")!.TextContent).ShouldBe(products.Count());
    }

    [Fact]
    public async Task Islands_projects_and_products_are_compared_and_nothing_that_names_a_service()
    {
        var coordinator = await Host.Reader("demo-coordinator");

        (await coordinator.Get("/figures")).Document.QuerySelectorAll("table:has(#compared-table) tbody tr").Length.ShouldBe(8);
        var projects = await coordinator.Get("/figures?compare=projects&by=open");
        var open = projects.Document.QuerySelectorAll("table:has(#compared-table) tbody tr").Select(row => Number(row.QuerySelectorAll("td")[1].TextContent)).ToList();
        open.ShouldBe(open.OrderDescending());
        projects.Document.QuerySelector("th[aria-sort=descending]").ShouldNotBeNull();
        var products = await coordinator.Get("/figures?compare=products&by=nonsense");
        products.Document.QuerySelectorAll("table:has(#compared-table) thead th").Length.ShouldBe(5, "that a product is one product is not said");
        foreach (var page in (PageAnswer[])[projects, products])
        {
            page.Document.QuerySelectorAll("main a[href^='/services'], main a[href^='/municipalities']").ShouldBeEmpty();
            page.Statements.ShouldBeLessThanOrEqualTo(4, "three, and what stands around the page");
        }
    }

    [Fact]
    public async Task The_course_is_a_chart_and_a_table_that_says_the_same()
    {
        var page = (await (await Host.Reader("demo-coordinator")).Get("/figures")).Document;

        page.QuerySelectorAll("table:has(#course-table) tbody tr").Length.ShouldBe(12);
        var asked = page.QuerySelectorAll("table:has(#course-table) tbody tr").Select(row => Number(row.QuerySelector("td")!.TextContent)).ToList();
        asked.Sum().ShouldBeGreaterThan(0);
        page.QuerySelector(".course-chart")!.QuerySelectorAll("g text").Select(text => Number(text.TextContent)).ShouldBe(asked.Where(number => number > 0));
    }

    [Fact]
    public async Task The_api_says_the_same()
    {
        var page = (await (await Host.Reader("demo-coordinator")).Get("/figures")).Document;
        var json = JsonDocument.Parse(await Host.Api("demo-coordinator").GetStringAsync("/api/v1/figures")).RootElement;

        foreach (var (name, _, list) in FigureCards.OfCases)
            json.GetProperty("figures").GetProperty(name).GetInt32().ShouldBe(Number(page.QuerySelector($".figures a[href='{list}'] strong")!.TextContent), name);
        json.GetProperty("course").GetArrayLength().ShouldBe(12);
        json.GetProperty("compared").GetProperty("islands").GetArrayLength().ShouldBe(8);
        json.GetProperty("wanted").EnumerateArray().Select(one => one.GetProperty("title").GetString()).ShouldBe(NextUp(page, "wanted"));
        json.GetProperty("untouched").EnumerateArray().Select(one => one.GetProperty("island").GetString()).ShouldBe(NextUp(page, "untouched"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/figures")]
    public async Task What_is_wanted_next_and_where_nobody_is_are_seen_at_once(string address)
    {
        var coordinator = await Host.Reader("demo-coordinator");
        var page = (await coordinator.Get(address)).Document;

        var demand = (await coordinator.Get("/interest/demand")).Document.QuerySelectorAll("table:has(#demand) tbody th a").Select(link => link.TextContent);
        NextUp(page, "wanted").ShouldBe(demand.Take(3), "as the list of what is wanted has it");
        var empty = page.QuerySelectorAll("section[aria-labelledby=untouched] li a").ShouldHaveSingleItem();
        (await coordinator.Get(empty.GetAttribute("href")!)).Document.QuerySelectorAll(".products > li").Length.ShouldBe(1, "one product, which nobody asks for or uses");
    }

    private static IEnumerable<string> NextUp(IDocument page, string part) => page.QuerySelectorAll($"section[aria-labelledby={part}] li a").Select(link => link.TextContent);

    [Fact]
    public async Task The_first_page_of_a_coordinator_shows_the_figures_that_say_something()
    {
        var page = (await (await Host.Reader("demo-coordinator")).Get("/")).Document;

        page.QuerySelectorAll("[data-live-part] .figures a").ShouldNotBeEmpty("they follow what happens, as what stands above them does");
        page.QuerySelectorAll(".figures strong").ShouldAllBe(number => Number(number.TextContent) > 0);
        page.QuerySelector("a[href='/figures']").ShouldNotBeNull();
    }

    private static int Number(string text) => int.Parse(text.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
