using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Browser;

/// <summary>From what a service sees in its own practice to a request; and from what the coordinator asks to a joint training.</summary>
public sealed class NeedsJourneyTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task A_crack_is_seen_a_product_is_suggested_and_asked_for()
    {
        await using var reader = await browser.NewReader(demo.Address);
        var leader = await reader.Enter("Alver", "nb");
        await leader.GotoAsync("/self-assessment");
        await Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("Her kommer skålen deres");
        await leader.Follow("Vurder praksisen");
        await leader.Choose("5. Samvær", "Gapende sprekk");
        await leader.Press("Lagre vurderingen");

        var filled = leader.GetByRole(AriaRole.Region, new() { Name = "Samvær", Exact = false }).Last;
        await Expect(filled).ToContainTextAsync("Når én sprekk: Samvær (4)");
        var suggestion = filled.GetByRole(AriaRole.Listitem).First.GetByRole(AriaRole.Link);
        var product = (await suggestion.TextContentAsync())!.Trim();
        await suggestion.ClickAsync();
        await Expect(leader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(product);
        await leader.Follow("Be om produktet");
        await leader.Press("Be om produktet");
        await Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("Forespørselen er sendt.");

        await leader.GotoAsync("/self-assessment");
        await Expect(leader.GetByRole(AriaRole.Listitem).Filter(new() { Has = leader.GetByRole(AriaRole.Link, new() { Name = product, Exact = true }) }).Filter(new() { HasText = "Når én sprekk" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_coordinator_asks_two_services_want_it_and_a_joint_training_is_opened_for_them()
    {
        const string product = "Prosessarbeid med foreldre og vurdering av tilbakeføring", round = "Hva vil dere til våren?";
        await using var atTheGovernor = await browser.NewReader(demo.Address);
        var coordinator = await atTheGovernor.Enter("Koordinator hos Statsforvalteren", "nb");
        await coordinator.GotoAsync("/interest/new");
        await coordinator.Type("Hva heter runden?", round);
        await coordinator.Type("Til og med", Day(30));
        await coordinator.Choose("Hva spør du om?", product);
        await coordinator.Press("Spør");
        await Expect(coordinator.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(round);

        foreach (var service in (string[])["Bømlo", "Gulen"])
            await Want(service, product, round);

        await coordinator.ReloadAsync();
        await Expect(coordinator.GetByRole(AriaRole.Main)).ToContainTextAsync("Bømlo, Gulen");
        await coordinator.Follow("Ønsker og plasser");
        await coordinator.GetByRole(AriaRole.Row, new() { NameRegex = new(product) }).GetByRole(AriaRole.Link, new() { Name = "Se køen" }).ClickAsync();
        await coordinator.Choose("Hvem skal være med?", "Bømlo");
        await coordinator.Choose("Hvem skal være med?", "Gulen");
        await coordinator.Type("Plasser", "3");
        await coordinator.Type("Første samling", Day(40));
        await coordinator.Choose("Hvem som lærer opp", "Utvikleren");
        await coordinator.Type("Ressurser som er satt av", "Utvikleren stiller med to dager.");
        await coordinator.Press("Åpne kullet");
        await Expect(coordinator.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"{product}, kull 1");
    }

    private async Task Want(string service, string product, string round)
    {
        await using var reader = await browser.NewReader(demo.Address);
        var leader = await reader.Enter(service, "nb");
        await leader.GotoAsync("/interest");
        await leader.Follow(round);
        await leader.GetByLabel(product, new() { Exact = true }).SelectOptionAsync("want");
        await leader.Press("Send svaret");
        await leader.GotoAsync("/interest");
        await leader.Follow(round);
        await leader.Follow("Be om produktet");
        await leader.Press("Be om produktet");
        await Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("Forespørselen er sendt.");
    }

    private static string Day(int ahead) => DateTime.UtcNow.Date.AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
