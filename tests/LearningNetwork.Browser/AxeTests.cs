namespace LearningNetwork.Browser;

public sealed class AxeTests(BrowserFixture browser)
{
    private const string GoodPage = """
        <!doctype html>
        <html lang="nb">
        <head><title>Produkter</title></head>
        <body><main><h1>Produkter</h1><form><label for="q">Søk</label> <input id="q" name="q"></form></main></body>
        </html>
        """;

    [Fact]
    public async Task A_good_page_passes() => await Check(GoodPage);

    [Theory]
    [InlineData("<label for=\"q\">Søk</label>", "", "label")]
    [InlineData(" lang=\"nb\"", "", "html-has-lang")]
    [InlineData("<h1>", "<h1 style=\"color:#bbb\">", "color-contrast")]
    [InlineData("<main>", "<main><img src=\"\">", "image-alt")]
    public async Task A_fault_is_reported_with_its_rule_and_element(string good, string bad, string rule)
    {
        var failure = await Should.ThrowAsync<Xunit.Sdk.FailException>(() => Check(GoodPage.Replace(good, bad, StringComparison.Ordinal)));

        failure.Message.ShouldContain($"\n{rule} (");
        failure.Message.ShouldContain("    ");
    }

    private async Task Check(string html)
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        await page.SetContentAsync(html);
        await Axe.Check(page);
    }
}
