using static LearningNetwork.Web.Tests.Features.Products.Registered;

namespace LearningNetwork.Web.Tests.Features.Products.Editions;

[Collection(nameof(ChangingCatalogue))]
public sealed class EditionPagesTests(ChangingCatalogue catalogue)
{
    private readonly TestHost host = catalogue.Host;

    [Fact]
    public async Task A_lead_registers_a_product_with_a_file_the_working_group_reviews_it_and_another_service_asks_and_takes_out_the_file()
    {
        var lead = await host.Reader("demo-lead-p5");
        (await lead.Post(
            "/products/new",
            ("title", "Heile vegen"), ("kind", "template"), ("owners", "project p5"), ("description", "Ein mal"), ("forWhom", "Familiar"), ("interest", "Samvær"),
            ("materials", "Ein mal"), ("experience", "Prøvd"), ("service", "sunnfjord"), ("role", "projectLead"), ("developers", "sunnfjord"))).Location.ShouldBe("/products/heile-vegen");
        (await lead.Upload("/products/heile-vegen/editions", Edition("byRequest"), ("files", "Mal for samvær.docx", SomeFiles.Word))).Location.ShouldBe("/products/heile-vegen");
        (await lead.Press("/products/heile-vegen", "/products/heile-vegen/submit")).Location.ShouldBe("/products/heile-vegen");

        var group = await host.Reader("demo-working-group");
        (await group.Get("/assessments")).Document.QuerySelector("a[href='/products/heile-vegen']").ShouldNotBeNull();
        (await group.Post(
            "/products/heile-vegen/review", ("recommendation", "2"), ("resourceLevel", "low"), ("maturity", "gold"), ("islands", "5"), ("reasons", "Klar til deling."))).Location
            .ShouldBe("/products/heile-vegen");

        var leader = await host.Reader("demo-fitjar");
        var closed = await leader.Get("/products/heile-vegen");
        closed.Find("ul.materials").TextContent.ShouldContain("Mal for samvær");
        closed.Find("ul.materials").TextContent.ShouldContain("De får det når eigaren har godteke førespurnaden.");
        closed.Document.QuerySelectorAll("ul.materials a").ShouldBeEmpty();
        (await leader.Get("/products/heile-vegen/materials/1-1")).Status.ShouldBe(404);
        var asked = (await leader.Post("/products/heile-vegen/ask", ("reason", "Vi treng ein mal."))).Location.ShouldNotBeNull();
        (await lead.Post(asked + "/accept")).Location.ShouldBe(asked);

        (await leader.Get("/products/heile-vegen")).Find("ul.materials a").GetAttribute("href").ShouldBe("/products/heile-vegen/materials/1-1");
        var taken = await leader.Http.GetAsync("/products/heile-vegen/materials/1-1");
        (await taken.Content.ReadAsByteArrayAsync()).ShouldBe(SomeFiles.Word);
        taken.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Mal for samvær.docx");

        var list = await lead.Get("/products/heile-vegen/taken-out");
        list.Find("tbody tr").TextContent.ShouldContain("Fitjar");
        list.Find("tbody tr").TextContent.ShouldContain("Mal for samvær");
    }

    [Fact]
    public async Task A_refused_edition_keeps_what_was_typed_and_the_files_that_were_in_order()
    {
        await Draft(host, "utgave-tilbake");
        var lead = await host.Reader("demo-lead-p3");
        var refused = await lead.Upload(
            "/products/utgave-tilbake/editions", Edition("open"), ("files", "god.pdf", SomeFiles.Pdf), ("files", "makro.docx", SomeFiles.WordWithMacros));
        refused.Status.ShouldBe(422);
        refused.Find("#files-error").TextContent.ShouldContain("makroar");
        refused.Find("#changes").TextContent.ShouldContain("Den første utgåva");
        var received = refused.Find("input[name=received]");
        received.HasAttribute("checked").ShouldBeTrue();

        var again = await lead.Upload("/products/utgave-tilbake/editions", [.. Edition("open"), ("received", received.GetAttribute("value")!)]);
        again.Location.ShouldBe("/products/utgave-tilbake");
        (await lead.Get("/products/utgave-tilbake")).Find("ul.materials").TextContent.ShouldContain("god");
        var opened = await lead.Get("/products/utgave-tilbake/editions");
        opened.Find("input[name=kept]").HasAttribute("checked").ShouldBeTrue();
    }

