using LearningNetwork.Web.Tests.Calendars;

namespace LearningNetwork.Web.Tests.Features.AnnualWheels;

/// <summary>Annual wheels by a browser without scripts.</summary>
public sealed class WheelPagesTests(TestHost host)
{
    private const string Invented = "/wheels/arshjul-sunnhordland";

    [Fact]
    public async Task Two_services_come_to_own_a_wheel_one_proposes_the_other_accepts_and_one_marks_it_done()
    {
        var (first, second) = (await host.Reader("demo-kvam"), await host.Reader("demo-ullensvang"));
        var started = await first.Post("/wheels/new", ("template", "samling-hvert-ar"), ("rule", "majority"));
        started.Status.ShouldBe(303);
        var wheel = started.Location!;
        (await second.Get(wheel)).Status.ShouldBe(404, "it is nobody's but its owners'");

        (await first.Press(wheel + "/owners", wheel + "/owners", ("service", "ullensvang"))).Location.ShouldBe(wheel + "/proposals");
        (await second.Get(wheel)).Find("form[action$='/join']");
        (await second.Get("/")).Document.QuerySelectorAll($"a[href='{wheel}']").ShouldNotBeEmpty("the first page says that an invitation waits");
        var told = (await second.Get("/notifications")).Document.QuerySelectorAll("a[href*='annual-wheel']").Select(link => link.GetAttribute("href")!).Where(href => href.Contains(wheel["/wheels/".Length..], StringComparison.Ordinal));
        (await second.Get(told.First())).Location.ShouldBe(wheel, "so does what it is told of");
        (await second.Press(wheel, wheel + "/join")).Location.ShouldBe(wheel);

        (await first.Press(
            wheel + "/activities/samling/change", wheel + "/activities/samling/change", ("activityTitle", "Haustsamling"), ("theme", "gatherings"), ("responsible", "committee"), ("timing", "month-11"), ("years", "every-year"), ("reason", "Betre tid")))
            .Location.ShouldBe(wheel + "/proposals");
        var waits = await second.Get(wheel + "/proposals");
        waits.Text.ShouldContain("Betre tid");
        (await second.Get(wheel)).Text.ShouldNotContain("Haustsamling", Case.Sensitive, "until it has passed");
        (await second.Press(wheel + "/proposals", wheel + "/proposals/2/vote", ("vote", "yes"))).Status.ShouldBe(303);
        (await second.Get(wheel)).Text.ShouldContain("Haustsamling");

        (await second.Press(wheel + "/activities/samling", wheel + "/activities/samling/conduct", ("rules", "childsVoice"))).Status.ShouldBe(303);
        (await first.Get(wheel + "/activities/samling")).Text.ShouldContain("Barnet si stemme");
        (await first.Get(wheel + "?conduct=childsVoice")).Document.QuerySelectorAll(".wheel-list li").Length.ShouldBe(1);
        (await first.Get(wheel + "?conduct=cooperation")).Document.QuerySelectorAll(".wheel-list li").ShouldBeEmpty();
        (await first.Get(wheel + "/history")).Text.ShouldContain("Ullensvang merkte Haustsamling");
        (await second.Press(wheel + "/activities/samling", wheel + "/activities/samling/conduct", ("rules", "kindness"))).Status.ShouldBe(422);

        (await second.Press(wheel + "/activities/samling?year=2026", wheel + "/activities/samling/progress", ("state", "done"), ("on", "2026-11-14"))).Status.ShouldBe(303);
        (await first.Get(wheel + "/activities/samling?year=2026")).Text.ShouldContain("14. november 2026");
        (await first.Get(wheel + "/history")).Text.ShouldContain("Ullensvang markerte");

        using var left = Appended.To(host, $"vestland/annual-wheel{wheel["/wheels".Length..]}");
        (await second.Press(wheel + "/owners", wheel + "/leave")).Location.ShouldBe("/wheels");
        await left.Everywhere();
        (await second.Get(wheel)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Every_page_of_a_wheel_opens_for_its_owners_within_its_statements_and_for_nobody_else()
    {
        string[] pages = ["", "/years", "/years?lines=show&ink=black", "/proposals", "/owners", "/history", "/calendar", "/edition", "/activities/new", "/activities/rapport", "/activities/rapport?year=1999", "/activities/rapport/change"];
        var (owner, stranger, coordinator) = (await host.Reader("demo-stord"), await host.Reader("demo-askoy"), await host.Reader("demo-coordinator"));
        foreach (var page in pages)
        {
            var opened = await owner.Get(Invented + page);
            opened.Status.ShouldBe(200, page);
            opened.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements, page);
            (await opened.Response.Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan(150_000, page);
            (await stranger.Get(Invented + page)).Status.ShouldBe(404, page);
            (await coordinator.Get(Invented + page)).Status.ShouldBeOneOf(403, 404);
        }

        (await owner.Get("/wheels/finst-ikkje")).Status.ShouldBe(404);
        (await owner.Get(Invented + "/activities/finst-ikkje")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task The_drawing_and_the_list_say_the_same()
    {
        var page = await (await host.Reader("demo-stord")).Get(Invented + "?year=2026");
        var drawn = page.Document.QuerySelectorAll("svg.wheel a.seg").Select(segment => segment.GetAttribute("href")).ToList();
        var listed = page.Document.QuerySelectorAll(".wheel-list li a").Select(link => link.GetAttribute("href")).ToList();
        drawn.ShouldNotBeEmpty();
        drawn.ShouldBe(listed, ignoreOrder: true);
        page.Document.QuerySelectorAll(".wheel-list li").Select(item => item.GetAttribute("value")).ShouldBe(Enumerable.Range(1, listed.Count).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        page.Document.QuerySelectorAll("svg.wheel a.seg title").Length.ShouldBe(drawn.Count);
        page.Find("svg.wheel .hand");
    }

    [Fact]
    public async Task What_is_wrong_is_said_by_its_field_and_nothing_typed_is_lost()
    {
        var owner = await host.Reader("demo-alver");
        var wheel = (await owner.Post("/wheels/new", ("template", ""), ("wheelTitle", "Eige hjul"), ("rule", "all"))).Location!;
        (await owner.Get(wheel)).Find(".empty-state");

        var refused = await owner.Press(
            wheel + "/activities/new", wheel + "/activities/new", ("activityTitle", "Ring 22 22 55 55"), ("theme", "staff"), ("responsible", "adviser"), ("timing", "days"), ("first", "30.2"), ("years", "every-year"));
        refused.Status.ShouldBe(422);
        refused.Find("#activityTitle").GetAttribute("value").ShouldBe("Ring 22 22 55 55");
        refused.Find("#timing-error");

        var never = await owner.Press(
            wheel + "/activities/new", wheel + "/activities/new", ("activityTitle", "Aldri"), ("theme", "staff"), ("responsible", "adviser"), ("timing", "week"), ("week", "53"), ("years", "once"), ("year", "2027"));
        never.Status.ShouldBe(422);
        never.Find("#timing-error").TextContent.ShouldContain("Aldri");

        (await owner.Press(wheel + "/activities/new", wheel + "/activities/new", ("activityTitle", "Vårmøte"), ("theme", "staff"), ("responsible", "adviser"), ("timing", "month-4"), ("years", "every-year"), ("checklist", "Rom\nSaksliste")))
            .Location.ShouldBe(wheel + "/proposals");
        var activity = (await owner.Get(wheel)).Document.QuerySelector(".wheel-list li a")!.GetAttribute("href")!;
        var outside = await owner.Press(activity, activity.Split('?')[0] + "/progress", ("state", "done"), ("on", "2026-05-02"));
        outside.Status.ShouldBe(422);
        outside.Find("#on-error");
        (await owner.Press(activity, activity.Split('?')[0] + "/progress", ("state", "done"), ("on", "2026-04-14"), ("ticked", "1"))).Status.ShouldBe(303);
        (await owner.Get(activity)).Document.QuerySelectorAll("input[name=ticked][checked]").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_newer_edition_is_offered_with_its_differences_alone_and_what_is_not_ticked_is_kept()
    {
        var page = await (await host.Reader("demo-stord")).Get(Invented + "/edition");
        page.Document.QuerySelectorAll("input[name=accepted]").Select(input => input.GetAttribute("value")).ShouldBe(["presentere", "rapport", "andre-tjenester"], ignoreOrder: true);
        page.Document.QuerySelectorAll("ins").Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_wheels_own_calendar_holds_its_windows_and_stops_when_its_reader_leaves()
    {
        var owner = await host.Reader("demo-bremanger");
        var wheel = (await owner.Post("/wheels/new", ("template", "fosterbarnets-ar"), ("wheelTitle", ""), ("rule", "any"))).Location!;
        var address = new Uri((await owner.Press(wheel + "/calendar", wheel + "/calendar/address")).Find("#address").GetAttribute("value")!).AbsolutePath;
        using var nobody = host.Api(null);
        var calendar = await ReadCalendar.Of(await nobody.GetByteArrayAsync(address));
        calendar.Events.Count.ShouldBeGreaterThan(10);
        calendar.Events.ShouldAllBe(one => one.Properties.All(property => property != "location" && property != "description" && property != "attendee"));
        calendar.Events.Select(one => one.Uid).ShouldBeUnique();

        (await owner.Press(wheel + "/owners", wheel + "/leave")).Location.ShouldBe("/wheels");
        (await ReadCalendar.Of(await nobody.GetByteArrayAsync(address))).Events.ShouldBeEmpty("rights are asked at every fetch");
    }

    [Fact]
    public async Task The_coordinator_sees_the_plan_of_what_is_shared_and_no_progress()
    {
        var owner = await host.Reader("demo-masfjorden");
        var wheel = (await owner.Post("/wheels/new", ("template", "fosterbarnets-ar"), ("wheelTitle", "Delt hjul"), ("rule", "any"))).Location!;
        var coordinator = await host.Reader("demo-coordinator");
        (await coordinator.Get(wheel)).Status.ShouldBe(404);

        (await owner.Press(wheel + "/owners", wheel + "/sharing")).Status.ShouldBe(303);
        var seen = await coordinator.Get(wheel);
        seen.Status.ShouldBe(200);
        seen.Document.QuerySelectorAll(".wheel-list li").ShouldNotBeEmpty();
        seen.Document.QuerySelectorAll(".wheel-standing, svg.wheel .d, svg.wheel .l, svg.wheel .flag").ShouldBeEmpty();
        (await coordinator.Get("/wheels")).Find($"a[href='{wheel}']");
        (await coordinator.Get(wheel + "/owners")).Status.ShouldBeOneOf(403, 404);
    }
}
