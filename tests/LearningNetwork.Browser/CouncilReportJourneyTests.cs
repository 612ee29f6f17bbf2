using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Browser;

/// <summary>A service fills its report and promises something; next year's report must answer it. And a survey's counts come from a wrong file and then a right one.</summary>
public sealed class CouncilReportJourneyTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    private static readonly string[] Chapters = ["Presentasjon av virksomheten", "Bemanning og kompetanse", "Samarbeid med andre sektorer", "Brukerundersøkelse", "Innsatsområder"];
    private static readonly string[] Questions = ["Det er lett å få tak i tjenesten", "Vi vet hvem som gjør hva", "Vi får tilbakemelding når vi melder fra", "Vi kommer inn tidlig nok sammen", "Vi lager gode løsninger sammen"];

    [Fact]
    public async Task The_report_answers_last_years_promise()
    {
        await using var atTheService = await browser.NewReader(demo.Address);
        var leader = await atTheService.Enter("Gulen", "nb");

        await Begin(leader, "2024");
        foreach (var chapter in Chapters)
        {
            await leader.Follow(chapter);
            await leader.Choose("Hvem skriver?", "Barnevernleder");
            await leader.Type("Tekst", $"Slik er det hos oss: {chapter}.");
            await leader.Press("Lagre teksten");
            await leader.Follow("Tilstandsrapport for 2024");
        }

        await leader.Follow("Løfter");
        await leader.Type("Et nytt løfte", "Alle familier skal ha en plan.");
        await leader.Press("Legg til løftet");
        await leader.Follow("Tilstandsrapport for 2024");
        await leader.Follow("Gulen");
        await leader.Type("Dato for kommunestyret", "2025-05-20");
        await leader.Press("Lagre datoen");
        await leader.GetByText("Rapporten er ferdig").ClickAsync();
        await leader.Press("Marker som sendt");
        await Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("Sendt kommunestyret");

        await Begin(leader, "2025");
        await Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("1 løfte fra sist er ikke besvart");
        await leader.Follow("Løfter");
        await leader.Choose("Hva ble det av det?", "Lagt bort");
        await leader.Press("Lagre svaret");
        await Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("Skriv hvorfor løftet legges bort.");
        await leader.Choose("Hva ble det av det?", "Gjort");
        await leader.Press("Lagre svaret");
        await leader.Follow("Tilstandsrapport for 2025");
        await Expect(leader.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("fra sist er ikke besvart");
    }

    [Fact]
    public async Task A_wrong_file_is_told_of_row_by_row_and_a_right_one_is_taken_in()
    {
        await using var atTheService = await browser.NewReader(demo.Address);
        var leader = await atTheService.Enter("Kvam", "nb");
        await leader.GotoAsync("/surveys");
        await leader.Choose("Hvem spør dere, og om hva?", "Andre tjenester, utgave 1");
        await leader.Press("Opprett undersøkelsen");
        await leader.Follow("Hent svar fra regneark");

        await Send(leader, "Spørsmål;Svar;Antall\nHele undersøkelsen;Svarte;20\nVi vet hvem som gjør hva;Enig;=A1\n");
        await Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("Rad 3, kolonne C");
        await Axe.Check(leader);

        await Send(leader, "Spørsmål;Svar;Antall\nHele undersøkelsen;Spurt;30\nHele undersøkelsen;Svarte;20\n" + string.Concat(Questions.Select(question => $"{question};{(question.Contains("melder") ? "Ja" : "Enig")};20\n")));
        await Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("20 av 30 svarte");
        await Axe.Check(leader);
        await leader.Press("Ta det inn");
        await Expect(leader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"Andre tjenester {DateTime.UtcNow.Year}");
        await Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("20 av 30 svarte");
    }

    private static async Task Begin(IPage leader, string year)
    {
        await leader.GotoAsync("/reports");
        await leader.Type("Hvilket år skal den fortelle om?", year);
        await leader.Press("Begynn rapporten");
        await Expect(leader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"Tilstandsrapport for {year}");
    }

    private static async Task Send(IPage leader, string csv)
    {
        await leader.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "svar.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(csv) });
        await leader.Press("Se gjennom filen");
    }
}
