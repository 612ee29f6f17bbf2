using Microsoft.Playwright;

namespace LearningNetwork.Browser.DesignSystem;

/// <summary>Every component in every state, seen by axe and by the width of a telephone.</summary>
public sealed class GalleryTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    [Theory]
    [InlineData("nb", ColorScheme.Light, 1280)]
    [InlineData("nn", ColorScheme.Dark, 1280)]
    [InlineData("en", ColorScheme.Light, 320)]
    [InlineData("nn", ColorScheme.Dark, 320)]
    public async Task Every_component_passes_axe_also_when_it_says_no(string language, ColorScheme colours, int width)
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await reader.NewPageAsync();
        await page.SetViewportSizeAsync(width, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = colours });
        await page.GotoAsync($"/language?to={language}&return=/design");

        await Axe.Check(page);
        await page.Locator("form[method=post] button").First.Send();
        await page.Locator("#errors").WaitForAsync();

        await Axe.Check(page);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, "nothing but a table scrolls sideways");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("errors");
    }

    [Fact]
    public async Task The_ways_in_unfold_without_a_script()
    {
        await using var reader = await browser.NewReader(demo.Address, scripts: false);
        var page = await reader.NewPageAsync();
        await page.SetViewportSizeAsync(320, 900);
        await page.GotoAsync("/design");

        await page.Locator(".fold > summary").ClickAsync();
        await page.Locator(".fold .languages a[lang=en]").ClickAsync();

        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("en");
        (await page.Locator("h1").TextContentAsync()).ShouldStartWith("Building blocks");
    }
}
