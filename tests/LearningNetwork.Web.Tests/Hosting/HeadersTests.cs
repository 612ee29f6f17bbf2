namespace LearningNetwork.Web.Tests.Hosting;

public sealed class HeadersTests(TestHost host)
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/not/there.css")]
    [InlineData("/assets/app.css")]
    [InlineData("/health/ready")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/api/v1/products")]
    [InlineData("/api/v1/nothing")]
    public async Task Every_answer_tells_the_browser_what_we_never_do(string path)
    {
        using var nobody = host.Api(null);
        var headers = (await nobody.GetAsync(path)).Headers;

        var policy = headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        headers.Contains("Server").ShouldBeFalse();
        headers.Contains("Strict-Transport-Security").ShouldBeFalse("a demonstration has no certificate");
    }

    [Theory]
    [InlineData("/design")]
    [InlineData("/language?to=nn")]
    public async Task Whoever_comes_by_https_gets_cookies_for_https_only(string path)
    {
        await using var site = await PageHost.Start();
        var answer = await site.Send(new HttpRequestMessage(HttpMethod.Get, "https://network.example" + path));

        answer.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => cookie.Contains("; secure", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Outside_the_demonstration_browsers_are_told_to_come_by_https_only()
    {
        await using var work = await PageHost.Start(demo: false);
        var answer = await work.Send(new HttpRequestMessage(HttpMethod.Get, "https://network.example/language?to=nn"));

        answer.Headers.GetValues("Strict-Transport-Security").ShouldHaveSingleItem().ShouldStartWith("max-age=");
    }
}
