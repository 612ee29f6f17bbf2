using static LearningNetwork.Web.Tests.Features.Products.Registered;

namespace LearningNetwork.Web.Tests.Features.Products.Assessing;

[Collection(nameof(ChangingCatalogue))]
public sealed class AssessingPagesTests(ChangingCatalogue catalogue)
{
    private readonly TestHost host = catalogue.Host;

    [Fact]
    public async Task The_working_group_finds_what_waits_and_assesses_it()
    {
        await SentIn(host, "side-vurdering");
        var group = await host.Reader("demo-working-group");
        var queue = await group.Get("/assessments");
        queue.Document.QuerySelector("a[href='/products/side-vurdering']").ShouldNotBeNull();
        queue.Document.QuerySelectorAll("main h2").Select(heading => heading.TextContent).ShouldBe(["Ikkje vurdert enno", "Skal vurderast på nytt", "Vurderinga er over eit år gammal"]);
        queue.Find(".ways-bar a[href='/assessments'] .waiting");

        (await group.Get("/products/side-vurdering")).Document.QuerySelector("a[href='/products/side-vurdering/review']").ShouldNotBeNull();
        var saved = await group.Post(
            "/products/side-vurdering/review",
            ("recommendation", "2"), ("resourceLevel", "low"), ("maturity", "none"), ("islands", "5"), ("reasons", "Fordi det er enkelt."), ("wordedAs", "1"));
        saved.Location.ShouldBe("/products/side-vurdering");
        var page = await (await host.Reader("demo-askoy")).Get("/products/side-vurdering");
        page.Text.ShouldContain("Fordi det er enkelt.");
        page.Text.ShouldContain("tilråding 2, men med ord som høyrer til tilråding 1");
        page.Text.ShouldNotContain("Vurderingar over tid");

        (await group.Post("/products/side-vurdering/review", ("recommendation", "none"), ("resourceLevel", "none"), ("maturity", "silver"), ("reasons", "Vi veit for lite."))).Location
            .ShouldBe("/products/side-vurdering");
        var after = await (await host.Reader("demo-askoy")).Get("/products/side-vurdering");
        after.Find(".timeline").TextContent.ShouldContain("Fordi det er enkelt.");
        after.Text.ShouldContain("Tilråding ikkje oppgitt");
    }

    [Fact]
    public async Task A_review_without_an_answer_on_each_axis_is_given_back_with_what_was_typed()
    {
        var group = await host.Reader("demo-working-group");
        var refused = await group.Post("/products/zip-team/review", ("recommendation", "1"), ("reasons", "Det eg skreiv"));
        refused.Status.ShouldBe(422);
        refused.Find(".ds-error-summary a").GetAttribute("href").ShouldBe("#resourceLevel");
        refused.Find("#reasons").TextContent.ShouldContain("Det eg skreiv");
        refused.Find("input[name=recommendation][checked]").GetAttribute("value").ShouldBe("1");
    }

    [Fact]
    public async Task A_form_shown_before_someone_else_assessed_is_refused_as_stale()
    {
        await SentIn(host, "side-gammal");
        var group = await host.Reader("demo-working-group");
        var stale = await group.Press(
            "/products/side-gammal/review", "/products/side-gammal/review",
            ("seen-version", "1"), ("recommendation", "2"), ("resourceLevel", "low"), ("maturity", "none"), ("reasons", "Fordi."));
        stale.Status.ShouldBe(409);
        stale.Text.ShouldContain("Nokon har endra dette");
    }

    [Theory]
    [InlineData("/assessments", "demo-lead-p3", 403)]
    [InlineData("/assessments", "demo-coordinator", 403)]
    [InlineData("/products/zip-team/review", "demo-lead-p1", 403)]
    [InlineData("/products/finst-ikkje/review", "demo-working-group", 404)]
    [InlineData("/products/zip-team/review", "demo-working-group", 200)]
    public async Task The_pages_are_the_working_groups(string path, string person, int status) => (await (await host.Reader(person)).Get(path)).Status.ShouldBe(status);

    [Theory]
    [InlineData("/assessments")]
    [InlineData("/products/zip-team/review")]
    public async Task A_page_asks_at_most_three_statements(string path) =>
        (await (await host.Reader("demo-working-group")).Get(path)).Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
}
