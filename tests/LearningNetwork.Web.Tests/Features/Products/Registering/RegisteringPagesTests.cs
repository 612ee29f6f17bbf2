namespace LearningNetwork.Web.Tests.Features.Products.Registering;

public sealed class RegisteringPagesTests(TestHost host)
{
    [Fact]
    public async Task A_lead_registers_a_product_on_a_form_keeps_it_right_and_sends_it_in()
    {
        var lead = await host.Reader("demo-lead-p5");
        var saved = await lead.Post(
            "/products/new", ("title", "Samlingsbok"), ("kind", "handbook"), ("owners", "project p5"), ("description", "Ei bok"), ("service", "sunnfjord"), ("role", "projectLead"));
        saved.Location.ShouldBe("/products/samlingsbok");
        var page = await lead.Get("/products/samlingsbok");
        page.Text.ShouldContain("Produktet er lagra.");
        page.Text.ShouldContain("Kladd");

        var early = await lead.Press("/products/samlingsbok", "/products/samlingsbok/submit");
        early.Status.ShouldBe(422);
        early.Find(".ds-error-summary").TextContent.ShouldContain("Kven det er for, Kva interesse det tek vare på, Materiell som høyrer til");

        (await lead.Post(
            "/products/samlingsbok/edit",
            ("title", "Samlingsboka"), ("description", "Ei bok"), ("forWhom", "Familiar"), ("interest", "Fosterfamilien"), ("materials", "Ei bok"), ("experience", "God"))).Location
            .ShouldBe("/products/samlingsbok");
        (await lead.Press("/products/samlingsbok", "/products/samlingsbok/submit")).Location.ShouldBe("/products/samlingsbok");
        var sent = await lead.Get("/products/samlingsbok");
        sent.Find("h1").TextContent.ShouldContain("Samlingsboka");
        sent.Text.ShouldContain("Ikkje vurdert enno");
        sent.Text.ShouldContain("Fosterfamilien");
        sent.Document.QuerySelectorAll("form[action$='/submit']").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refused_form_keeps_what_was_typed_and_says_where_to_mend()
    {
        var lead = await host.Reader("demo-lead-p5");
        var refused = await lead.Post("/products/new", ("title", ""), ("kind", "handbook"), ("owners", "project p5"), ("description", "Det eg skreiv"));

        refused.Status.ShouldBe(422);
        refused.Find("#title").GetAttribute("aria-invalid").ShouldBe("true");
        refused.Find("#description").TextContent.ShouldContain("Det eg skreiv");
        refused.Find("#kind option[selected]").GetAttribute("value").ShouldBe("handbook");
        refused.Document.QuerySelector("input[name=owners][checked]").ShouldNotBeNull();
        var unowned = await lead.Post("/products/new", ("title", "Uten eier"), ("kind", "handbook"));
        unowned.Document.QuerySelector("#owners-error").ShouldNotBeNull();
    }

    [Fact]
    public async Task Contacts_are_named_confirmed_and_removed()
    {
        var lead = await host.Reader("demo-lead-p6");
        await lead.Post("/products/new", ("title", "Kontaktboka"), ("kind", "other"), ("owners", "project p6"));
        var none = await lead.Press("/products/kontaktboka/contacts", "/products/kontaktboka/contacts", ("service", ""));
        none.Status.ShouldBe(422);
        (await lead.Post("/products/kontaktboka/contacts", ("service", "fitjar"), ("role", "developer"))).Location.ShouldBe("/products/kontaktboka/contacts");
        var named = await lead.Get("/products/kontaktboka/contacts");
        named.Find("ul.rows").TextContent.ShouldContain("Utviklar, Fitjar");
        (await lead.Press("/products/kontaktboka/contacts", "/products/kontaktboka/contact-confirmed")).Location.ShouldBe("/products/kontaktboka");
        (await lead.Post("/products/kontaktboka/contacts", ("remove", "fitjar developer"))).Location.ShouldBe("/products/kontaktboka/contacts");
        (await lead.Get("/products/kontaktboka/contacts")).Document.QuerySelectorAll("ul.rows").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_contact_nobody_has_confirmed_for_a_year_is_pointed_out_to_all_and_confirmed_by_its_owners()
    {
        const string product = "/products/mal-for-barnesamtale";
        (await (await host.Reader("demo-askoy")).Get(product)).Text.ShouldContain("Ikkje stadfesta på over eit år");
        (await (await host.Reader("demo-askoy")).Get(product)).Document.QuerySelectorAll(".owner-card").ShouldBeEmpty();
        var lead = await host.Reader("demo-lead-p3");
        (await lead.Press(product, product + "/contact-confirmed")).Location.ShouldBe(product);
        (await lead.Get(product)).Text.ShouldNotContain("Ikkje stadfesta på over eit år");
    }

    [Theory]
    [InlineData("/products/brukermanual/edit", "demo-lead-p3", 403)]
    [InlineData("/products/brukermanual/contacts", "demo-lead-p3", 403)]
    [InlineData("/products/brukermanual/edit", "demo-bergen", 403)]
    [InlineData("/products/new", "demo-reader", 403)]
    [InlineData("/products/finst-ikkje/edit", "demo-lead-p3", 404)]
    [InlineData("/products/finst-ikkje/contacts", "demo-lead-p3", 404)]
    [InlineData("/products/brukermanual/edit", "demo-lead-p4", 200)]
    [InlineData("/products/new", "demo-coordinator", 200)]
    public async Task A_page_is_for_those_who_answer_for_the_product(string path, string person, int status) =>
        (await (await host.Reader(person)).Get(path)).Status.ShouldBe(status);

    [Theory]
    [InlineData("/products/new")]
    [InlineData("/products/brukermanual/edit")]
    [InlineData("/products/brukermanual/contacts")]
    [InlineData("/products/brukermanual")]
    public async Task A_page_asks_at_most_three_statements(string path) =>
        (await (await host.Reader("demo-lead-p4")).Get(path)).Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
}
