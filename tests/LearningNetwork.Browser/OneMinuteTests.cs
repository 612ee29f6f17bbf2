using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Browser;

/// <summary>
/// What each role must be able to do in under a minute, from the first page on, with a bound on how often one presses or chooses. To take
/// out who uses what as a spreadsheet is not among them: it comes with the coordinator's figures.
/// </summary>
public sealed class OneMinuteTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    private const string CountPresses = """
        const add = () => sessionStorage.setItem('presses', Number(sessionStorage.getItem('presses') ?? 0) + 1);
        addEventListener('pointerdown', add, true);
        addEventListener('change', event => { if (event.target.tagName === 'SELECT') add(); }, true);
        """;

    [Fact]
    public async Task A_service_finds_something_for_weak_contact_visits_that_needs_no_training_asks_for_it_and_sees_where_it_stands()
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await Begin(reader, "Askøy");

        await page.GoTo("Produkter");
        await page.Type("Søk", "samvær");
        await page.GetByRole(AriaRole.Main).GetByLabel("Antatt ressursbruk").SelectOptionAsync(new SelectOptionValue { Label = "Liten ressursbruk" });
        await page.Press("Vis");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Plan for samvær mellom barn og foreldre" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("Eieren holder opplæring");
        await Took(page, atMost: 4);

        await page.Follow("Be om produktet");
        await page.Press("Be om produktet");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Forespørselen er sendt.");
        await Took(page, atMost: 2);

        await page.GotoAsync("/");
        await page.GoTo("Min tjeneste");
        await Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Plan for samvær" })).ToContainTextAsync("Venter på");
        await Took(page, atMost: 1);
    }

    /// <summary>The demonstration's project has two implementations, so the third is the project's own.</summary>
    [Fact]
    public async Task A_lead_answers_a_request_and_publishes_three_statuses()
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await Begin(reader, "Sammen om å støtte barns utvikling i fosterhjem");

        await page.Follow("Svar Bømlo om «Gruppetilbud til fosterforeldre»");
        await page.Follow("Si ja");
        await page.Press("Si ja");
        await Expect(page.Locator("[aria-current=step]")).ToBeVisibleAsync();
        await Took(page, atMost: 3);

        await page.GotoAsync("/");
        await page.GoTo("Prosjekter");
        await page.Follow("Sammen om å støtte barns utvikling i fosterhjem");
        await page.Follow("Publiser status");
        var whats = page.GetByRole(AriaRole.Checkbox);
        for (var one = 0; one < 3; one++)
            await whats.Nth(one).CheckAsync();
        await page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await page.Type("Dato", Day(DateTime.UtcNow.Date));
        await page.Type("Med noen ord", "Begge tjenestene er i gang, og planen holder.");
        await page.Press("Publiser");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Begge tjenestene er i gang, og planen holder.");
        await Took(page, atMost: 8);
    }

    [Fact]
    public async Task A_lead_confirms_that_a_contact_is_right()
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await Begin(reader, "Den gode fosterheimen");

        await page.Follow("Bekreft kontakten for «Fosterfamiliesamlinger»");
        await page.Press("Bekreft at kontaktene stemmer");
        await page.GotoAsync("/");
        await Expect(page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("Bekreft kontakten for «Fosterfamiliesamlinger»");
        await Took(page, atMost: 2);
    }

    [Fact]
    public async Task The_coordinator_finds_what_has_waited_longest_and_opens_joint_training_from_the_queue()
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await Begin(reader, "Koordinator hos Statsforvalteren");

        await page.GoTo("Oversikt");
        await Expect(page.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("Koordinatoren");
        await Took(page, atMost: 1);

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Åpne felles opplæring i «Prosessarbeid" }).ClickAsync();
        await page.Choose("Hvem skal være med?", "Kvam");
        await page.Choose("Hvem skal være med?", "Ullensvang");
        await page.Type("Plasser", "4");
        await page.Type("Første samling", Day(DateTime.UtcNow.Date.AddDays(30)));
        await page.Choose("Hvem som lærer opp", "Utvikleren");
        await page.Type("Ressurser som er satt av", "Utvikleren stiller med to dager.");
        await page.Press("Åpne kullet");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("kull");
        await Took(page, atMost: 5);
    }

    private static async Task<IPage> Begin(IBrowserContext reader, string person)
    {
        await reader.AddInitScriptAsync(CountPresses);
        var page = await reader.Enter(person, "nb");
        await Took(page, atMost: 1);
        return page;
    }

    /// <summary>How often one has pressed or chosen since the last count.</summary>
    private static async Task Took(IPage page, int atMost)
    {
        var presses = await page.EvaluateAsync<int>("(() => { const presses = Number(sessionStorage.getItem('presses') ?? 0); sessionStorage.removeItem('presses'); return presses; })()");
        presses.ShouldBeInRange(1, atMost, page.Url);
    }

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
