using LearningNetwork.Tests;
using Microsoft.Playwright;

namespace LearningNetwork.Browser;

/// <summary>
/// Takes the pictures that the README shows, of the demonstration as it is: <c>bash infra/screenshots.sh</c>. One picture is one line here;
/// each must be small, since they lie beside the code.
/// </summary>
public sealed class ScreenshotTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    private const int MostBytes = 150_000;

    private static readonly string Folder = Path.Combine(Repository.Root, "src/LearningNetwork.Web/Screenshots");

    /// <param name="from">What stands on top of the picture, as CSS selects it; the top of the page without.</param>
    [Theory(Explicit = true)]
    [InlineData("first-page", "Sammen om å støtte barns utvikling i fosterhjem", "/")]
    [InlineData("treasure-map", "Sveio", "/treasure-map", 1280, 980, ".chart")]
    [InlineData("treasure-map-dark", "Sveio", "/treasure-map", 1280, 980, ".chart", true)]
    [InlineData("catalogue", "Voss herad", "/products")]
    [InlineData("product", "Voss herad", "/products/mal-for-barnesamtale")]
    [InlineData("case", "Sveio", "/requests/sammen-om-samvaer.sveio.1")]
    [InlineData("overview", "Koordinator hos Statsforvalteren", "/overview")]
    [InlineData("my-service", "Sveio", "/my-service")]
    [InlineData("telephone", "Sveio", "/requests/sammen-om-samvaer.sveio.1", 390, 844)]
    public async Task Picture(string name, string person, string address, int width = 1280, int height = 860, string? from = null, bool dark = false)
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await reader.Enter(person, "nb");
        await page.EmulateMediaAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        await page.SetViewportSizeAsync(width, height);
        await page.GotoAsync(address);
        await page.EvaluateAsync("document.fonts.ready");
        if (from is not null)
            await page.Locator(from).First.EvaluateAsync("part => scrollTo(0, part.getBoundingClientRect().top + scrollY - 24)");

        var picture = await page.ScreenshotAsync(new() { Type = ScreenshotType.Jpeg, Quality = 75, Path = Path.Combine(Folder, name + ".jpg") });

        picture.Length.ShouldBeLessThan(MostBytes);
    }
}
