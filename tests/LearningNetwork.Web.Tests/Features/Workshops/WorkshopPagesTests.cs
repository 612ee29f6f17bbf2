using System.Globalization;

namespace LearningNetwork.Web.Tests.Features.Workshops;

/// <summary>The service's workshops, by a browser without scripts.</summary>
public sealed class WorkshopPagesTests(TestHost host)
{
    private const string Owes = "/workshops/stord.kvifor-nei-til-ettervern";

    [Theory]
    [InlineData("/workshops")]
    [InlineData("/workshops/new")]
    [InlineData("/workshops/material")]
    [InlineData("/workshops/reported?year=2026")]
    [InlineData(Owes)]
    [InlineData(Owes + "/notes")]
    [InlineData(Owes + "/inputs/1")]
    [InlineData(Owes + "/follow-up")]
    public async Task Every_page_opens_for_the_services_own_and_for_nobody_else(string address)
    {
        foreach (var person in new[] { "demo-stord", "demo-worker-stord" })
        {
            var page = await (await host.Reader(person)).Get(address);
            page.Status.ShouldBe(200);
            page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
        }

        foreach (var person in new[] { "demo-coordinator", "demo-reader", "demo-lead-p6", "demo-working-group", "demo-operator" })
            (await (await host.Reader(person)).Get(address)).Status.ShouldBe(403);
        if (address.StartsWith(Owes, StringComparison.Ordinal))
            (await (await host.Reader("demo-kvam")).Get(address)).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("/workshops/stord.finst-ikkje")]
    [InlineData("/workshops/x")]
    [InlineData(Owes + "/inputs/99")]
    [InlineData("/workshops/stord.samver-slik-de-vil-ha-det/notes")]
    public async Task What_is_not_there_is_not_found(string address) => (await (await host.Reader("demo-stord")).Get(address)).Status.ShouldBe(404);

    [Fact]
    public async Task One_that_owes_answers_shows_so_and_a_small_one_that_nothing_leaves_it()
    {
        (await (await host.Reader("demo-stord")).Get("/workshops")).Find($"a[href='{Owes}'] ~ .ds-tag[data-color=warning]");
        var small = await (await host.Reader("demo-bomlo")).Get("/workshops/bomlo.foreldre-om-informasjon/follow-up");
        small.Text.ShouldContain("Færre enn 5 var med");
        small.Document.QuerySelectorAll("form[action$='/to-report']").ShouldBeEmpty();
        (await (await host.Reader("demo-kvam")).Get("/workshops")).Find(".empty-state");
    }

    [Fact]
    public async Task A_workshop_is_planned_given_roles_and_prepared()
    {
        var (leader, worker) = (await host.Reader("demo-bomlo"), await host.Reader("demo-worker-bomlo"));
        var own = await leader.Post("/workshops/new", ("title", "Fritid"), ("level", "ownCase"), ("on", Day(60)), ("purpose", "Kva betyr fritid?"));
        (own.Status, own.Find("#purpose").TextContent.Trim()).ShouldBe((422, "Kva betyr fritid?"));
        own.Text.ShouldContain("aldri om eiga sak");
        (await leader.Post("/workshops/new", ("title", "Fritid"), ("level", "service"), ("on", Day(3)), ("purpose", "Kva betyr fritid?"))).Find("#on-error");
        var planned = await leader.Post("/workshops/new", ("title", "Fritid"), ("level", "service"), ("on", Day(60)), ("purpose", "Kva betyr fritid?"), ("questions", "heardWhenLast"));
        planned.Location.ShouldBe("/workshops/bomlo.fritid");
        const string page = "/workshops/bomlo.fritid";
        (await leader.Press(page, page + "/take-role", ("role", "facilitator"))).Status.ShouldBe(303);
        (await leader.Press(page, page + "/take-role", ("role", "noteTaker"))).Status.ShouldBe(409);
        (await worker.Press(page, page + "/take-role", ("role", "noteTaker"))).Status.ShouldBe(303);
        (await worker.Press(page, page + "/tick", ("item", "recruitedBroadly"), ("done", "true"))).Status.ShouldBe(303);
        (await worker.Press(page, page + "/principle", ("principle", "respect"))).Status.ShouldBe(303);
        (await worker.Press(page, page + "/papers", ("papersOn", Day(0)))).Status.ShouldBe(303);
        (await worker.Press(page, page + "/move", ("on", Day(1)))).Find("#on-error");
        (await worker.Press(page, page + "/move", ("on", Day(70)))).Status.ShouldBe(303);
        (await worker.Get(page)).Find($"form[action='{page}/papers']");
        (await worker.Press(page, page + "/report", ("reportOn", "2027"))).Status.ShouldBe(303);
        (await worker.Press(page, page + "/call-off")).Status.ShouldBe(303);
        (await worker.Get(page)).Document.QuerySelectorAll("main form[method=post]").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_method_names_its_nine_principles_and_seven_documents()
    {
        var page = await (await host.Reader("demo-stord")).Get("/workshops/material");
        page.Document.QuerySelectorAll("#principles ~ dl dt").Length.ShouldBe(9);
        page.Document.QuerySelectorAll("#documents ~ ul a").Length.ShouldBe(7);
    }

    private static string Day(int ahead) => DateOnly.FromDateTime(DateTime.UtcNow).AddDays(ahead).ToString("O", CultureInfo.InvariantCulture);
}
