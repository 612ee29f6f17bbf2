using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Browser;

/// <summary>
/// A workshop from planning to the report's chapter. The day itself cannot be waited for in a browser: what is planned and prepared is
/// followed on one workshop, what is said, confirmed, answered and reported on the demonstration's own, which was held.
/// </summary>
public sealed class WorkshopJourneyTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task A_workshop_goes_from_planning_to_the_chapter_of_the_report()
    {
        await using var atTheDesk = await browser.NewReader(demo.Address);
        await using var besideIt = await browser.NewReader(demo.Address);
        var leader = await atTheDesk.Enter("Stord", "nb");
        var worker = await besideIt.Enter("Ansatt i tjenesten, Stord", "nb");
        await Plan(leader, worker);

        await worker.GotoAsync("/workshops");
        await worker.Follow("Kvifor nei til ettervern? (oppdikta)");
        await worker.Follow("Innspill");
        await worker.Locator("#input").FillAsync("Brevet kom før vi flyttet, og det var nyttig.");
        await worker.Choose("Hvordan var det?", "Bra");
        await worker.Choose("Kapittel i rapporten", "Fokusgrupper");
        await worker.Press("Skriv ned");
        await Expect(worker.GetByRole(AriaRole.Button, new() { Name = "Bekreft notatene" })).ToHaveCountAsync(0);

        await leader.GotoAsync("/workshops/stord.kvifor-nei-til-ettervern/follow-up");
        await Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("Den andre av de to må bekrefte notatene før noe går ut.");
        await leader.Follow("Innspill");
        await leader.Press("Bekreft notatene");
        await Answer(leader, "Brevet kom før vi flyttet, og det var nyttig.", "Brukt", "Alle får nå brevet.");
        await Answer(leader, "Oppdikta døme: Nav og barnevernet seier kvar sin ting.", "Ikke brukt", "Vi har ikke nådd fram ennå.");
        await leader.Follow("Oppfølging");
        await leader.Press("Gi innspillene til rapporten");
        await leader.Follow("Se det som er gitt til rapporten");
        await Expect(leader.GetByRole(AriaRole.Region, new() { Name = "Fokusgrupper" })).ToContainTextAsync("Brevet kom før vi flyttet, og det var nyttig.");

        await leader.GotoAsync("/workshops/stord.kvifor-nei-til-ettervern");
        await leader.Press("Bekreft Oppfølging");
        await leader.Follow("Oppfølging");
        await leader.Type("Svar gitt", Day(0));
        await leader.Press("Deltakerne har fått svar");
        await leader.GotoAsync("/workshops");
        await Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("Besvart");
    }

    private static async Task Plan(IPage leader, IPage worker)
    {
        await leader.GotoAsync("/workshops");
        await leader.Follow("Planlegg et verksted");
        await leader.Type("Navn", "Skole og fritid");
        await leader.Choose("Hva handler det om?", "Deltakernes egne saker");
        await leader.Type("Dag", Day(30));
        await leader.Type("Hva trenger vi å vite mer om?", "Hva hjelper på skolen?");
        await leader.Press("Planlegg verkstedet");
        await Expect(leader.GetByRole(AriaRole.Group, new() { Name = "Dette må rettes" })).ToContainTextAsync("aldri om ens egen sak");
        await leader.Choose("Hva handler det om?", "Tjenesten");
        await leader.Press("Planlegg verkstedet");
        await Expect(leader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Skole og fritid");
        await leader.Press("Jeg leder");
        await worker.GotoAsync("/workshops/stord.skole-og-fritid");
        await worker.Press("Jeg skriver");
        await worker.Type("Agenda og bakgrunn sendt", Day(0));
        await worker.Press("Agenda og bakgrunn er sendt");
        await worker.Press("Bekreft Informasjon");
        await Expect(worker.GetByRole(AriaRole.Main)).ToContainTextAsync("Prinsipper som gjenstår: 7.");
    }

    private static async Task Answer(IPage page, string input, string used, string because)
    {
        await page.Follow(input);
        await page.Choose("Ble det brukt?", used);
        await page.Type("Fordi", because);
        await page.Press("Lagre svaret");
    }

    private static string Day(int ahead) => DateTime.UtcNow.Date.AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
