using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Browser;

/// <summary>Two services own a wheel together, and what one of them does in it stands in its own report, which answers what it promised the year before.</summary>
public sealed class WheelToReportJourneyTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    private static readonly string[] Chapters = ["Presentasjon av virksomheten", "Bemanning og kompetanse", "Samarbeid med andre sektorer", "Brukerundersøkelse", "Fokusgrupper", "Innsatsområder"];

    [Fact]
    public async Task What_two_services_plan_together_and_one_does_stands_in_its_report_which_answers_last_years_promise()
    {
        var year = DateTime.UtcNow.Year;
        await using var atTheFirst = await browser.NewReader(demo.Address);
        await using var atTheSecond = await browser.NewReader(demo.Address);
        var first = await atTheFirst.Enter("Sveio", "nb");
        var second = await atTheSecond.Enter("Fitjar", "nb");

        await PromiseLastYear(second, year - 1);

        await first.GotoAsync("/wheels/new");
        await first.Choose("Begynn med", "Samling hvert år");
        await first.Press("Start årshjulet");
        var wheel = new Uri(first.Url).AbsolutePath;
        await first.Follow("Eiere");
        await first.GetByText("Inviter en tjeneste").ClickAsync();
        await first.Locator("#service").SelectOptionAsync(new SelectOptionValue { Label = "Fitjar" });
        await first.Locator($"form[action='{wheel}/owners'] button").Send();
        await second.GotoAsync(wheel);
        await second.Press("Bli med");

        await first.GotoAsync(wheel + "/activities/samling/change");
        await first.Type("Hva skal gjøres?", "Samling for fosterhjem i begge kommunene");
        await first.Press("Send forslaget");
        await second.GotoAsync(wheel + "/proposals");
        await second.Press("Stem ja");
        await second.GotoAsync($"{wheel}?year={year}");
        await second.Follow("Samling for fosterhjem i begge kommunene");
        await second.Choose("Hvor langt er dere?", "Ferdig");
        await second.Press("Lagre fremdriften");

        await Begin(second, year);
        await Expect(second.GetByRole(AriaRole.Main)).ToContainTextAsync("1 av ");
        await second.Follow("Se hva årshjulet ga");
        var row = second.GetByRole(AriaRole.Row).Filter(new() { HasText = "Samling for fosterhjem i begge kommunene" });
        await Expect(row).ToContainTextAsync("Ferdig");
        await Expect(second.Locator("svg.wheel path.d")).ToHaveCountAsync(1);
        await Axe.Check(second);
        await second.Follow($"Tilstandsrapport for {year}");
        await second.Follow("Løfter");
        await second.Choose("Hva ble det av det?", "Gjort");
        await second.Type("Hva er gjort, eller hvorfor ikke?", "Samlingen ble holdt sammen med Sveio.");
        await second.Press("Lagre svaret");
        await second.Follow($"Tilstandsrapport for {year}");
        await Expect(second.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("fra sist er ikke besvart");

        await Begin(first, year);
        await Expect(first.GetByRole(AriaRole.Main)).ToContainTextAsync("0 av ");
    }

    /// <summary>The report that the council heard this year, with a promise that the next must answer.</summary>
    private static async Task PromiseLastYear(IPage leader, int year)
    {
        await Begin(leader, year);
        foreach (var chapter in Chapters)
        {
            await leader.Follow(chapter);
            await leader.Choose("Hvem skriver?", "Barnevernleder");
            await leader.Type("Tekst", $"Slik er det hos oss: {chapter}.");
            await leader.Press("Lagre teksten");
            await leader.Follow($"Tilstandsrapport for {year}");
        }

        await leader.Follow("Løfter");
        await leader.Type("Et nytt løfte", "Vi skal ha en samling for fosterhjem sammen med nabokommunen.");
        await leader.Press("Legg til løftet");
        await leader.Follow($"Tilstandsrapport for {year}");
        await leader.Follow("Fitjar");
        await leader.Type("Dato for kommunestyret", string.Create(CultureInfo.InvariantCulture, $"{year + 1}-05-20"));
        await leader.Press("Lagre datoen");
        await leader.GetByText("Rapporten er ferdig").ClickAsync();
        await leader.Press("Marker som sendt");
        await Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("Sendt kommunestyret");
    }

    private static async Task Begin(IPage leader, int year)
    {
        await leader.GotoAsync("/reports");
        await leader.Type("Hvilket år skal den fortelle om?", year.ToString(CultureInfo.InvariantCulture));
        await leader.Press("Begynn rapporten");
        await Expect(leader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"Tilstandsrapport for {year}");
    }
}
