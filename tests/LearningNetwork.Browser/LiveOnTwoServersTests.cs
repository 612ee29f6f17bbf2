using LearningNetwork.Tests;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Browser;

/// <summary>Two browsers at two processes of one PostgreSQL, one of them behind HAProxy: what is done in one is seen in the other, without its reader doing anything or losing her place.</summary>
public sealed class LiveOnTwoServersTests(BrowserFixture browser) : IAsyncLifetime
{
    private readonly TwoServers _servers = new();
    private Proxy? _proxy;

    [Fact]
    public async Task What_is_done_at_one_server_shows_on_a_page_that_is_open_at_the_other()
    {
        await using var watching = await browser.NewReader(_proxy!.Address);
        await using var acting = await browser.NewReader(_servers.Addresses[1]);
        var feed = await watching.Enter("Koordinator hos Statsforvalteren", "nb");
        await feed.GotoAsync("/activity");
        await feed.Locator("#content").FocusAsync();
        var before = await feed.Locator("#feed li").First.InnerTextAsync();

        var leader = await acting.Enter("Koordinator hos Statsforvalteren", "nb");
        await leader.GotoAsync("/network/settings");
        await leader.Locator("#answerDays").FillAsync("17");
        await leader.Locator("form[action='/network/settings'] button[type=submit]").First.Send();

        await Expect(feed.Locator(".live-notice")).ToContainTextAsync("Nytt siden du åpnet siden");
        (await feed.Locator("#feed li").First.InnerTextAsync()).ShouldNotBe(before);
        (await feed.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("content");
    }

    public async ValueTask InitializeAsync()
    {
        try
        {
            await _servers.Begin();
            _proxy = await Proxy.Start([_servers.Addresses[0]]);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await (_proxy?.DisposeAsync() ?? ValueTask.CompletedTask);
        await _servers.DisposeAsync();
    }
}
