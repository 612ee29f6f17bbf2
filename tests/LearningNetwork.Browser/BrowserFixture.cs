using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(LearningNetwork.Browser.BrowserFixture))]

namespace LearningNetwork.Browser;

/// <summary>One Chromium for all tests: the one that LN_TEST_CHROMIUM names, else the one on the PATH.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const float Longest = 30_000; // milliseconds that an expectation waits, as long as Playwright's actions do: a busy machine is no fault
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        var chromium = Chromium();
        Assertions.SetDefaultExpectTimeout(Longest);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Headless = true,
            ChromiumSandbox = !Environment.IsPrivilegedProcess, // Chromium does not start as root otherwise
            Args =
            [
                "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>
    /// A reader of her own, with no cookies: her language (nb-NO, nn-NO or en-GB), Norwegian time, and whether her browser runs scripts.
    /// Disposed of by the test.
    /// </summary>
    public Task<IBrowserContext> NewReader(Uri? site = null, string language = "nb-NO", bool scripts = true) => browser!.NewContextAsync(new()
    {
        BaseURL = site?.ToString(),
        Locale = language,
        TimezoneId = "Europe/Oslo",
        JavaScriptEnabled = scripts,
    });

    public async ValueTask DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
    }

    private static string Chromium()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var onPath = from name in Names from folder in folders select Path.Combine(folder, name);
        return Environment.GetEnvironmentVariable("LN_TEST_CHROMIUM") ?? onPath.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException(
            "These tests need Chromium. Install it with 'apt-get install chromium-headless-shell', or let LN_TEST_CHROMIUM hold the path of one.");
    }
}
