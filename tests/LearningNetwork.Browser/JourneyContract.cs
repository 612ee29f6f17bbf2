using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Browser;

/// <summary>Voss herad asks for P3's template for conversations with children and takes it into use, and the coordinator sees each step.</summary>
public abstract class JourneyContract<TDemo>(BrowserFixture browser, TDemo demo) : IClassFixture<TDemo> where TDemo : class, IDemo
{
    private const string Product = "Mal for barnesamtale";
    private const string Asker = "Voss herad";
    private const string Owner = "Sammen om å støtte barns utvikling i fosterhjem";

    private static readonly DateTime Today = DateTime.UtcNow.Date;

    [Fact]
    public async Task A_request_goes_from_the_catalogue_to_evaluated_and_the_coordinator_sees_each_step()
    {
        await using var atTheService = await browser.NewReader(demo.Address);
        await using var atTheProject = await browser.NewReader(demo.Address);
        await using var atTheGovernor = await browser.NewReader(demo.Address);
        var asker = await atTheService.Enter(Asker, "nb");
        var owner = await atTheProject.Enter(Owner, "nb");
        var coordinator = await atTheGovernor.Enter("Koordinator hos Statsforvalteren", "nb");

        await Ask(asker);
        await Sees(coordinator, "Sendt", waitsFor: Owner, happened: $"{Asker} ba om {Product}");

        await Answer(owner);
        await Sees(coordinator, "På vei", waitsFor: Owner, happened: $"{Asker} fikk ja til {Product}");

        await Introduce(owner);
        await Confirm(asker);
        await Sees(coordinator, "På vei", waitsFor: Asker, happened: $"{Asker} kom videre med {Product}: tjenesten har bekreftet innføringen");

        await Plan(asker);
        await Sees(coordinator, "På vei", waitsFor: Asker, happened: $"{Asker} kom videre med {Product}: tjenesten har laget planen");

        await TakeIntoUse(asker);
        await Sees(coordinator, "I bruk", waitsFor: Asker, happened: $"{Asker} kom videre med {Product}: tjenesten har tatt det i bruk");

        await Evaluate(asker);
        await Sees(coordinator, "Evaluert", waitsFor: "Ingen", happened: $"{Asker} evaluerte {Product}");
    }

    private static async Task Ask(IPage asker)
    {
        await asker.GoTo("Produkter");
        await asker.Type("Søk", "barnesamtale");
        await asker.Press("Vis");
        await asker.Follow(Product);
        await asker.Follow("Be om produktet");
        await asker.Type("Hvorfor dere vil ha det", "Barna skal bli hørt på hvert besøk.");
        await asker.Press("Be om produktet");
        await Expect(Heading(asker)).ToContainTextAsync(Asker);
        await Expect(asker.GetByRole(AriaRole.Main)).ToContainTextAsync("Forespørselen er sendt.");
    }

    private static async Task Answer(IPage owner)
    {
        await owner.GoTo("Innboks");
        await Row(owner).GetByRole(AriaRole.Link, new() { Name = Product }).ClickAsync();
        await Expect(owner.GetByRole(AriaRole.Main)).ToContainTextAsync("Barna skal bli hørt på hvert besøk.");
        await owner.Follow("Si ja");
        await owner.Type("Melding til tjenesten", "Så fint at dere spør.");
        await owner.Press("Si ja");
        await Expect(Now(owner)).ToContainTextAsync("Innføring");
    }

    private static async Task Introduce(IPage owner)
    {
        await owner.Type("Dato", Day(Today));
        await owner.Choose("Form", "Digitalt");
        await owner.Press("Marker som gjort");
        await Expect(Now(owner)).ToContainTextAsync(Asker);
    }

    private static async Task Confirm(IPage asker)
    {
        await asker.ReloadAsync();
        await asker.Press("Bekreft");
        await Expect(Now(asker)).ToContainTextAsync("Plan for implementering");
    }

    private static async Task Plan(IPage asker)
    {
        await asker.Type("Timer i uken som er satt av", "3,5");
        await asker.Press("Marker som gjort");
        await Expect(asker.GetByRole(AriaRole.Group, new() { Name = "Dette må rettes" })).ToBeFocusedAsync();
        await Expect(asker.GetByLabel("Timer i uken som er satt av")).ToHaveValueAsync("3,5");

        await asker.Choose("Rollen som har ansvaret", "Teamleder");
        await asker.Type("Startdato", Day(Today.AddDays(14)));
        await asker.Choose("Rollen som holder kompetansen ved like", "Fagrådgiver");
        await asker.Type("Dato for evaluering", Day(Today.AddDays(200)));
        await asker.Press("Marker som gjort");
        await Expect(Now(asker)).ToContainTextAsync("Tatt i bruk");
    }

    private static async Task TakeIntoUse(IPage asker)
    {
        await asker.Type("Dato", Day(Today));
        await asker.Press("Marker som gjort");
        await Expect(Now(asker)).ToContainTextAsync("Evaluert");
    }

    private static async Task Evaluate(IPage asker)
    {
        await asker.Follow("Evaluer");
        await asker.Type("Erfaringer", "Barna sier mer når de får malen på forhånd.");
        await asker.Type("Timer brukt i alt", "12,5");
        await asker.Press("Evaluer");
        await Expect(asker.GetByRole(AriaRole.Main)).ToContainTextAsync("Produktet er i bruk og evaluert.");
    }

    /// <summary>Where it stands and on whom it waits in her list, and what happened in her feed; what is only the two sides' stays theirs.</summary>
    private static async Task Sees(IPage coordinator, string status, string waitsFor, string happened)
    {
        await coordinator.GoTo("Oversikt");
        if (waitsFor == "Ingen")
        {
            await Expect(Row(coordinator)).ToHaveCountAsync(0);
            await coordinator.GoTo("Forespørsler");
        }

        await Expect(Row(coordinator).GetByRole(AriaRole.Cell, new() { Name = status, Exact = true })).ToBeVisibleAsync();
        await Expect(Row(coordinator).GetByRole(AriaRole.Cell).Nth(2)).ToHaveTextAsync(waitsFor);
        await Row(coordinator).GetByRole(AriaRole.Link, new() { Name = Product }).ClickAsync();
        await Expect(coordinator.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("3,5");
        await Expect(coordinator.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("Barna sier mer");
        await coordinator.GoTo("Aktivitet");
        await Expect(coordinator.GetByRole(AriaRole.Main).GetByText(happened, new() { Exact = true }).First).ToBeVisibleAsync();
    }

    private static ILocator Heading(IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    private static ILocator Row(IPage page) => page.GetByRole(AriaRole.Row).Filter(new() { HasText = Product }).Filter(new() { HasText = Asker });

    /// <summary>The step of the path where the case stands now.</summary>
    private static ILocator Now(IPage page) => page.Locator("[aria-current=step]");

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>The demonstration with both networks, started on a database of its own.</summary>
public interface IDemo
{
    /// <summary>The address of the first page.</summary>
    Uri Address { get; }
}
