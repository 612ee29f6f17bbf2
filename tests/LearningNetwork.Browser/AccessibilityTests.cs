using Microsoft.Playwright;

namespace LearningNetwork.Browser;

/// <summary>
/// Axe on every page: each person walks the site from the addresses given along its links, one page of each kind, within the parts
/// where the addresses lie. So a new page is seen as soon as something leads to it. Each page is seen in one language, the languages
/// by turns, and what a link leads to by the first person who meets its kind; where LN_FULL_AXE is 1 (infra/axe.sh), by each, in all
/// three languages and on a telephone besides.
/// </summary>
public sealed class AccessibilityTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    private const int Telephone = 320;

    private static readonly HashSet<string>? Met = Axe.Full ? null : [];

    [Theory]
    [InlineData(null, 5, "/sign-in", "/design", "/sign-in?q=ingen-heiter-dette", "/about/accessibility", "/about/privacy")]
    [InlineData("Voss herad", 15, "/", "/my-service", "/treasure-map", "/products", "/products?q=finst-ikkje", "/requests", "/projects", "/services", "/activity", "/overview", "/finst-ikkje", "/products/mal-for-barnesamtale")]
    [InlineData("Voss herad", 2, "/other-networks", "/other-networks?q=finst-ikkje", "/other-networks/oyriket/products/bryggesamlingen")]
    [InlineData("Sveio", 4, "/requests", "/requests/sammen-om-samvaer.sveio.1")]
    [InlineData("Sveio", 2, "/requests/brukermanual.sveio.1")]
    [InlineData("Sunnfjord", 4, "/requests?status=in-use", "/requests?status=declined")]
    [InlineData("Sammen om å støtte barns utvikling i fosterhjem", 5, "/", "/inbox", "/requests?status=submitted")]
    [InlineData("Koordinator hos Statsforvalteren", 5, "/", "/overview", "/overview?overdue=true", "/requests?status=not-successful", "/activity")]
    [InlineData("Koordinator hos Statsforvalteren", 4, "/cohorts", "/products/prosessarbeid-med-foreldre/queue", "/products/landsbymodellen/queue")]
    [InlineData("Stord", 14, "/wheels", "/wheels/arshjul-sunnhordland", "/wheels/arshjul-sunnhordland/years?lines=show", "/wheels/new", "/wheels/arshjul-sunnhordland/activities/new", "/wheels/arshjul-sunnhordland?ink=black")]
    [InlineData("Stord", 5, "/calendar", "/cohorts", "/products/brukermanual/wait", "/products/gruppetilbud-til-fosterforeldre/ask")]
    [InlineData("Barnets vindu, Zip-team", 6, "/notifications", "/notifications?show=all", "/projects/p1a/status", "/implementations", "/implementations/trygg-gjenforening.sunnfjord/status")]
    [InlineData("Koordinator hos Statsforvalteren", 6, "/network", "/network/settings", "/network/priorities", "/network/challenges", "/import", "/import/services")]
    [InlineData("Sammen om å støtte barns utvikling i fosterhjem", 8, "/products/mal-for-barnesamtale", "/products/new", "/products/mal-for-barnesamtale/conduct")]
    [InlineData("Koordinator hos Statsforvalteren", 2, "/network/guests", "/network/guests?municipality=9901", "/projects/p1a/guests")]
    [InlineData("Arbeidsgruppen", 5, "/", "/assessments", "/products/zip-team/review", "/products/diverse-maler-p6")]
    [InlineData("Etne og Vindafjord", 12, "/reports", "/surveys", "/surveys/own")]
    [InlineData("Stord", 9, "/group-offerings", "/group-offerings/new", "/our-places", "/group-offerings/trygg-base-i-sunnhordland", "/rounds/trygg-base-i-sunnhordland.neste", "/rounds/trygg-base-i-sunnhordland.var", "/group-leaders", "/group-leaders/group-leader")]
    [InlineData("Tysvær", 2, "/our-places", "/rounds/tbo-f-pa-haugalandet.neste")]
    [InlineData("Haugesund og Utsira", 4, "/rounds/tbo-f-pa-haugalandet.til-hausten", "/rounds/tbo-f-pa-haugalandet.til-hausten/ask-leader", "/rounds/tbo-f-pa-haugalandet.til-hausten/cancel")]
    [InlineData("Gruppeleder, Stord", 4, "/my-rounds", "/group-leaders", "/group-leaders/topics/kor-mange-pausar", "/rounds/trygg-base-i-sunnhordland.var/evaluate")]
    [InlineData("Koordinator hos Statsforvalteren", 1, "/demand")]
    [InlineData("Stord", 6, "/workshops", "/workshops/stord.kvifor-nei-til-ettervern", "/workshops/new", "/workshops/material", "/workshops/reported?year=2026")]
    [InlineData("Sammen om å støtte barns utvikling i fosterhjem", 9, "/projects/p3/learning", "/projects/p3/gains/1", "/projects/p3/votes/new", "/experiments/p3.samtale-ute", "/experiments/p3.sporsmal-pa-forhand/promote", "/votes/p3.var-samlinga", "/rules-of-conduct")]
    [InlineData("Stord", 12, "/implementations", "/implementations/grunnmodellen.stord", "/implementations/grunnmodellen.stord/support")]
    [InlineData("Gulen", 8, "/implementations/en-god-start.gulen", "/implementations/en-god-start.gulen/plan-line?component=anchoring&number=1")]
    [InlineData("Koordinator hos Statsforvalteren", 6, "/implementations/grid", "/implementations/grid?product=grunnmodellen", "/products/grunnmodellen/elsewhere", "/products/grunnmodellen/support", "/products/grunnmodellen/suggestions", "/cohorts/veien-videre.1/gatherings")]
    [InlineData("Arbeidsgruppen", 3, "/interviews", "/new-interviews", "/interviews/grunnmodellen.2024-02")]
    [InlineData("Sunnfjord", 2, "/self-assessment", "/self-assessment/rate")]
    [InlineData("Alver", 1, "/self-assessment")]
    [InlineData("Koordinator hos Statsforvalteren", 4, "/self-assessment/totals", "/interest", "/interest/new", "/interest/demand", "/figures?compare=products")]
    [InlineData("Fitjar", 2, "/interest", "/interest/own")]
    [InlineData("Drift", 1, "/")]
    public async Task Every_page_passes_axe_and_fits_a_telephone(string? person, int atLeast, params string[] start)
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await reader.Enter(person, "nb");
        var walk = new SiteWalk(start, Met);
        var faults = new List<string>();
        while (walk.Next() is { } address)
        {
            await page.SetViewportSizeAsync(1280, 900);
            foreach (var language in Axe.LanguagesOf(walk.Seen.Count))
            {
                var answer = await page.GotoAsync($"/language?to={language}&return={Uri.EscapeDataString(address)}");
                answer!.Status.ShouldBeLessThan(500, $"{page.Url}\n{demo.Output}");
                (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language);
                await Check(page, faults);
            }

            walk.Found(await page.Locator("main a[href]:not([download])").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"));
            await page.SetViewportSizeAsync(Telephone, 900);
            if (Axe.Full)
                await Check(page, faults);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > Telephone)
                faults.Add($"{page.Url} scrolls sideways on a telephone");
        }

        faults.ShouldBeEmpty();
        walk.Seen.Count.ShouldBeGreaterThanOrEqualTo(Axe.Full ? atLeast : start.Length, string.Join('\n', walk.Seen));
    }

    private static async Task Check(IPage page, List<string> faults)
    {
        try
        {
            await Axe.Check(page);
        }
        catch (Xunit.Sdk.FailException failure)
        {
            faults.Add(failure.Message);
        }
    }
}
