using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.DesignSystem;

public sealed class LayoutTests
{
    [Fact]
    public async Task The_bar_shows_the_ways_in_the_one_that_is_open_and_what_waits()
    {
        await using var host = await PageHost.Start(services: services => services.AddScoped<ISurroundings, Coordinator>());

        var page = await PageHost.Read(await host.Get("/design"));
        var bar = page.QuerySelector(".wide-only nav.ways")!;

        bar.QuerySelectorAll("a").Select(way => way.GetAttribute("href")).ShouldBe(["/products", "/inbox"]);
        bar.QuerySelector("[aria-current=page]")!.TextContent.ShouldBe("Produkt");
        bar.QuerySelector(".waiting")!.TextContent.ShouldBe("3 ventar på deg");
        page.QuerySelector(".fold .ways a[href='/inbox']").ShouldNotBeNull("nothing is lost on a telephone");
        page.QuerySelector(".person summary")!.TextContent.ShouldBe("Berit Statsforvaltaren");
        page.QuerySelector(".brand-name")!.TextContent.ShouldBe("Vestland");
    }

    [Fact]
    public async Task The_document_says_its_language_and_leads_past_the_bar()
    {
        await using var host = await PageHost.Start();

        var page = await PageHost.Read(await host.Get("/design"));

        page.DocumentElement.GetAttribute("lang").ShouldBe("nn");
        var skip = page.Body!.QuerySelector("a")!.GetAttribute("href")!;
        page.QuerySelector(skip)!.LocalName.ShouldBe("main");
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
    }

    [Fact]
    public async Task The_banner_of_the_demonstration_stands_only_there()
    {
        await using var host = await PageHost.Start(demo: false);

        var page = await PageHost.Read(await host.Get("/nowhere"));

        page.QuerySelector(".demo-banner").ShouldBeNull();
        (await host.Get("/design")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public async Task Every_id_is_unique_and_every_label_finds_its_field_in_every_language(string language)
    {
        await using var host = await PageHost.Start(services: services => services.AddScoped<ISurroundings, Coordinator>());
        await host.Get($"/language?to={language}&return=/design");

        var page = await PageHost.Read(await host.FillIn("/design", ("reason", "x")));

        page.DocumentElement.GetAttribute("lang").ShouldBe(language);
        page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
        page.QuerySelectorAll("label").Where(label => page.GetElementById(label.GetAttribute("for")!) is null).ShouldBeEmpty();
        page.QuerySelectorAll("[aria-describedby]").SelectMany(element => element.GetAttribute("aria-describedby")!.Split(' ')).Where(id => page.GetElementById(id) is null).ShouldBeEmpty();
        page.QuerySelectorAll("[style], script").ShouldBeEmpty("the content security policy refuses them");
    }

    private sealed class Coordinator : ISurroundings
    {
        public ValueTask<Surroundings> Of(HttpContext context) => ValueTask.FromResult(new Surroundings(
            "Vestland", [WaysIn.Products, WaysIn.Inbox with { Waiting = 3 }], new Reader("Berit", "Statsforvaltaren", [WaysIn.Services]), Language.Nynorsk));
    }
}
