using LearningNetwork.Browser;
using LearningNetwork.Silo.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Silo.Tests.Hosting;

/// <summary>The cluster's dashboard is the operators' alone.</summary>
public sealed class DashboardTests(BrowserFixture browser, DemoSilo demo) : IClassFixture<DemoSilo>
{
    [Fact]
    public async Task An_operator_sees_how_the_cluster_does()
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await reader.Enter("Drift", "nb");

        await page.GotoAsync("/dashboard/");

        await Expect(page.GetByText("Active Silos")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_operators_page_leads_to_it_and_to_the_figures_of_grains()
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await reader.Enter("Drift", "nb");

        await page.GotoAsync("/operations");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Klyngen" }).ClickAsync();
        await Expect(page.GetByText("Active Silos")).ToBeVisibleAsync();

        (await (await reader.APIRequest.GetAsync("/operations/metrics")).TextAsync()).ShouldContain("orleans_grains{grain_type=");
    }

    [Fact]
    public async Task The_figures_tell_of_kinds_of_grains_and_never_whose_they_are()
    {
        var asker = new Asker(("gulen", "4635"), () => [demo.Address]);
        await asker.Ask(expectedRound: 1);
        await asker.Withdraw(1);
        await using var reader = await browser.NewReader(demo.Address);
        await reader.Enter("Drift", "nb");

        var figures = await (await reader.APIRequest.GetAsync("/operations/metrics")).TextAsync();

        figures.ShouldContain("learningnetwork_cells{kind=\"sharing-request\"}");
        figures.ShouldContain("orleans_grains{grain_type=\"sharingrequest\"}");
        foreach (var whose in (string[])["vestland", "gulen", "\"4635\"", "mal-for-barnesamtale"]) // a count and a port have digits too
            figures.ShouldNotContain(whose, Case.Insensitive);
    }

    [Theory]
    [InlineData("/dashboard/")]
    [InlineData("/dashboard/DashboardCounters")]
    public async Task Nobody_else_does(string address)
    {
        await using var nobody = await browser.NewReader(demo.Address);
        (await nobody.APIRequest.GetAsync(address, new() { MaxRedirects = 0 })).Status.ShouldBe(303);
        foreach (var person in (string[])["Koordinator hos Statsforvalteren", "Voss herad", "Lesar"])
        {
            await using var reader = await browser.NewReader(demo.Address);
            await reader.Enter(person, person == "Lesar" ? "nn" : "nb");
            (await reader.APIRequest.GetAsync(address)).Status.ShouldBe(403, person);
        }
    }

    [Fact]
    public async Task Pages_have_their_style_here_too()
    {
        await using var reader = await browser.NewReader(demo.Address);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/sign-in");

        foreach (var style in await page.Locator("link[rel=stylesheet]").AllAsync())
            (await reader.APIRequest.GetAsync((await style.GetAttributeAsync("href"))!)).Status.ShouldBe(200);
    }
}
