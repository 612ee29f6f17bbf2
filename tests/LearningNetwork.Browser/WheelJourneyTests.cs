using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Browser;

/// <summary>Two services come to own an annual wheel: one proposes, the other accepts, and one marks it done.</summary>
public sealed class WheelJourneyTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task Two_services_own_a_wheel_one_proposes_the_other_accepts_and_one_marks_it_done()
    {
        await using var atTheFirst = await browser.NewReader(demo.Address);
        await using var atTheSecond = await browser.NewReader(demo.Address);
        var first = await atTheFirst.Enter("Kvam", "nb");
        var second = await atTheSecond.Enter("Ullensvang", "nb");

        await first.GoTo("Årshjul");
        await first.Follow("Start et årshjul");
        await first.Choose("Begynn med", "Samling hvert år");
        await first.Press("Start årshjulet");
        await Expect(first.Locator("svg.wheel")).ToBeVisibleAsync();
        var wheel = new Uri(first.Url).AbsolutePath;

        await first.Follow("Eiere");
        await first.GetByText("Inviter en tjeneste").ClickAsync();
        await first.Locator("#service").SelectOptionAsync(new SelectOptionValue { Label = "Ullensvang" });
        await first.Locator($"form[action='{wheel}/owners'] button").Send();

        await second.GotoAsync(wheel);
        await second.Press("Bli med");
        await Expect(second.GetByRole(AriaRole.Main)).ToContainTextAsync("Kvam · Ullensvang");

        await first.GotoAsync(wheel + "/activities/samling/change");
        await first.Type("Hva skal gjøres?", "Høstsamling for alle");
        await first.Press("Send forslaget");

        await second.GotoAsync(new Uri(new Uri(second.Url), "/wheels").ToString());
        await second.Follow("1 forslag å stemme over");
        await second.Press("Stem ja");
        await second.GotoAsync(wheel);
        await Expect(second.Locator(".wheel-list")).ToContainTextAsync("Høstsamling for alle");

        await second.Follow("Høstsamling for alle");
        await second.Choose("Hvor langt er dere?", "Ferdig");
        await second.Press("Lagre fremdriften");
        await first.GotoAsync(wheel);
        await Expect(first.Locator(".wheel-list")).ToContainTextAsync("1 av 2 er ferdige");
        await Expect(first.Locator("svg.wheel a.seg path.d")).ToHaveCountAsync(1);
    }

    /// <summary>Also where a newer edition is offered: a notice is no part of the sheet that hangs on the wall.</summary>
    [Fact]
    public async Task A_wheel_prints_on_one_sheet_of_A3_in_black_and_white_where_each_ring_has_a_ground_of_its_own()
    {
        await using var atTheService = await browser.NewReader(demo.Address);
        var page = await atTheService.Enter("Stord", "nn");
        await page.GotoAsync("/wheels/arshjul-sunnhordland");
        await Expect(page.Locator("main .ds-alert")).ToBeVisibleAsync();
        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        System.Text.RegularExpressions.Regex.Count(pdf, @"/Type\s*/Page\b").ShouldBe(1);

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator("main .ds-alert")).ToBeHiddenAsync();
        var grounds = await page.Locator(".wheel-legend .theme-dot").EvaluateAllAsync<string[]>("dots => dots.map(dot => getComputedStyle(dot).fill)");
        grounds.Length.ShouldBeGreaterThan(2);
        grounds.ShouldBeUnique();
        (await page.Locator("svg.wheel .ring").EvaluateAllAsync<string[]>("rings => rings.map(ring => getComputedStyle(ring).fill)")).ShouldBe(grounds, ignoreOrder: true);
    }
}
