namespace LearningNetwork.Web.Tests.Features.SharingRequests;

/// <summary>Recommendation 3 through API and pages, reminders of what is overdue, and which owner is asked.</summary>
public sealed class PilotAndReminderTests(TestHost host)
{
    private const string Requests = "/api/v1/sharing-requests";

    [Fact]
    public async Task An_interest_is_met_by_an_invitation_which_says_what_it_takes()
    {
        const string id = "barnets-identitet.tysvaer.1";
        using var asker = host.Api("demo-tysvaer");
        using var owner = host.Api("demo-lead-p6");
        using var other = host.Api("demo-lead-p3");
        (await asker.Post(Requests, """{"productId":"barnets-identitet","municipality":"1146"}""")).EnsureSuccessStatusCode();

        await (await owner.Post($"{Requests}/{id}/accept", """{"resourceLevel":"low"}""")).ShouldBeProblem(409, "waits_for_invitation");
        await (await owner.Post($"{Requests}/{id}/invite")).ShouldBeProblem(422, "level_required");
        await (await owner.Post($"{Requests}/{id}/invite", """{"resourceLevel":"enormous"}""")).ShouldBeProblem(422, "not_a_value");
        await (await other.Post($"{Requests}/{id}/invite", """{"resourceLevel":"low"}""")).ShouldBeProblem(403, "not_your_project");
        await (await asker.Post($"{Requests}/{id}/invite", """{"resourceLevel":"low"}""")).ShouldBeProblem(403, "not_allowed");
        var invited = await (await owner.Post($"{Requests}/{id}/invite", """{"resourceLevel":"low","message":"Bli med!"}""")).Json();
        (invited.GetProperty("status").GetString(), invited.GetProperty("waitsFor").GetString()).ShouldBe(("accepted", "receiver"));
        await (await other.Post($"{Requests}/rammefortelling.kvam.1/invite")).ShouldBeProblem(409, "not_an_interest");
    }

    [Fact]
    public async Task A_lead_invites_by_a_page()
    {
        const string address = "/requests/barnets-identitet.haugesund-utsira.1";
        (await (await host.Reader("demo-haugesund")).Post("/products/barnets-identitet/ask")).Location.ShouldBe(address);
        var owner = await host.Reader("demo-lead-p6");
        (await owner.Get(address)).Document.QuerySelectorAll($"a[href='{address}/accept']").ShouldBeEmpty();
        (await owner.Post($"{address}/invite")).Status.ShouldBe(422);
        (await owner.Post($"{address}/invite", ("resourceLevel", "moderate"))).Location.ShouldBe(address);
        (await owner.Get(address)).Find("form[action$='/steps/introduction']");
    }

    [Fact]
    public async Task The_coordinator_reminds_of_what_is_overdue_once_a_day()
    {
        const string id = "diverse-maler-p3.fitjar.1";
        using var coordinator = host.Api("demo-coordinator");
        using var asker = host.Api("demo-fitjar");
        using var owner = host.Api("demo-lead-p3");
        var page = await host.Reader("demo-coordinator");
        (await page.Get($"/requests/{id}")).Find($"a[href='/requests/{id}/remind']");

        await (await asker.Post($"{Requests}/{id}/remind")).ShouldBeProblem(403, "not_allowed");
        (await page.Post($"/requests/{id}/remind")).Location.ShouldBe($"/requests/{id}");
        await (await coordinator.Post($"{Requests}/{id}/remind")).ShouldBeProblem(409, "reminded_today");
        (await (await owner.GetAsync($"{Requests}/{id}")).Json()).GetProperty("remindedOn").GetString().ShouldNotBeNull();
        await (await coordinator.Post($"{Requests}/gruppetilbud-til-fosterforeldre.bomlo.1/remind")).ShouldBeProblem(409, "not_overdue");
        await (await coordinator.Post($"{Requests}/brukermanual.sveio.1/remind")).ShouldBeProblem(409, "only_waiting");
        await (await coordinator.Post($"{Requests}/x/remind")).ShouldBeProblem(404, "request_unknown");
    }

    [Fact]
    public async Task Of_several_owners_one_is_chosen_who_sees_to_it_alone()
    {
        var asker = await host.Reader("demo-kvam");
        var page = await asker.Get("/products/gruppetilbud-til-fosterforeldre/ask");
        page.Document.QuerySelectorAll("input[name=owner]").Length.ShouldBe(5, "all of them, or one of four");
        page.Find("input[name=owner][value=p4]");

        var chosen = await (await host.Reader("demo-stord")).Post("/products/gruppetilbud-til-fosterforeldre/ask", ("owner", "p4"));
        var asked = chosen.Location.ShouldNotBeNull();
        (await (await host.Reader("demo-lead-p4")).Get(asked)).Status.ShouldBe(200);
        (await (await host.Reader("demo-lead-p3")).Get(asked)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task What_a_product_took_in_truth_stands_beside_what_is_assumed_and_names_nobody()
    {
        using var api = host.Api("demo-reader");
        var told = (await (await api.GetAsync("/api/v1/products/diverse-maler-p6")).Json()).GetProperty("reportedUse");
        told.ToString().ShouldBe("""[{"resourceLevel":"moderate","services":1}]""");
        var page = await (await host.Reader("demo-reader")).Get("/products/diverse-maler-p6");
        page.Text.ShouldContain("1 teneste: moderat ressursbruk");
        page.Find("main").TextContent.ShouldNotContain("Tysvær");
    }

    [Fact]
    public async Task How_much_an_owner_has_to_see_to_is_told_who_asks_and_the_coordinator()
    {
        (await (await host.Reader("demo-askoy")).Get("/products/en-god-start/ask")).Find(".form").TextContent.ShouldContain("Fosterhjem-sammen");
        (await (await host.Reader("demo-coordinator")).Get("/overview")).Find(".loads a[href='/projects/p3']");
    }
}
