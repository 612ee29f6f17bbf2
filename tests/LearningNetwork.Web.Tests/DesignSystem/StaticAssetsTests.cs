using System.Net;

namespace LearningNetwork.Web.Tests.DesignSystem;

public sealed class StaticAssetsTests
{
    [Fact]
    public async Task Every_style_sheet_that_a_page_names_is_served_under_an_address_that_follows_its_content()
    {
        await using var host = await PageHost.Start();
        var page = await PageHost.Read(await host.Get("/design"));

        var named = page.QuerySelectorAll("link").Select(link => link.GetAttribute("href")!).ToList();

        named.Count.ShouldBe(6);
        foreach (var address in named)
        {
            var response = await host.Get(address);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            address.ShouldMatch(@"\.[a-z0-9]{10}\.(css|svg|woff2)$");
        }
    }

    [Fact]
    public async Task Every_file_that_our_style_sheet_names_is_served()
    {
        await using var host = await PageHost.Start();
        var style = await (await host.Get("/assets/app.css")).Content.ReadAsStringAsync();

        var files = style.Split("url(\"").Skip(1).Select(rest => rest.Split('"')[0]).Where(file => !file.StartsWith("data:", StringComparison.Ordinal)).ToList();

        files.Count.ShouldBe(8);
        foreach (var file in files) (await host.Get("/assets/" + file)).StatusCode.ShouldBe(HttpStatusCode.OK, file);
    }
}
