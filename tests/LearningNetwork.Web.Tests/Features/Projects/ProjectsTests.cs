namespace LearningNetwork.Web.Tests.Features.Projects;

/// <summary>The projects as pages and for programs.</summary>
public sealed class ProjectsTests(TestHost host)
{
    [Theory]
    [InlineData("/projects")]
    [InlineData("/projects/p1a")]
    public async Task Pages_are_for_those_who_see_the_catalogue(string path)
    {
        (await (await host.Reader(null)).Get(path)).Location.ShouldBe("/sign-in?return=" + Uri.EscapeDataString(path));
        (await (await host.Reader("demo-operator")).Get(path)).Status.ShouldBe(403);
    }

    [Fact]
    public async Task So_is_the_api()
    {
        await (await host.Api(null).GetAsync("/api/v1/projects")).ShouldBeProblem(401, "not_signed_in");
        await (await host.Api("demo-operator").GetAsync("/api/v1/projects")).ShouldBeProblem(403, "not_allowed");
    }

    [Fact]
    public async Task Eight_projects_go_by_six_numbers()
    {
        var list = await (await host.Api("demo-reader").GetAsync("/api/v1/projects")).Json();

        list.GetProperty("total").GetInt32().ShouldBe(8);
        var items = list.GetProperty("items").EnumerateArray().ToList();
        items.Select(item => item.GetProperty("id").GetString()).ShouldBe(["p1a", "p1b", "p2a", "p2b", "p3", "p4", "p5", "p6"]);
        items.Select(item => item.GetProperty("number").GetString()).Distinct().Count().ShouldBe(6);
        items[1].GetProperty("owners").EnumerateArray().Select(owner => owner.GetProperty("name").GetString()).ShouldBe(["Øygarden", "Alver"]);
        items[1].GetProperty("guests").EnumerateArray().Single().GetProperty("name").GetString().ShouldBe("Bufetat");
        items[1].GetProperty("status").GetString().ShouldBe("ongoing");
        items[0].GetProperty("startsOn").GetString().ShouldBeNull();
        items[3].GetProperty("startsOn").GetString().ShouldBe("2024-01-15");
    }

    [Fact]
    public async Task A_project_shows_its_parties_and_what_came_of_it()
    {
        var page = await (await host.Reader("demo-askoy")).Get("/projects/p1a");

        page.Find("h1").TextContent.ShouldBe("Barnets vindu");
        page.Document.QuerySelectorAll(".facts a").Select(link => link.TextContent).ShouldBe(["Øygarden", "Askøy"]);
        page.Document.QuerySelectorAll(".products > li").Length.ShouldBe(5);
        page.Text.ShouldContain("Ikkje oppgitt");
    }

    [Fact]
    public async Task The_list_leads_to_each()
    {
        var page = await (await host.Reader("demo-askoy")).Get("/projects");

        page.Document.QuerySelectorAll("tbody th a").Length.ShouldBe(8);
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found_nor_what_is_another_networks()
    {
        (await (await host.Reader("demo-reader")).Get("/projects/p9")).Status.ShouldBe(404);
        await (await host.Api("demo-reader").GetAsync("/api/v1/projects/p9")).ShouldBeProblem(404, "not_found");
        (await (await host.Reader("demo-other-leader")).Get("/projects/p1a")).Status.ShouldBe(404);
        await (await host.Api("demo-other-leader").GetAsync("/api/v1/projects/p1a")).ShouldBeProblem(404, "not_found");
        (await host.Api("demo-other-leader").GetStringAsync("/api/v1/projects")).ShouldNotContain("Zip-team");
    }
}
