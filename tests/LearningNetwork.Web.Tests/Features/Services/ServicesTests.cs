namespace LearningNetwork.Web.Tests.Features.Services;

/// <summary>The child welfare services as pages and for programs.</summary>
public sealed class ServicesTests(TestHost host)
{
    [Theory]
    [InlineData("/services")]
    [InlineData("/services/askoy")]
    public async Task Pages_are_for_those_who_see_the_catalogue(string path)
    {
        (await (await host.Reader(null)).Get(path)).Location.ShouldBe("/sign-in?return=" + Uri.EscapeDataString(path));
        (await (await host.Reader("demo-operator")).Get(path)).Status.ShouldBe(403);
    }

    [Fact]
    public async Task So_is_the_api()
    {
        await (await host.Api(null).GetAsync("/api/v1/services")).ShouldBeProblem(401, "not_signed_in");
        await (await host.Api("demo-operator").GetAsync("/api/v1/services")).ShouldBeProblem(403, "not_allowed");
    }

    [Fact]
    public async Task Twenty_one_services_serve_twenty_five_municipalities()
    {
        var list = await (await host.Api("demo-reader").GetAsync("/api/v1/services")).Json();

        list.GetProperty("total").GetInt32().ShouldBe(21);
        var items = list.GetProperty("items").EnumerateArray().ToList();
        items.Sum(item => item.GetProperty("municipalities").GetArrayLength()).ShouldBe(25);
        items.Select(item => item.GetProperty("name").GetString()).First().ShouldBe("Alver");
        items.Select(item => item.GetProperty("name").GetString()).Last().ShouldBe("Øygarden");
        var pair = items.Single(item => item.GetProperty("id").GetString() == "haugesund-utsira");
        pair.GetProperty("host").GetString().ShouldBe("1106");
    }

    [Fact]
    public async Task A_service_shows_its_municipalities_the_former_ones_and_its_projects()
    {
        var page = await (await host.Reader("demo-askoy")).Get("/services/oygarden");

        page.Find("h1").TextContent.ShouldBe("Øygarden");
        page.Document.QuerySelectorAll("tbody tr td:nth-child(2)").Select(cell => cell.TextContent).ShouldBe(["4626", "1246", "1245", "1259"]);
        page.Document.QuerySelectorAll("main li a").Select(link => link.GetAttribute("href")).ShouldContain("/projects/p1b");
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
    }

    [Fact]
    public async Task One_knows_the_own_service_again() =>
        (await (await host.Reader("demo-askoy")).Get("/services")).Find(".own").ParentElement!.TextContent.ShouldContain("Askøy");

    [Fact]
    public async Task What_is_not_there_is_not_found_nor_what_is_another_networks()
    {
        (await (await host.Reader("demo-reader")).Get("/services/finst-ikkje")).Status.ShouldBe(404);
        await (await host.Api("demo-reader").GetAsync("/api/v1/services/finst-ikkje")).ShouldBeProblem(404, "not_found");
        (await (await host.Reader("demo-other-leader")).Get("/services/askoy")).Status.ShouldBe(404);
        await (await host.Api("demo-other-leader").GetAsync("/api/v1/services/askoy")).ShouldBeProblem(404, "not_found");
        (await (await host.Reader("demo-other-leader")).Get("/services")).Text.ShouldNotContain("Askøy");
    }
}
