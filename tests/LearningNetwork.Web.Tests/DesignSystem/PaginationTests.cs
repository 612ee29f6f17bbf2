using LearningNetwork.Web.DesignSystem;

namespace LearningNetwork.Web.Tests.DesignSystem;

public sealed class PaginationTests
{
    [Theory]
    [InlineData(1, 2, "1 2")]
    [InlineData(1, 9, "1 2 … 9")]
    [InlineData(3, 9, "1 2 3 4 … 9")]
    [InlineData(5, 9, "1 … 4 5 6 … 9")]
    [InlineData(9, 9, "1 … 8 9")]
    public async Task First_last_and_the_neighbours_can_be_reached(int current, int last, string shown)
    {
        var body = await Rendered.Of<Pagination>(("T", Rendered.Nynorsk), ("Current", current), ("Last", last), ("Link", (int page) => $"?page={page}"));
        var items = body.QuerySelectorAll("li").Skip(1).SkipLast(1).Select(item => item.TextContent is "" ? "…" : item.TextContent);

        string.Join(' ', items).ShouldBe(shown);
        body.QuerySelector("[aria-current=true]")!.GetAttribute("href").ShouldBe($"?page={current}");
    }

    [Fact]
    public async Task The_first_page_has_none_before_it()
    {
        var body = await Rendered.Of<Pagination>(("T", Rendered.Nynorsk), ("Current", 1), ("Last", 3), ("Link", (int page) => $"?page={page}"));

        body.QuerySelector("li:first-child > *")!.GetAttribute("aria-hidden").ShouldBe("true");
        body.QuerySelector("li:last-child > a")!.GetAttribute("href").ShouldBe("?page=2");
    }

    [Fact]
    public async Task One_page_needs_no_way_on() =>
        (await Rendered.Of<Pagination>(("T", Rendered.Nynorsk), ("Current", 1), ("Last", 1), ("Link", (int page) => ""))).Children.ShouldBeEmpty();
}
