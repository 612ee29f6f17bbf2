namespace LearningNetwork.Browser;

public sealed class BrowserFixtureTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("nb-NO")]
    [InlineData("nn-NO")]
    [InlineData("en-GB")]
    public async Task A_reader_has_the_language_that_was_asked_for_and_Norwegian_time(string language)
    {
        await using var reader = await browser.NewReader(language: language);
        var page = await reader.NewPageAsync();

        (await page.EvaluateAsync<string>("navigator.language")).ShouldBe(language);
        (await page.EvaluateAsync<string>("Intl.DateTimeFormat().resolvedOptions().timeZone")).ShouldBe("Europe/Oslo");
    }

    [Fact]
    public async Task A_reader_without_scripts_sees_what_is_meant_for_her()
    {
        await using var reader = await browser.NewReader(scripts: false);
        var page = await reader.NewPageAsync();

        await page.SetContentAsync("<noscript>uten</noscript><script>document.write('med')</script>");

        (await page.Locator("body").InnerTextAsync()).ShouldBe("uten");
    }
}
