using LearningNetwork.Tests;
using Microsoft.Playwright;

namespace LearningNetwork.Browser;

/// <summary>A passkey is made and used in a real browser, with its own virtual authenticator.</summary>
public sealed class PasskeyJourneyTests(BrowserFixture browser)
{
    [Fact]
    public async Task An_invitation_is_taken_with_a_passkey_and_the_passkey_opens_the_door_again()
    {
        var data = Directory.CreateTempSubdirectory("ln-passkey-");
        try
        {
            var port = FreePort.Next();
            await using var mail = await MailServer.Start();
            (string, string)[] settings = [.. MailServer.SettingsFor(mail.Port), ("PublicAddress", $"http://localhost:{port}")];
            await ServerProcess.RunToEnd("LearningNetwork.Server", settings, "load", "--data", data.FullName);
            var link = (await ServerProcess.RunToEnd("LearningNetwork.Server", settings, "invite", "--network", "vestland", "--role", "coordinator", "--data", data.FullName)).Trim().Split('\n')[^1];
            await using var server = await ServerProcess.StartAt("LearningNetwork.Server", $"http://localhost:{port}", settings, "--data", data.FullName);
            await using var visit = await browser.NewReader(language: "nn-NO");
            var page = await visit.NewPageAsync();
            await AddAuthenticator(page);

            await page.GotoAsync(link);
            await Fit(page);
            await page.GetByRole(AriaRole.Link, new() { Name = "Lag ein konto her" }).ClickAsync();
            await Fit(page);
            await page.GetByRole(AriaRole.Button, new() { Name = "Lag passnøkkel og kom inn" }).ClickAsync();
            await page.GetByText("Du er med.").WaitForAsync();

            await page.GotoAsync($"http://localhost:{port}/account");
            await page.GetByRole(AriaRole.Button, new() { Name = "Logg ut", Exact = true }).Send();
            await page.GotoAsync($"http://localhost:{port}/sign-in");
            await Fit(page);
            await page.GetByRole(AriaRole.Link, new() { Name = "Logg inn med konto her" }).ClickAsync();
            await Fit(page);
            await page.GetByRole(AriaRole.Button, new() { Name = "Bruk passnøkkel" }).ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync($"http://localhost:{port}/");
            await page.GotoAsync($"http://localhost:{port}/people");
            await page.GetByRole(AriaRole.Heading, new() { Name = "Folk", Exact = true }).WaitForAsync();
            await EveryOwnPageFits(page, $"http://localhost:{port}");
            await MailPagesFit(page, $"http://localhost:{port}", mail);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    /// <summary>The pages about who may enter, which the demonstration does not have: axe, in each language, on a screen and a telephone; the languages by turns, as in <see cref="AccessibilityTests"/>.</summary>
    private static async Task EveryOwnPageFits(IPage page, string site)
    {
        string[] paths = ["/account", "/account/mail", "/account/password", "/account/tokens", "/rights", "/people", "/people/invite", await page.Locator("main a[href^='/people/p']").First.GetAttributeAsync("href") ?? ""];
        foreach (var (path, language) in from path in paths.Index() from language in Axe.LanguagesOf(path.Index) select (path.Item, language))
        {
            (await page.GotoAsync($"{site}/language?to={language}&return={Uri.EscapeDataString(path)}"))!.Status.ShouldBe(200, path);
            (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language);
            await Fit(page);
        }
    }

    /// <summary>The choice of e-mail as it is left empty, mistyped, waiting for the address to be confirmed, and with what was sent; and where the e-mail's link leads.</summary>
    private static async Task MailPagesFit(IPage page, string site, MailServer mail)
    {
        var save = page.Locator("form[action='/account/mail'] button[type=submit]");
        await page.GotoAsync(site + "/account/mail");
        await Fit(page);
        await page.Locator("#address").FillAsync("ingen adresse");
        await page.Locator("input[name=rhythm][value=weekly]").CheckAsync();
        await save.Send();
        await page.Locator("#errors").WaitForAsync();
        await Fit(page);
        await page.Locator("#address").FillAsync("anne@kommune.example");
        await save.Send();
        var link = (await mail.Next()).Text.Trim();
        foreach (var language in Axe.LanguagesOf(1))
        {
            await page.GotoAsync($"{site}/language?to={language}&return=/account/mail");
            await page.Locator("main .ds-alert").WaitForAsync();
            await Fit(page);
            await page.GotoAsync($"{site}/language?to={language}&return={Uri.EscapeDataString(new Uri(link).AbsolutePath)}");
            await Fit(page);
        }

        await page.Locator("main button[type=submit]").Send();
        await page.Locator("main a[href='/']").WaitForAsync();
        await Fit(page);
    }

    private static async Task Fit(IPage page)
    {
        await Axe.Check(page);
        await page.SetViewportSizeAsync(320, 900);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320, page.Url);
        await page.SetViewportSizeAsync(1280, 900);
    }

    private static async Task AddAuthenticator(IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
