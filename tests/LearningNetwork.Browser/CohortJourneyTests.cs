using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Browser;

/// <summary>Recommendation 1: the coordinator opens a cohort from the queue, its requests are accepted, and what is held takes them on.</summary>
public sealed class CohortJourneyTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    private const string Product = "Prosessarbeid med foreldre og vurdering av tilbakeføring";
    private const int MostReloads = 200;

    [Fact]
    public async Task A_cohort_is_opened_from_the_queue_and_those_in_it_go_on_together()
    {
        await using var atTheService = await browser.NewReader(demo.Address);
        await using var atTheGovernor = await browser.NewReader(demo.Address);
        var asker = await atTheService.Enter("Kvam", "nb");
        var coordinator = await atTheGovernor.Enter("Koordinator hos Statsforvalteren", "nb");

        await coordinator.GoTo("Oversikt");
        await coordinator.Follow("Felles opplæring");
        await coordinator.Follow(Product);
        await Open(coordinator);

        await asker.GoTo("Forespørsler");
        await asker.Follow(Product);
        await Until(asker, "Tjenesten har fått plass i et kull.");
        await asker.Follow("Kullet");
        await Expect(asker.GetByRole(AriaRole.Main)).ToContainTextAsync("Og 1 tjeneste til.");
        await Expect(asker.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("Tysvær");

        await coordinator.ReloadAsync();
        await Tell(coordinator);
        await asker.GoBackAsync();
        await Until(asker, "Kvam kom videre med " + Product + ": kullet har hatt opplæring");
        await asker.Press("Bekreft");
        await Expect(asker.Locator("[aria-current=step]")).ToContainTextAsync("Plan for implementering");
    }

    private static async Task Open(IPage coordinator)
    {
        await coordinator.Press("Åpne kullet");
        await Expect(coordinator.GetByRole(AriaRole.Group, new() { Name = "Dette må rettes" })).ToBeFocusedAsync();
        await coordinator.Choose("Hvem skal være med?", "Kvam");
        await coordinator.Choose("Hvem skal være med?", "Tysvær");
        await coordinator.Type("Plasser", "4");
        await coordinator.Type("Første samling", Day(DateTime.UtcNow.Date.AddDays(30)));
        await coordinator.Choose("Hvem som lærer opp", "Utvikleren");
        await coordinator.Type("Ressurser som er satt av", "Utvikleren stiller med to dager.");
        await coordinator.Press("Åpne kullet");
        await Expect(coordinator.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"{Product}, kull 1");
        await Until(coordinator, "2 av 4");
    }

    private static async Task Tell(IPage coordinator)
    {
        await coordinator.Type("Dato for siste samling", Day(DateTime.UtcNow.Date));
        await coordinator.Type("Antall samlinger", "2");
        await coordinator.Choose("Form", "Fysisk");
        await coordinator.GetByRole(AriaRole.Group, new() { Name = "Kvam", Exact = true }).GetByLabel("Kontaktpersoner").FillAsync("3");
        await coordinator.Press("Marker som gjort");
        await Expect(coordinator.GetByRole(AriaRole.Main)).ToContainTextAsync("3 kontaktpersoner og 0 ledere deltok i alt");
    }

    /// <summary>What follows from another's doing is there a moment later; each look is a page that the program has to make.</summary>
    private static async Task Until(IPage page, string text)
    {
        for (var looks = 0; await page.GetByRole(AriaRole.Main).GetByText(text).CountAsync() == 0; looks++)
        {
            looks.ShouldBeLessThan(MostReloads, $"'{text}' is not on {page.Url}");
            await page.ReloadAsync();
        }

        await page.ReloadAsync(); // a page asks for its parts one after another: now all of them are of afterwards
    }

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
