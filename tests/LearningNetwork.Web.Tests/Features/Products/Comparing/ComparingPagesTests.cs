namespace LearningNetwork.Web.Tests.Features.Products.Comparing;

public sealed class ComparingPagesTests(TestHost host)
{
    [Fact]
    public async Task It_is_for_those_who_see_the_catalogue()
    {
        (await (await host.Reader(null)).Get("/compare")).Location.ShouldBe("/sign-in?return=%2Fcompare");
        (await (await host.Reader("demo-operator")).Get("/compare")).Status.ShouldBe(403);
    }

    [Fact]
    public async Task The_chosen_stand_side_by_side_with_the_same_rows()
    {
        var page = await (await host.Reader("demo-reader")).Get("/compare?id=veien-videre&id=zip-team");

        page.Document.QuerySelectorAll("#content thead th a").Select(link => link.GetAttribute("href")).ShouldBe(["/products/veien-videre", "/products/zip-team"]);
        page.Document.QuerySelectorAll("#content tbody tr").ShouldAllBe(row => row.QuerySelectorAll("td").Length == 2);
        page.Text.ShouldContain("Høg ressursbruk");
        page.Text.ShouldContain("Moderat ressursbruk");
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
    }

    [Fact]
    public async Task Of_more_than_three_the_first_are_shown_and_it_says_so()
    {
        var page = await (await host.Reader("demo-reader")).Get("/compare?id=veien-videre&id=zip-team&id=landsbymodellen&id=rammefortelling");

        page.Document.QuerySelectorAll("#content thead th").Length.ShouldBe(3);
        page.Find("#content .ds-alert").TextContent.ShouldContain("3");
    }

    [Theory]
    [InlineData("/compare")]
    [InlineData("/compare?id=finst-ikkje&id=%3Cb%3E")]
    public async Task Where_nothing_is_chosen_it_says_how(string path) =>
        (await (await host.Reader("demo-reader")).Get(path)).Find(".empty-state h2").TextContent.ShouldBe("Ingen produkt er valde");

    [Fact]
    public async Task The_catalogue_lets_one_choose_without_scripts()
    {
        var page = await (await host.Reader("demo-reader")).Get("/products");

        page.Find("form#compare").GetAttribute("action").ShouldBe("/compare");
        page.Document.QuerySelectorAll("input[type=checkbox][form=compare][name=id]").Length.ShouldBe(page.Document.QuerySelectorAll(".products > li").Length);
    }
}
