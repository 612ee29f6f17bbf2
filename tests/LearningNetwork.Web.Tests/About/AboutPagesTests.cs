namespace LearningNetwork.Web.Tests.About;

public sealed class AboutPagesTests(TestHost host)
{
    [Theory]
    [InlineData("/about/accessibility", "Tilgjenge", 4)]
    [InlineData("/about/privacy", "Personvern", 7)]
    public async Task Anyone_may_read_them_and_every_page_leads_there(string path, string title, int sections)
    {
        var nobody = await host.Reader(null);

        var page = await nobody.Get(path);

        page.Find("h1").TextContent.ShouldBe(title);
        page.Document.QuerySelectorAll("main section h2").Length.ShouldBe(sections);
        (await nobody.Get("/sign-in")).Document.QuerySelectorAll("footer a").Select(link => link.GetAttribute("href")).ShouldContain(path);
    }

    [Fact]
    public async Task Every_cookie_that_is_set_is_one_that_the_page_tells_of()
    {
        var reader = await host.Reader("demo-askoy");
        var set = new HashSet<string>();
        foreach (var path in (string[])["/sign-in", "/language?to=nn&return=/", "/products/mal-for-barnesamtale", "/notifications", "/treasure-map"])
        {
            if ((await reader.Get(path)).Response.Headers.TryGetValues("Set-Cookie", out var cookies))
                set.UnionWith(cookies.Select(cookie => cookie.Split('=')[0]));
        }

        set.Except(["ln_session", "form", "lang", "notice"]).ShouldBeEmpty();
    }
}
