using Microsoft.Playwright;

namespace LearningNetwork.Browser;

/// <summary>
/// Every screen from a telephone to a wall: nothing is cut off or scrolls sideways, the bar stays on one line, and a very large screen is
/// filled. At 400 % a window of 1280 pixels has 320, so the narrowest is that too (WCAG 1.4.10).
/// </summary>
public sealed class ScreenTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    private static readonly string[] Pages =
    [
        "/", "/treasure-map", "/products", "/products/mal-for-barnesamtale", "/products/mal-for-barnesamtale/ask", "/requests", "/requests/sammen-om-samvaer.sveio.1",
        "/projects", "/projects/p3", "/services", "/services/voss-herad", "/my-service", "/activity", "/notifications", "/network", "/cohorts", "/search?q=samvær",
        "/compare?id=mal-for-barnesamtale&id=rammefortelling&id=zip-team", "/about/privacy", "/finst-ikkje",
    ];

    [Theory]
    [InlineData(320, "nn")]
    [InlineData(320, "nn", false)]
    [InlineData(1024, "nb")]
    [InlineData(1280, "en")]
    [InlineData(3840, "nb")]
    public async Task No_page_scrolls_sideways(int width, string language, bool fontsCome = true)
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await reader.Enter("Sveio", language);
        await page.SetViewportSizeAsync(width, width * 9 / 16);
        if (!fontsCome)
            await page.RouteAsync("**/*.woff2", route => route.AbortAsync());
        var tooWide = new List<string>();
        foreach (var address in Pages)
        {
            await page.GotoAsync(address);
            var needs = await page.EvaluateAsync<int>("document.fonts.ready.then(() => document.documentElement.scrollWidth)");
            if (needs > width)
                tooWide.Add($"{address} needs {needs}");
        }

        tooWide.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Sveio", "nn")]
    [InlineData("Koordinator hos Statsforvalteren", "nb")]
    [InlineData("Sammen om å støtte barns utvikling i fosterhjem", "nb")]
    [InlineData("Sveio", "en")]
    [InlineData("Sveio", "en", 1280)]
    [InlineData("Sveio", "en", 1440)]
    public async Task The_bar_stays_on_one_line_on_a_small_screen(string person, string language, int width = 1024)
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await reader.Enter(person, "nb");
        await page.SetViewportSizeAsync(width, 768);
        await page.GotoAsync($"/language?to={language}&return=/");

        (await page.Locator(".ways-bar .ways li").EvaluateAllAsync<int>("ways => new Set(ways.map(way => Math.round(way.getBoundingClientRect().top))).size")).ShouldBe(1);
        (await page.Locator(".ways-bar").EvaluateAsync<bool>("bar => bar.scrollWidth <= bar.clientWidth")).ShouldBeTrue();
        (await page.Locator(".site-top").EvaluateAsync<double>("top => top.getBoundingClientRect().height")).ShouldBeLessThan(100, "the network's name beside the person's");
    }

    [Fact]
    public async Task A_wall_is_filled_and_a_telephone_is_not_crowded()
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await reader.Enter("Sveio", "nb");
        await page.SetViewportSizeAsync(3840, 2160);
        await page.GotoAsync("/treasure-map");
        (await page.Locator(".chart").EvaluateAsync<double>("chart => chart.getBoundingClientRect().width")).ShouldBeGreaterThan(3840 * 0.5);
        (await page.Locator("h1").EvaluateAsync<double>("heading => parseFloat(getComputedStyle(heading).fontSize)")).ShouldBeGreaterThan(60);

        await page.SetViewportSizeAsync(320, 640);
        (await page.Locator("h1").EvaluateAsync<double>("heading => parseFloat(getComputedStyle(heading).fontSize)")).ShouldBeLessThan(32);
    }

    [Fact]
    public async Task Nothing_moves_for_whoever_asked_for_less_motion()
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await reader.Enter("Sveio", "nb");
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        foreach (var address in Pages)
        {
            await page.GotoAsync(address);
            (await page.EvaluateAsync<int>("[...document.querySelectorAll('*')].filter(one => getComputedStyle(one).transitionDuration.split(', ').some(time => time !== '0s') || getComputedStyle(one).animationName !== 'none').length")).ShouldBe(0, address);
        }
    }
}
