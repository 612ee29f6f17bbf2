using Microsoft.Playwright;

namespace LearningNetwork.Browser;

/// <summary>A project opens what it made to other networks, someone there finds it, and once it is closed it is gone.</summary>
public sealed class OtherNetworksJourneyTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    private const string Product = "/products/mal-for-barnesamtale";

    [Fact]
    public async Task What_is_opened_is_found_in_another_network_until_it_is_closed()
    {
        await using var owners = await browser.NewReader(demo.Address);
        await using var others = await browser.NewReader(demo.Address);
        var lead = await owners.Enter("Sammen om å støtte barns utvikling i fosterhjem", "nb");
        var stranger = await others.Enter(null, "nb");
        await stranger.ClickAsync("button[value='demo-other-coordinator']");
        await stranger.GotoAsync("/products");
        await stranger.Follow("Se produkter fra andre nettverk");
        await Assertions.Expect(stranger.GetByRole(AriaRole.Heading, new() { Name = "Her kommer produkter fra andre nettverk" })).ToBeVisibleAsync();

        await lead.GotoAsync(Product);
        await lead.Follow("Åpne for andre nettverk");
        await lead.Press("Åpne for andre nettverk");
        await Assertions.Expect(lead.GetByText("Produktet er åpent for andre nettverk.")).ToBeVisibleAsync();

        await stranger.ReloadAsync();
        await stranger.GetByRole(AriaRole.Main).GetByLabel("Søk").FillAsync("barnesamtalen");
        await stranger.Press("Vis");
        await stranger.Follow("Mal for barnesamtale");
        await Assertions.Expect(stranger.GetByText("Ta kontakt med koordinatoren i nettverket, hos Statsforvalt")).ToBeVisibleAsync();
        await Assertions.Expect(stranger.GetByRole(AriaRole.Main).GetByText("Sammen om å støtte")).ToHaveCountAsync(0);

        await lead.Follow("Åpent for andre nettverk");
        await lead.Press("Lukk for andre nettverk");
        var gone = await stranger.ReloadAsync();
        gone.ShouldNotBeNull().Status.ShouldBe(404);
    }
}
