using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Browser;

/// <summary>A page that is open keeps up by itself, whatever stands between it and the server.</summary>
public sealed class LiveTests(BrowserFixture browser, DemoServer server) : IClassFixture<DemoServer>
{
    /// <summary>Longer than a page waits before it first tries again.</summary>
    private const int SomeSeconds = 11_000;

    [Fact]
    public async Task A_page_that_was_answered_with_no_stream_asks_again_and_shows_what_happened()
    {
        await using var watching = await browser.NewReader(server.Address);
        await using var acting = await browser.NewReader(server.Address);
        var feed = await watching.Enter("Koordinator hos Statsforvalteren", "nb");
        await feed.Clock.InstallAsync();
        await feed.RouteAsync("**/live?*", async route => await route.FulfillAsync(new() { Status = 503 }), new() { Times = 1 });
        await feed.RunAndWaitForResponseAsync(() => feed.GotoAsync("/activity"), answer => answer.Status == 503);
        await ChangeAnswerDays(acting, "18");
        await Expect(feed.Locator(".live-notice")).ToBeEmptyAsync();

        await feed.Clock.FastForwardAsync(SomeSeconds);

        await Expect(feed.Locator(".live-notice")).ToContainTextAsync("Nytt siden du åpnet siden");
    }

    [Fact]
    public async Task What_could_not_be_fetched_is_fetched_a_moment_later()
    {
        await using var watching = await browser.NewReader(server.Address);
        await using var acting = await browser.NewReader(server.Address);
        var feed = await watching.Enter("Koordinator hos Statsforvalteren", "nb");
        await feed.Clock.InstallAsync();
        await feed.GotoAsync("/activity");
        await feed.RouteAsync("**/activity", async route => await route.FulfillAsync(new() { Status = 503 }), new() { Times = 1 });
        await feed.RunAndWaitForResponseAsync(() => ChangeAnswerDays(acting, "19"), answer => answer.Status == 503);

        await feed.Clock.FastForwardAsync(SomeSeconds);

        await Expect(feed.Locator(".live-notice")).ToContainTextAsync("Nytt siden du åpnet siden");
    }

    [Fact]
    public async Task A_page_of_someone_who_is_signed_out_elsewhere_says_that_it_keeps_up_no_longer()
    {
        await using var watching = await browser.NewReader(server.Address);
        var feed = await watching.Enter("Koordinator hos Statsforvalteren", "nb");
        await feed.GotoAsync("/activity");
        await feed.RouteAsync("**/activity", async route => await route.FulfillAsync(new() { Status = 403 }));
        await using var acting = await browser.NewReader(server.Address);
        await feed.RunAndWaitForResponseAsync(() => ChangeAnswerDays(acting, "20"), answer => answer.Status == 403);

        await Expect(feed.Locator(".live-notice")).ToContainTextAsync("Siden følger ikke med lenger. Åpne den på nytt");
    }

    private static async Task ChangeAnswerDays(IBrowserContext acting, string days)
    {
        var page = await acting.Enter("Koordinator hos Statsforvalteren", "nb");
        await page.GotoAsync("/network/settings");
        await page.Locator("#answerDays").FillAsync(days);
        await page.Locator("form[action='/network/settings'] button[type=submit]").First.Send();
    }
}
