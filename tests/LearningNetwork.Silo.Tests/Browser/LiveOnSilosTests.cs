using LearningNetwork.Browser;
using LearningNetwork.Tests;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Silo.Tests.Browser;

/// <summary>Two silos of one cluster: what is done at one is seen in a browser that is open at the other, through the proxy.</summary>
public sealed class LiveOnSilosTests(BrowserFixture browser) : IAsyncLifetime
{
    private readonly PostgresDatabase _database = new();
    private readonly List<ServerProcess> _silos = [];
    private Proxy? _proxy;

    [Fact]
    public async Task What_is_done_at_one_silo_shows_on_a_page_that_is_open_at_the_other()
    {
        await using var watching = await browser.NewReader(_proxy!.Address);
        await using var acting = await browser.NewReader(_silos[1].Address);
        var feed = await watching.Enter("Koordinator hos Statsforvalteren", "nb");
        await feed.GotoAsync("/activity");

        var settings = await acting.Enter("Koordinator hos Statsforvalteren", "nb");
        await settings.GotoAsync("/network/settings");
        await settings.Locator("#answerDays").FillAsync("17");
        await settings.Locator("form[action='/network/settings'] button[type=submit]").First.Send();

        await Expect(feed.Locator(".live-notice")).ToContainTextAsync("Nytt siden du åpnet siden");
    }

    public async ValueTask InitializeAsync()
    {
        try
        {
            await _database.InitializeAsync();
            for (var number = 0; number < 2; number++)
                _silos.Add(await ServerProcess.Start("LearningNetwork.Silo", "--demo=facts", "--postgres", _database.ConnectionString, "--silo-port", $"{FreePort.Next()}"));
            _proxy = await Proxy.Start([_silos[0].Address]);
        }
        catch
        {
            // Nobody disposes of what did not begin, and a silo outlives the test that started it.
            await DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await (_proxy?.DisposeAsync() ?? ValueTask.CompletedTask);
        foreach (var silo in _silos)
            await silo.DisposeAsync();
        await _database.DisposeAsync();
    }
}
