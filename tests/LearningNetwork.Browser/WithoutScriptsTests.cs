using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Browser;

/// <summary>What must also work in a browser that runs no scripts: finding, asking, and mending what was refused.</summary>
public sealed class WithoutScriptsTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task A_leader_asks_for_a_product_and_mends_what_was_refused()
    {
        await using var reader = await browser.NewReader(demo.Address, "nn-NO", scripts: false);
        var page = await reader.Enter("Bremanger", "nn");
        await page.GoTo("Produkt");
        await page.Type("Søk", "barnesamtale");
        await page.Press("Vis");
        await page.Follow("Mal for barnesamtale");
        await page.Follow("Be om produktet");

        await page.Type("Kvifor de vil ha det", "Ring 68 05 12 34 i dag");
        await page.Press("Be om produktet");
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Dette må rettast" })).ToContainTextAsync("68 05 12 34");
        await Expect(page.GetByLabel("Kvifor de vil ha det")).ToHaveValueAsync("Ring 68 05 12 34 i dag");

        await page.Type("Kvifor de vil ha det", "Barna skal bli høyrde.");
        await page.Press("Be om produktet");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Mal for barnesamtale til Bremanger");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Førespurnaden er send.");
    }
}
