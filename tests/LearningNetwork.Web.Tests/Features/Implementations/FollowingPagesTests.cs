namespace LearningNetwork.Web.Tests.Features.Implementations;

/// <summary>The same by a browser without scripts.</summary>
public sealed class FollowingPagesTests(TestHost host)
{
    private static readonly string Today = FollowingApiTests.Day(0);

    [Fact]
    public async Task A_service_explores_says_where_it_stands_and_sees_what_it_needs()
    {
        var leader = await host.Reader("demo-haugesund");
        const string address = "/implementations/grunnmodellen.haugesund-utsira";
        (await leader.Press("/products/grunnmodellen/elsewhere", "/products/grunnmodellen/explore")).Location.ShouldBe(address);

        var wrong = await leader.Post($"{address}/stage", ("stage", "stopped"), ("on", Today), ("responsibleRole", "teamLeader"));
        wrong.Status.ShouldBe(422);
        wrong.Find("#reason-error");
        wrong.Find("input[name=stage][value=stopped]").HasAttribute("checked").ShouldBeTrue("nothing chosen is lost");
        (await leader.Post($"{address}/stage", ("stage", "started"), ("on", Today), ("responsibleRole", "teamLeader"))).Location.ShouldBe(address);
        (await leader.Post($"{address}/preconditions", ("on", Today), ("guidance", "yes"), ("timeSetAside", "partly"), ("leadersOnBoard", ""))).Location.ShouldBe(address);
        (await leader.Post($"{address}/people", ("on", Today), ("trained", "4"), ("inPost", "1"))).Location.ShouldBe(address);
        (await leader.Post($"{address}/plan", ("planStart", "2026-12-01"), ("people", "4"))).Location.ShouldBe(address);
        (await leader.Post($"{address}/plan-line?component=anchoring&number=1", ("dueOn", "2026-12-02"), ("hoursSetAside", "2,5"), ("responsibleRole", "adviser"))).Location.ShouldBe(address);
        (await leader.Press($"{address}/plan-line?component=anchoring&number=1", $"{address}/plan-done", ("on", Today))).Location.ShouldBe(address);
        (await leader.Post($"{address}/adaptation", ("on", Today), ("whatIsAdapted", "Kortare møte"), ("whyAdapted", "Foreldra ønskte det"), ("planned", "true"))).Location.ShouldBe(address);
        (await leader.Press(address, $"{address}/proposal")).Location.ShouldBe(address);
        (await leader.Post($"{address}/suggestion?number=10", ("dueOn", "2027-03-01"), ("responsibleRole", "serviceLeader"))).Location.ShouldBe(address);
        (await leader.Press($"{address}/suggestion?number=10", $"{address}/suggestion-done", ("done", "true"), ("on", Today))).Location.ShouldBe(address);

        var page = await leader.Get(address);
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
        page.Text.ShouldContain("Starta");
        page.Text.ShouldContain("Det er få att som kan det");
        page.Find("#plan-lines");
        page.Find("li[data-in-place=yes]");
        page.Text.ShouldContain("Kortare møte");
        page.Text.ShouldContain("Sendt til eigarane som framlegg");
        page.Document.QuerySelectorAll(".tasks .ds-tag[data-color=success]").Length.ShouldBe(1);

        var seen = await (await host.Reader("demo-coordinator")).Get(address);
        seen.Status.ShouldBe(200);
        foreach (var hidden in (string[])["Kortare møte", "Det er få att", "er opplærte", "Planen"])
            seen.Text.ShouldNotContain(hidden);
        (await leader.Post($"{address}/support", ("need", "Vi treng nokon å øve med."))).Location.ShouldBe(address);
        (await (await host.Reader("demo-coordinator")).Get(address)).Text.ShouldContain("Det er få att som kan det.");
        (await leader.Press($"{address}/support", $"{address}/end-support")).Location.ShouldBe(address);
    }

    [Fact]
    public async Task The_list_shows_a_service_its_own_and_the_grid_states_only()
    {
        var list = await (await host.Reader("demo-stord")).Get("/implementations");
        list.Find("a[href='/implementations/grunnmodellen.stord']");
        list.Text.ShouldContain("Det er få att som kan det");
        list.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
        (await (await host.Reader("demo-coordinator")).Get("/implementations")).Document.QuerySelectorAll("tr").Single(row => row.InnerHtml.Contains("grunnmodellen.askoy", StringComparison.Ordinal))
            .TextContent.ShouldNotContain("Det er få att");

        var grid = await (await host.Reader("demo-coordinator")).Get("/implementations/grid");
        grid.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
        grid.Find("td[data-stage] a[href='/implementations/grunnmodellen.kvam']");
        var names = grid.Document.QuerySelectorAll(".stage-grid tbody th").Select(name => name.TextContent).ToList();
        names.ShouldBe(names.Order(StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("nn-NO"), ignoreCase: true)).ToList(), "by name, never by rank");
        (await (await host.Reader("demo-coordinator")).Get("/implementations/grid?on=2024-01-02")).Document.QuerySelectorAll("td[data-stage]").ShouldBeEmpty();
        (await (await host.Reader("demo-stord")).Get("/implementations/grid")).Document.QuerySelectorAll(".stage-grid tbody tr").Length.ShouldBe(1, "a service sees its own row");
        var time = await (await host.Reader("demo-coordinator")).Get("/implementations/grid?product=grunnmodellen");
        time.Document.QuerySelectorAll(".stage-grid thead th").Length.ShouldBe(13);
        time.Document.QuerySelectorAll("td[data-stage=Started]").Length.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("demo-stord", "/implementations/grunnmodellen.stord/suggestion?number=99", 404)]
    [InlineData("demo-stord", "/implementations/grunnmodellen.stord/plan-line?component=x&number=1", 404)]
    [InlineData("demo-stord", "/implementations/grunnmodellen.stord/measurement", 404)]
    [InlineData("demo-stord", "/implementations/grunnmodellen.stord/finst-ikkje", 404)]
    [InlineData("demo-stord", "/implementations/grunnmodellen.kvam/stage", 404)]
    [InlineData("demo-coordinator", "/implementations/grunnmodellen.kvam/stage", 403)]
    [InlineData("demo-lead-p2", "/implementations/en-god-start.gulen", 200)]
    [InlineData("demo-lead-p1", "/implementations/en-god-start.gulen", 404)]
    [InlineData("demo-reader", "/implementations/grid", 403)]
    public async Task A_page_is_for_those_whom_it_concerns(string person, string path, int status) => (await (await host.Reader(person)).Get(path)).Status.ShouldBe(status);
}
