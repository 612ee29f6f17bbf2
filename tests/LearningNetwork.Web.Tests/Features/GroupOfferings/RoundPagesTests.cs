using LearningNetwork.Web.Calendars;
using LearningNetwork.Web.Features.GroupOfferings;
using LearningNetwork.Web.SignIn.Demo;
using LearningNetwork.Web.Texts;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Features.GroupOfferings;

/// <summary>A service opens an offering and plans a round of it; a leader says yes; others book: by browsers without scripts.</summary>
public sealed class RoundPagesTests(TestHost host)
{
    [Fact]
    public async Task A_round_is_planned_led_opened_booked_and_called_off()
    {
        var organiser = await host.Reader("demo-sveio");
        var leader = await host.Reader("demo-group-leader");
        var asker = await host.Reader("demo-gulen");

        var empty = await organiser.Post("/group-offerings/new", ("title", ""), ("description", "Om trygge vaksne"));
        empty.Status.ShouldBe(422);
        empty.Find("#description").TextContent.Trim().ShouldBe("Om trygge vaksne", "nothing typed is lost");
        var opened = await organiser.Post("/group-offerings/new", ("title", "Trygg Base i Sveio"), ("method", "tryggBase"), ("owners", "sveio"), ("costKey", "equal"));
        (opened.Status, opened.Location).ShouldBe((303, "/group-offerings/trygg-base-i-sveio"));

        (await asker.Press("/group-offerings/trygg-base-i-sveio", "/group-offerings/trygg-base-i-sveio/demand", ("homes", "to"))).Find("#homes-error");
        (await asker.Press("/group-offerings/trygg-base-i-sveio", "/group-offerings/trygg-base-i-sveio/demand", ("homes", "2"))).Status.ShouldBe(303);

        const string plan = "/group-offerings/trygg-base-i-sveio/rounds/new", round = "/rounds/trygg-base-i-sveio.haust-2027";
        var overlapping = await organiser.Post(plan, Planned("09:00"));
        overlapping.Status.ShouldBe(422);
        overlapping.Find("#gatherings .ds-validation-message");
        overlapping.Find("#capacity").GetAttribute("value").ShouldBe("1");
        (await organiser.Post(plan, Planned("13:00"))).Location.ShouldBe(round);
        (await asker.Get(round)).Document.QuerySelectorAll($"form[action='{round}/homes']").ShouldBeEmpty("it waits for a leader");

        using (var asked = Appended.To(host, "vestland/group-leader/group-leader"))
        {
            (await organiser.Post(round + "/ask-leader", ("leader", "group-leader"))).Status.ShouldBe(303);
            await asked.Everywhere();
        }

        using (var answered = Appended.To(host, "vestland/round/trygg-base-i-sveio.haust-2027"))
        {
            (await leader.Press("/my-rounds", "/my-rounds/trygg-base-i-sveio.haust-2027/answer", ("yes", "true"))).Status.ShouldBe(303);
            await answered.Everywhere();
        }

        (await organiser.Get("/")).Text.ShouldContain("Opne Trygg Base i Sveio for bestilling");
        (await organiser.Press(round, round + "/open")).Status.ShouldBe(303);
        (await asker.Press(round, round + "/homes", ("home", "1"), ("adults", "3"))).Find("#adults");
        (await asker.Press(round, round + "/homes", ("home", "1"), ("adults", "2"))).Status.ShouldBe(303);
        (await asker.Get(round)).Text.ShouldContain("Har plass.");
        var next = await host.Reader("demo-masfjorden");
        (await next.Press(round, round + "/homes", ("home", "1"), ("adults", "1"))).Status.ShouldBe(303);
        (await next.Get(round)).Text.ShouldContain("Nr. 1 på ventelista.");
        (await next.Get("/our-places")).Text.ShouldContain("Nr. 1 i køen");

        (await asker.Press(round, round + "/homes/1/give-back")).Status.ShouldBe(303);
        (await next.Get("/")).Text.ShouldContain("eit tilbod ventar på svaret dykkar til");
        (await next.Press(round, round + "/homes/1/accept")).Status.ShouldBe(303);

        (await asker.Press(round, round + "/homes", ("home", "2"), ("adults", "1"))).Status.ShouldBe(303);
        (await organiser.Get(round + "/capacity")).Find("#capacity").GetAttribute("value").ShouldBe("1");
        var none = await organiser.Post(round + "/capacity", ("capacity", "0"));
        (none.Status, none.Find("#capacity").GetAttribute("aria-invalid")).ShouldBe((422, "true"));
        (await organiser.Post(round + "/capacity", ("capacity", "2"))).Location.ShouldBe(round);
        (await asker.Get("/")).Text.ShouldContain("eit tilbod ventar på svaret dykkar til", Case.Sensitive, "the new place is offered to the first in line");
        (await organiser.Post(round + "/capacity", ("capacity", "1"))).Find("#capacity-error").TextContent.ShouldContain("2 plassar er tekne, tilbodne eller haldne av");
        (await asker.Get("/activity")).Text.ShouldContain("Ein runde av Trygg Base i Sveio har fått eit anna tal på plassar");
        (await asker.Press(round, round + "/homes/2/give-back")).Status.ShouldBe(303);
        (await organiser.Post(round + "/capacity", ("capacity", "1"))).Location.ShouldBe(round);

        var running = await organiser.Get(round);
        running.Text.ShouldContain("Masfjorden, heim 1");
        (await asker.Get(round)).Text.ShouldNotContain("Masfjorden");
        (await organiser.Post(round + "/cancel-gathering/1")).Status.ShouldBe(303);
        (await organiser.Post(round + "/cost", ("total", "12 500,50"))).Status.ShouldBe(303);
        (await organiser.Get(round)).Text.ShouldContain("500,50 kr");
        (await organiser.Post(round + "/cancel", ("reason", "Lokalet er stengt"))).Status.ShouldBe(303);
        (await next.Get(round)).Text.ShouldContain("Lokalet er stengt");
        (await next.Get("/notifications")).Text.ShouldContain("Ein runde av Trygg Base i Sveio er avlyst");
        (await leader.Get("/notifications")).Text.ShouldContain("Ein runde av Trygg Base i Sveio er avlyst");
    }

