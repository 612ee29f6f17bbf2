namespace LearningNetwork.Web.Tests.Features.Cohorts;

/// <summary>The coordinator opens a cohort and tells what was held, by a browser without scripts.</summary>
public sealed class CohortPagesTests(TestHost host)
{
    [Fact]
    public async Task The_coordinator_opens_a_cohort_from_the_queue_and_tells_what_was_held()
    {
        const string request = "en-god-start.fitjar.1";
        var asker = await host.Reader("demo-fitjar");
        var coordinator = await host.Reader("demo-coordinator");
        (await asker.Post("/products/en-god-start/ask")).Status.ShouldBe(303);
        (await (await host.Reader("demo-lead-p2")).Post($"/requests/{request}/accept")).Status.ShouldBe(303);

        var empty = await coordinator.Post("/products/en-god-start/queue", ("places", "mange"), ("resources", "Rom hos oss"));
        empty.Status.ShouldBe(422);
        empty.Find("#places").GetAttribute("value").ShouldBe("mange", "nothing typed is lost");
        empty.Find("#resources").TextContent.Trim().ShouldBe("Rom hos oss");

        using var joined = Appended.To(host, "vestland/sharing-request/en-god-start.fitjar");
        var opened = await coordinator.Post(
            "/products/en-god-start/queue", ("requests", request), ("places", "4"), ("startsOn", "2099-01-15"), ("instructor", "projectLead"), ("resources", "Rom hos oss"));
        (opened.Status, opened.Location).ShouldBe((303, "/cohorts/en-god-start.1"));
        await joined.Everywhere();
        (await asker.Get($"/requests/{request}")).Find("dd a[href='/cohorts/en-god-start.1']");

        var nobody = await coordinator.Press("/cohorts/en-god-start.1", "/cohorts/en-god-start.1/held", ("date", "2026-11-01"), ("gatherings", "2"), ("form", "digital"));
        nobody.Status.ShouldBe(422);
        nobody.Find("#attendance .ds-validation-message");

        using var tookPart = Appended.To(host, "vestland/sharing-request/en-god-start.fitjar");
        var told = await coordinator.Press(
            "/cohorts/en-god-start.1", "/cohorts/en-god-start.1/held",
            ("date", "2026-11-01"), ("gatherings", "2"), ("form", "digital"), ($"caseWorkers.{request}", "5"), ($"leaders.{request}", ""));
        (told.Status, told.Location).ShouldBe((303, "/cohorts/en-god-start.1"));
        await tookPart.Everywhere();

        (await asker.Press($"/requests/{request}", $"/requests/{request}/steps/training")).Status.ShouldBe(303);
        var history = (await coordinator.Get($"/requests/{request}")).Find(".timeline").TextContent;
        history.ShouldContain("kullet har hatt opplæring");
        history.ShouldContain("tenesta har stadfesta opplæringa");
    }

    [Theory]
    [InlineData("/cohorts")]
    [InlineData("/cohorts/veien-videre.1")]
    [InlineData("/products/prosessarbeid-med-foreldre/queue")]
    [InlineData("/products/landsbymodellen/queue")]
    public async Task Every_page_opens_for_whom_it_is_and_asks_at_most_three_statements_beside_what_stands_around(string address)
    {
        foreach (var person in new[] { "demo-coordinator", "demo-bomlo", "demo-lead-p2", "demo-other-coordinator" })
        {
            var page = await (await host.Reader(person)).Get(address);
            page.Status.ShouldBeOneOf(200, 403, 404);
            page.Statements.ShouldBeLessThanOrEqualTo(4);
        }
    }

    [Theory]
    [InlineData("/cohorts/veien-videre.9")]
    [InlineData("/cohorts/x")]
    [InlineData("/products/finst-ikkje/queue")]
    public async Task What_is_not_there_is_not_found(string address) => (await (await host.Reader("demo-coordinator")).Get(address)).Status.ShouldBe(404);

    [Fact]
    public async Task The_coordinators_cohorts_begin_with_who_waits()
    {
        var page = await (await host.Reader("demo-coordinator")).Get("/cohorts");
        page.Find("a[href='/products/prosessarbeid-med-foreldre/queue']");
        page.Find("a[href='/cohorts/veien-videre.1']");
        (await (await host.Reader("demo-bomlo")).Get("/cohorts")).Document.QuerySelectorAll("a[href$='/queue']").ShouldBeEmpty();
    }
}
