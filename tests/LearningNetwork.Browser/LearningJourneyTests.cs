using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Browser;

/// <summary>A project that learns: what an experiment taught becomes the draft of a product.</summary>
public sealed class LearningJourneyTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task An_experiment_is_made_the_draft_of_a_product_and_everyone_reads_what_was_learnt()
    {
        await using var atTheProject = await browser.NewReader(demo.Address);
        var lead = await atTheProject.Enter("Sammen om å støtte barns utvikling i fosterhjem", "nb");
        await lead.GoTo("Prosjekter");
        await lead.Follow("Sammen om å støtte barns utvikling i fosterhjem");
        await lead.Follow("Se hva prosjektet lærer");
        await lead.Follow("Spørsmål på forhånd (oppdiktet)");
        await Expect(lead.GetByRole(AriaRole.Main)).ToContainTextAsync("Barn kom med egne spørsmål");
        await lead.Follow("Gjør det til et produkt");
        await Expect(lead.GetByLabel("Erfaringer")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Barn kom med egne spørsmål"));
        await lead.Press("Lag utkastet");
        await Expect(lead.GetByRole(AriaRole.Group, new() { Name = "Dette må rettes" })).ToBeFocusedAsync();
        await lead.GetByLabel("Type").SelectOptionAsync("template");
        await lead.Press("Lag utkastet");
        await Expect(lead.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Spørsmål på forhånd");
        await lead.GotoAsync("/experiments/p3.sporsmal-pa-forhand");
        await Expect(lead.GetByRole(AriaRole.Link, new() { Name = "Spørsmål på forhånd (oppdiktet)", Exact = true })).ToBeVisibleAsync();

        await using var elsewhere = await browser.NewReader(demo.Address);
        var reader = await elsewhere.Enter("Leser", "nb");
        await reader.GotoAsync("/experiments/p3.sporsmal-pa-forhand");
        await Expect(reader.GetByRole(AriaRole.Main)).ToContainTextAsync("Barn kom med egne spørsmål");
        await Expect(reader.GetByRole(AriaRole.Main)).ToContainTextAsync("Et utkast som eierne arbeider med");
    }
}