    [Theory]
    [InlineData("/group-offerings")]
    [InlineData("/group-offerings?method=cos")]
    [InlineData("/group-offerings/new")]
    [InlineData("/group-offerings/trygg-base-i-sunnhordland")]
    [InlineData("/group-offerings/trygg-base-i-sunnhordland/revise")]
    [InlineData("/group-offerings/trygg-base-i-sunnhordland/rounds/new")]
    [InlineData("/rounds/trygg-base-i-sunnhordland.neste")]
    [InlineData("/rounds/trygg-base-i-sunnhordland.var")]
    [InlineData("/rounds/trygg-base-i-sunnhordland.var/attendance/1")]
    [InlineData("/rounds/trygg-base-i-sunnhordland.var/evaluate")]
    [InlineData("/rounds/tbo-f-pa-haugalandet.til-hausten/ask-leader")]
    [InlineData("/rounds/tbo-f-pa-haugalandet.til-hausten/cancel")]
    [InlineData("/rounds/tbo-f-pa-haugalandet.til-hausten/cancel-gathering/1")]
    [InlineData("/rounds/tbo-f-pa-haugalandet.til-hausten/cost")]
    [InlineData("/rounds/tbo-f-pa-haugalandet.til-hausten/capacity")]
    [InlineData("/our-places")]
    [InlineData("/demand")]
    [InlineData("/group-leaders")]
    [InlineData("/group-leaders/group-leader")]
    [InlineData("/group-leaders/topics/kor-mange-pausar")]
    [InlineData("/my-rounds")]
    public async Task Every_page_opens_for_whom_it_is_and_asks_at_most_three_statements_beside_what_stands_around(string address)
    {
        var opened = 0;
        foreach (var person in new[] { "demo-stord", "demo-haugesund", "demo-coordinator", "demo-reader", "demo-group-leader", "demo-other-coordinator" })
        {
            var page = await (await host.Reader(person)).Get(address);
            page.Status.ShouldBeOneOf(200, 403, 404);
            page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
            opened += page.Status == 200 ? 1 : 0;
        }

        opened.ShouldBePositive();
    }

    [Theory]
    [InlineData("/group-offerings/finst-ikkje")]
    [InlineData("/rounds/finst.ikkje")]
    [InlineData("/rounds/x")]
    [InlineData("/rounds/tbo-f-pa-haugalandet.neste/cancel")]
    [InlineData("/rounds/trygg-base-i-sunnhordland.neste/attendance/99")]
    [InlineData("/group-offerings/tbo-f-pa-haugalandet/rounds/new")]
    [InlineData("/group-leaders/group-leader-2")]
    public async Task What_is_not_there_or_not_the_readers_to_run_is_not_found(string address) => (await (await host.Reader("demo-stord")).Get(address)).Status.ShouldBe(404);

    [Fact]
    public async Task The_first_page_says_what_waits_and_the_bar_how_much()
    {
        var page = await (await host.Reader("demo-tysvaer")).Get("/");
        page.Text.ShouldContain("Svar på tilbodet om plass i TBO-F på Haugalandet");
        page.Text.ShouldContain("eit tilbod ventar på svaret dykkar til");
        (await (await host.Reader("demo-group-leader")).Get("/")).Document.QuerySelectorAll("a[href='/my-rounds']").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Gatherings_stand_in_the_calendar_without_their_place()
    {
        var source = host.Services.GetServices<ICalendarSource>().OfType<RoundDates>().Single();
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        async Task<IEnumerable<string>> Titles(string person, string? wheel = null) => (await source.Entries(
            host.Services.GetRequiredService<DemoPeople>().WithToken(person)!.Actor, wheel, today, today.AddYears(1), Phrasebook.Shipped.In(Language.Nynorsk), default)).Select(entry => entry.Title);

        foreach (var person in new[] { "demo-stord", "demo-kvam", "demo-group-leader" })
            (await Titles(person)).ShouldContain("Trygg Base i Sunnhordland, samling 1");
        foreach (var person in new[] { "demo-fitjar", "demo-coordinator", "demo-reader", "demo-other-leader" })
            (await Titles(person)).ShouldNotContain("Trygg Base i Sunnhordland, samling 1");
        (await Titles("demo-stord", "samlingar")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_search_finds_an_offering() =>
        (await (await host.Reader("demo-reader")).Get("/search?q=haugalandet")).Find("a[href='/group-offerings/tbo-f-pa-haugalandet']");

    private static string Soon => DateTime.UtcNow.AddDays(60).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static (string, string)[] Planned(string secondBegins) =>
    [
        ("label", "Haust 2027"), ("on.1", Soon), ("begins.1", "09:00"), ("ends.1", "12:00"), ("on.2", Soon), ("begins.2", secondBegins), ("ends.2", "15:00"),
        ("form", "inPerson"), ("place", "Kulturhuset"), ("capacity", "1"),
    ];
}
