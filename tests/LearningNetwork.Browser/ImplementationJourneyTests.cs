using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Browser;

/// <summary>What is brought into use, followed by the service, its owners and the coordinator.</summary>
public sealed class ImplementationJourneyTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    private static readonly string Today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_service_sees_that_few_are_left_and_asks_for_support_and_only_then_the_coordinator_sees_it()
    {
        await using var atTheService = await browser.NewReader(demo.Address);
        await using var atTheGovernor = await browser.NewReader(demo.Address);
        var service = await atTheService.Enter("Gulen", "nb");
        var coordinator = await atTheGovernor.Enter("Koordinator hos Statsforvalteren", "nb");
        await service.GotoAsync("/products/grunnmodellen/elsewhere");
        await service.Press("Begynn å utforske");

        await service.Follow("Tell opp hvem som kan det");
        await service.Type("Antall opplært", "3");
        await service.Type("Av dem fortsatt hos dere", "4");
        await service.Press("Lagre");
        await Expect(service.GetByRole(AriaRole.Group, new() { Name = "Dette må rettes" })).ToBeFocusedAsync();
        await service.Type("Av dem fortsatt hos dere", "1");
        await service.Press("Lagre");
        await Expect(service.GetByRole(AriaRole.Main)).ToContainTextAsync("Det er få igjen som kan det");

        await coordinator.GotoAsync("/implementations/grunnmodellen.gulen");
        await Expect(coordinator.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("Det er få igjen som kan det");
        await service.Follow("Be om støtte");
        await service.Type("Hva dere trenger", "Vi trenger opplæring av to nye.");
        await service.Press("Be om støtte");
        await coordinator.ReloadAsync();
        await Expect(coordinator.GetByRole(AriaRole.Main)).ToContainTextAsync("Det er få igjen som kan det.");
        await Expect(coordinator.GetByRole(AriaRole.Main)).ToContainTextAsync("Vi trenger opplæring av to nye.");
    }

    [Fact]
    public async Task A_suggestion_is_taken_into_the_plan_and_followed_until_it_is_done()
    {
        await using var atTheService = await browser.NewReader(demo.Address);
        var service = await atTheService.Enter("Sunnfjord", "nb");
        await service.GotoAsync("/implementations/grunnmodellen.sunnfjord");

        await service.Follow("Sett av tid og ressurser til å øve i starten, og vurder økonomisk støtte");
        await service.Type("Innen", DateTime.UtcNow.AddDays(40).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await service.GetByLabel("Rollen som har ansvaret").SelectOptionAsync("serviceLeader");
        await service.Press("Ta det inn i planen");
        await Expect(service.GetByRole(AriaRole.Main)).ToContainTextAsync("I planen,");

        await service.Follow("Sett av tid og ressurser til å øve i starten, og vurder økonomisk støtte");
        await service.Choose("Hvordan det gikk", "Det er gjort");
        await service.Press("Si hvordan det gikk");
        await Expect(service.Locator(".tasks .ds-tag[data-color=success]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_lead_publishes_one_status_for_three_implementations()
    {
        await using var atTheService = await browser.NewReader(demo.Address);
        await using var atTheProject = await browser.NewReader(demo.Address);
        var service = await atTheService.Enter("Fitjar", "nb");
        await service.GotoAsync("/products/rammefortelling/elsewhere");
        await service.Press("Begynn å utforske");
        await Expect(service.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Rammefortelling hos Fitjar");

        var lead = await atTheProject.Enter("Sammen om å støtte barns utvikling i fosterhjem", "nb");
        await lead.GotoAsync("/projects/p3/status");
        await lead.Locator("input[name=what][value=project]").UncheckAsync();
        foreach (var at in (string[])["kvam", "masfjorden", "fitjar"])
            await lead.Locator($"input[name=what][value='rammefortelling.{at}']").CheckAsync();
        await lead.Choose("Hvordan det går", "Går som planlagt");
        await lead.Type("Dato", Today);
        await lead.Type("Med noen ord", "Alle tre er i gang.");
        await lead.Press("Publiser");

        foreach (var at in (string[])["kvam", "masfjorden", "fitjar"])
        {
            await lead.GotoAsync($"/implementations/rammefortelling.{at}");
            await Expect(lead.GetByRole(AriaRole.Main)).ToContainTextAsync("Alle tre er i gang.");
        }
    }
}
