using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Browser;

/// <summary>A place is booked, another home stands in line, a place is given back, and the first in line takes what it is offered.</summary>
public sealed class RoundJourneyTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    private const string Round = "Trygg Base i Sunnhordland";

    [Fact]
    public async Task A_service_books_stands_in_line_and_takes_an_offered_place()
    {
        await using var atKvam = await browser.NewReader(demo.Address);
        await using var atAlver = await browser.NewReader(demo.Address);
        var (first, next) = (await atKvam.Enter("Kvam", "nb"), await atAlver.Enter("Alver", "nb"));

        // Kvam has a home in it already; its second takes the last place that is for all.
        await Open(first);
        await Book(first, "Bestill plass");
        await Book(first, "Bestill plass");
        await Expect(first.GetByRole(AriaRole.Main)).ToContainTextAsync("Hjem 3, 2 voksne. Har plass.");

        await Open(next);
        await Book(next, "Bestill plass");
        await Expect(next.GetByRole(AriaRole.Main)).ToContainTextAsync("Nr. 1 på ventelisten.");
        await Expect(next.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("Kvam");

        await first.GetByRole(AriaRole.Button, new() { Name = "Gi fra dere plassen – Hjem 3" }).Send();
        await Expect(first.GetByRole(AriaRole.Status)).ToContainTextAsync("Det er gitt tilbake.");

        await next.GotoAsync("/");
        await next.GetByRole(AriaRole.Link, new() { Name = "Svar på tilbudet om plass i " + Round }).First.ClickAsync();
        await next.Press("Ta imot plassen");
        await Expect(next.GetByRole(AriaRole.Main)).ToContainTextAsync("Hjem 1, 2 voksne. Har plass.");
        await next.GotoAsync("/our-places");
        await Expect(next.GetByRole(AriaRole.Main)).ToContainTextAsync("Har plass");
    }

    private static async Task Open(IPage page)
    {
        await page.GoTo("Gruppetilbud");
        await page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Åpen" }).GetByRole(AriaRole.Link, new() { Name = Round }).First.ClickAsync();
    }

    private static async Task Book(IPage page, string button)
    {
        await page.Choose("Voksne i hjemmet", "2 voksne");
        await page.Press(button);
    }
}
