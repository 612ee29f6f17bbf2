using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Browser;

/// <summary>Every task by keyboard alone: what one comes to with Tab is seen, and Enter does it.</summary>
public sealed class KeyboardTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    private const int MostTabs = 120;

    [Fact]
    public async Task The_first_key_leads_past_the_bar_to_the_content()
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await reader.Enter("Askøy", "nb");
        await page.GotoAsync("/products");

        await TabTo(page, "Hopp til innholdet", atMost: 1);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#content")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_leader_asks_for_a_product()
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await reader.Enter("Askøy", "nb");

        await Go(page, "Produkter");
        await TabTo(page, "Søk", inside: "main");
        await page.Keyboard.TypeAsync("barnesamtale");
        await Enter(page);
        await Go(page, "Mal for barnesamtale");
        await Go(page, "Be om produktet");
        await TabTo(page, "Hvorfor dere vil ha det");
        await page.Keyboard.TypeAsync("Barna skal bli hørt.");
        await Go(page, "Be om produktet");

        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Forespørselen er sendt.");
    }

    [Fact]
    public async Task A_lead_answers_what_waits_on_the_first_page()
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await reader.Enter("Sammen om å støtte barns utvikling i fosterhjem", "nb");

        await Go(page, "Svar Fitjar om «Diverse maler (2)»");
        await Go(page, "Si nei");
        await TabTo(page, "Begrunnelse");
        await page.Keyboard.TypeAsync("Malene blir skrevet om nå.");
        await Go(page, "Si nei");

        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Malene blir skrevet om nå.");
    }

    [Fact]
    public async Task Arrows_walk_the_coins_of_the_map_and_enter_opens_one()
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await reader.Enter("Askøy", "nb");
        await page.GotoAsync("/treasure-map");
        var coins = page.Locator("a.mark");

        await coins.First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(coins.First).Not.ToBeFocusedAsync();
        var chosen = await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Uri(demo.Address, chosen).ToString());
    }

    /// <summary>Comes to a link or button with this name, and presses Enter on it.</summary>
    private static async Task Go(IPage page, string name)
    {
        await TabTo(page, name);
        await Enter(page);
    }

    /// <summary>Presses Enter, and waits for the page that it leads to.</summary>
    private static async Task Enter(IPage page)
    {
        await page.EvaluateAsync("() => { window.pageBefore = true; }");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => window.pageBefore === undefined && document.readyState === 'complete'");
    }

    /// <summary>Comes to what is called so, where a label is called so without what it says in brackets.</summary>
    private static async Task TabTo(IPage page, string name, int atMost = MostTabs, string inside = "body")
    {
        for (var tabs = 0; tabs < atMost; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            var at = await page.EvaluateAsync<Focused>(
                """
                inside => {
                    const one = document.activeElement;
                    if (one === document.body) return { name: '', seen: true, inside: false };
                    const label = one.labels?.[0]?.innerText ?? one.getAttribute('aria-label') ?? one.innerText ?? '';
                    const seen = [one, one.closest('li'), one.closest('article'), one.nextElementSibling].some(shown => shown && getComputedStyle(shown).outlineStyle !== 'none');
                    return { name: label.replace(/\s*\([^)]*\)\s*$/, '').trim(), seen, inside: one.closest(inside) !== null };
                }
                """,
                inside);
            at.Seen.ShouldBeTrue($"one does not see that '{at.Name}' has focus on {page.Url}");
            if (at.Inside && at.Name == name)
                return;
        }

        Assert.Fail($"'{name}' is not reached by Tab on {page.Url}");
    }

    private sealed record Focused(string Name, bool Seen, bool Inside)
    {
        public Focused() : this("", false, false) { }
    }
}
