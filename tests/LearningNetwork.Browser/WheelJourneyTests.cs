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
        await first.Locator($"form[action='{wheel}/owners'] button").ClickAsync();

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
}
