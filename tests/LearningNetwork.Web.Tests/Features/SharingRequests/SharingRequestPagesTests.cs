namespace LearningNetwork.Web.Tests.Features.SharingRequests;

/// <summary>The same journey by a browser without scripts.</summary>
public sealed class SharingRequestPagesTests(TestHost host)
{
    [Fact]
    public async Task A_leader_asks_an_owner_answers_and_both_do_their_parts()
    {
        var asker = await host.Reader("demo-ullensvang");
        var owner = await host.Reader("demo-lead-p3");
        const string address = "/requests/mal-for-barnesamtale.ullensvang.1";

        var sent = await asker.Post("/products/mal-for-barnesamtale/ask", ("reason", "Barna skal bli høyrde."));
        (sent.Status, sent.Location).ShouldBe((303, address));
        (await owner.Get("/inbox")).Text.ShouldContain("Ullensvang");

        (await owner.Post($"{address}/accept", ("message", "Ja!"))).Location.ShouldBe(address);
        (await owner.Press(address, $"{address}/steps/introduction", ("date", "2026-11-01"), ("form", "digital"))).Location.ShouldBe(address);
        (await asker.Press(address, $"{address}/steps/introduction")).Location.ShouldBe(address);

        var incomplete = await asker.Press(address, $"{address}/steps/plan", ("hoursPerWeek", "3,5"));
        incomplete.Status.ShouldBe(422);
        incomplete.Find("#hoursPerWeek").GetAttribute("value").ShouldBe("3,5", "nothing typed is lost");
        incomplete.Document.QuerySelectorAll(".ds-error-summary a").Length.ShouldBe(4);

        await asker.Press(
            address, $"{address}/steps/plan",
            ("responsibleRole", "teamLeader"), ("startDate", "2026-12-01"), ("hoursPerWeek", "3,5"), ("competenceKeeper", "adviser"), ("evaluationDate", "2027-06-01"));
        (await asker.Press(address, $"{address}/steps/in-use", ("date", "2026-11-02"))).Status.ShouldBe(303);
        (await asker.Post($"{address}/evaluate", ("hours", "12,5"))).Status.ShouldBe(303);
        (await asker.Get(address)).Text.ShouldContain("12,5");

        var coordinator = await (await host.Reader("demo-coordinator")).Get(address);
        coordinator.Text.ShouldNotContain("12,5", Case.Sensitive, "the evaluation is the two sides' own");
        coordinator.Document.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refused_text_is_shown_again_with_the_place()
    {
        var page = await (await host.Reader("demo-bremanger")).Post("/products/mal-for-barnesamtale/ask", ("reason", "Ring 68 05 12 34 i dag"));
        page.Status.ShouldBe(422);
        page.Find("textarea").TextContent.Trim().ShouldBe("Ring 68 05 12 34 i dag");
        page.Find(".ds-error-summary").TextContent.ShouldContain("68 05 12 34");
    }

    [Fact]
    public async Task A_form_that_is_behind_is_told_so()
    {
        var asker = await host.Reader("demo-masfjorden");
        await asker.Post("/products/mal-for-barnesamtale/ask");
        const string address = "/requests/mal-for-barnesamtale.masfjorden.1";
        var behind = await asker.Press($"{address}/withdraw", $"{address}/withdraw", ("seen-version", "9"));
        behind.Status.ShouldBe(409);
        (await asker.Get(address)).Find("h1").TextContent.ShouldContain("Masfjorden");
    }

    [Theory]
    [InlineData("/requests")]
    [InlineData("/inbox")]
    [InlineData("/overview")]
    [InlineData("/activity")]
    [InlineData("/requests?status=submitted&waits=giver&overdue=true&page=2")]
    [InlineData("/requests?status=%3Cb%3E&page=-1")]
    public async Task Every_list_opens_for_whom_it_is_and_asks_at_most_three_statements(string address)
    {
        foreach (var person in new[] { "demo-coordinator", "demo-voss-herad", "demo-lead-p1", "demo-other-leader" })
        {
            var page = await (await host.Reader(person)).Get(address);
            page.Status.ShouldBeOneOf(200, 403);
            page.Statements.ShouldBeLessThanOrEqualTo(page.Status == 200 ? PageAnswer.MostStatements : 1, "what is not shown asks who reads, and nothing else");
        }
    }

    [Theory]
    [InlineData("/requests/mal-for-barnesamtale.voss-herad.99")]
    [InlineData("/requests/x")]
    [InlineData("/products/finst-ikkje/ask")]
    [InlineData("/requests/mal-for-barnesamtale.voss-herad.99/withdraw")]
    [InlineData("/requests/mal-for-barnesamtale.voss-herad.99/dance")]
    public async Task What_is_not_there_is_not_found(string address) =>
        (await (await host.Reader("demo-voss-herad")).Get(address)).Status.ShouldBe(404);
}