    [Theory]
    [InlineData("", "#files-error", "minst éi fil")]
    [InlineData("http://eksempel.no", "#link-error", "https://")]
    public async Task An_edition_without_anything_or_with_a_wrong_link_is_given_back(string link, string error, string says)
    {
        await Draft(host, "utgave-feil-" + link.Length);
        var lead = await host.Reader("demo-lead-p3");
        var refused = await lead.Upload($"/products/utgave-feil-{link.Length}/editions", [.. Edition("open"), ("link", link), ("linkTitle", "Side")]);
        refused.Status.ShouldBe(422);
        refused.Find(error).TextContent.ShouldContain(says);
    }

    [Fact]
    public async Task A_link_leads_away_and_is_reported_when_it_is_dead()
    {
        await Reviewed(host, "lenke-paa-side");
        var lead = await host.Reader("demo-lead-p3");
        await lead.Upload("/products/lenke-paa-side/editions", [.. Edition("open"), ("link", "https://eksempel.no/side"), ("linkTitle", "Sida")]);
        var reader = await host.Reader("demo-askoy");
        (await reader.Get("/products/lenke-paa-side/materials/1-1")).Location.ShouldBe("https://eksempel.no/side");
        (await reader.Press("/products/lenke-paa-side", "/products/lenke-paa-side/materials/1-1/dead-link")).Location.ShouldBe("/products/lenke-paa-side");
        (await reader.Get("/products/lenke-paa-side")).Find("ul.materials .overdue").TextContent.ShouldContain("død lenkje");
        (await lead.Get("/products/lenke-paa-side")).Find(".owner-card").TextContent.ShouldContain("lenkje som ikkje verkar");
        (await lead.Press("/products/lenke-paa-side", "/products/lenke-paa-side/materials/1-1/link-works")).Location.ShouldBe("/products/lenke-paa-side");
        (await reader.Get("/products/lenke-paa-side")).Document.QuerySelectorAll("ul.materials .overdue").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_with_files_is_refused_where_none_are_taken()
    {
        var lead = await host.Reader("demo-lead-p3");
        using var content = new MultipartFormDataContent { { new ByteArrayContent([1]), "files", "a.pdf" } };
        ((int)(await lead.Http.PostAsync("/products/new", content)).StatusCode).ShouldBe(415);
    }

    [Theory]
    [InlineData("/products/brukermanual/editions", "demo-lead-p4", 200)]
    [InlineData("/products/brukermanual/editions", "demo-lead-p3", 403)]
    [InlineData("/products/brukermanual/taken-out", "demo-lead-p4", 200)]
    [InlineData("/products/brukermanual/taken-out", "demo-coordinator", 403)]
    [InlineData("/products/brukermanual/taken-out", "demo-bergen", 403)]
    [InlineData("/products/brukermanual/materials/1-1", "demo-bergen", 404)]
    public async Task The_pages_are_for_those_who_answer_for_the_product(string path, string person, int status) =>
        (await (await host.Reader(person)).Get(path)).Status.ShouldBe(status);

    [Theory]
    [InlineData("/products/brukermanual/editions")]
    [InlineData("/products/brukermanual/taken-out")]
    public async Task A_page_asks_at_most_three_statements(string path) =>
        (await (await host.Reader("demo-lead-p4")).Get(path)).Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);

    private static (string Field, string Value)[] Edition(string access) =>
        [("changes", "Den første utgåva"), ("on", "2024-03-01"), ("access", access), ("terms", "copy"), ("terms", "name")];
}
