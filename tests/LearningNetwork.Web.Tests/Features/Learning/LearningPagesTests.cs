namespace LearningNetwork.Web.Tests.Features.Learning;

/// <summary>What projects learn, by a browser without scripts.</summary>
public sealed class LearningPagesTests(TestHost host)
{
    [Theory]
    [InlineData("/projects/familielos/learning")]
    [InlineData("/projects/p3/gains/1")]
    [InlineData("/experiments/familielos.livsnavet")]
    [InlineData("/experiments/p3.samtale-ute")]
    [InlineData("/votes/familielos.videre-prosess")]
    [InlineData("/rules-of-conduct")]
    [InlineData("/projects/p5/learning")]
    public async Task Every_page_opens_for_those_who_see_the_catalogue_with_few_statements(string address)
    {
        foreach (var person in new[] { "demo-reader", "demo-coordinator", "demo-lead-p3", "demo-lead-stimulab", "demo-oygarden" })
        {
            var page = await (await host.Reader(person)).Get(address);
            page.Status.ShouldBe(200);
            page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
            (await page.Response.Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan(150_000);
        }

        (await (await host.Reader("demo-operator")).Get(address)).Status.ShouldBe(403);
        if (address != "/rules-of-conduct")
            (await (await host.Reader("demo-other-leader")).Get(address)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Familielos_has_its_six_experiments_ten_hypotheses_ten_barriers_and_gains_that_cannot_be_measured()
    {
        var page = await (await host.Reader("demo-reader")).Get("/projects/familielos/learning");
        page.Document.QuerySelectorAll("a[href^='/experiments/familielos.']").Length.ShouldBe(6);
        page.Document.QuerySelectorAll("#hypotheses ~ ol li").Length.ShouldBe(10);
        page.Document.QuerySelectorAll("#barriers-met ~ ul li").Length.ShouldBe(10);
        page.Document.QuerySelectorAll("#missing ~ ul li").Length.ShouldBe(10);
        page.Document.QuerySelectorAll("a[href^='/projects/familielos/gains/']").Length.ShouldBe(8);
        page.Text.ShouldContain("Ikkje noko utgangspunkt: kan ikkje målast");
        page.Document.QuerySelectorAll("form[method=post][action*='/learning/']").ShouldBeEmpty("a reader writes nothing");
    }

    [Fact]
    public async Task It_stands_beside_the_networks_eight_and_leads_there()
    {
        var page = await (await host.Reader("demo-reader")).Get("/projects");
        page.Find("#others ~ ul a[href='/projects/familielos']");
        page.Document.QuerySelectorAll("tbody th a").Length.ShouldBe(8);
        (await (await host.Reader("demo-reader")).Get("/projects/familielos")).Find("a[href='/projects/familielos/learning']");
    }

    [Fact]
    public async Task A_gain_is_drawn_and_the_table_says_the_same()
    {
        var page = await (await host.Reader("demo-reader")).Get("/projects/p3/gains/1");
        page.Document.QuerySelectorAll("svg .mark").Length.ShouldBe(5);
        page.Document.QuerySelectorAll("#gain-table").Length.ShouldBe(1);
        page.Document.QuerySelectorAll("table tbody tr").Length.ShouldBe(6, "the baseline, four measurements and the target");
        page.Find("svg .target");
        (await (await host.Reader("demo-reader")).Get("/projects/p3/gains/2")).Document.QuerySelectorAll("svg .mark").ShouldBeEmpty();
        (await (await host.Reader("demo-reader")).Get("/projects/p3/gains/9")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_lead_writes_a_gain_its_baseline_and_a_measurement_and_nothing_typed_is_lost()
    {
        var lead = await host.Reader("demo-lead-p6");
        (await lead.Press("/projects/p6/learning", "/projects/p6/learning/gain", ("gainKind", "quality"), ("gain", "Færre flyttingar"), ("indicator", "talet på flyttingar"))).Status.ShouldBe(303);
        var refused = await lead.Press("/projects/p6/gains/1", "/projects/p6/gains/1/baseline", ("baselineOn", "2024-01-15"), ("baseline", "mange"));
        refused.Status.ShouldBe(422);
        refused.Find("#baseline").GetAttribute("value").ShouldBe("mange");
        (await lead.Press("/projects/p6/gains/1", "/projects/p6/gains/1/baseline", ("baselineOn", "2024-01-15"), ("baseline", "12,5"))).Status.ShouldBe(303);
        var early = await lead.Press("/projects/p6/gains/1", "/projects/p6/gains/1/measurement", ("measuredOn", "2024-01-14"), ("measured", "11"));
        early.Status.ShouldBe(422);
        early.Find("#measuredOn-error");
        (await lead.Press("/projects/p6/gains/1", "/projects/p6/gains/1/measurement", ("measuredOn", "2024-02-15"), ("measured", "11"))).Location.ShouldBe("/projects/p6/gains/1");
        (await lead.Get("/projects/p6/gains/1")).Document.QuerySelectorAll("svg .mark").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_lead_writes_hypotheses_barriers_what_is_missing_and_what_is_handed_over()
    {
        var lead = await host.Reader("demo-lead-p4");
        const string page = "/projects/p4/learning";
        (await lead.Press(page, page + "/phase", ("phase", "define"), ("phaseOn", "2024-02-01"))).Status.ShouldBe(303);
        (await lead.Press(page, page + "/hypothesis", ("hypothesis", "Manualen blir brukt når han er kort."))).Status.ShouldBe(303);
        (await lead.Press(page, page + "/verdict", ("number", "1"), ("verdict", "supported"))).Status.ShouldBe(303);
        (await lead.Press(page, page + "/barriers", ("barriers", "distances"), ("barriers", "leadership"))).Status.ShouldBe(303);
        (await lead.Press(page, page + "/shortcoming", ("shortcoming", "Ein stad å spørje."))).Status.ShouldBe(303);
        (await lead.Press(page, page + "/deliverable", ("deliverable", "Manual"), ("due", "2099-01-01"))).Status.ShouldBe(303);
        (await lead.Press(page, page + "/delivered", ("number", "1"), ("deliveredOn", "2024-02-02"))).Status.ShouldBe(303);
        var empty = await lead.Press(page, page + "/hypothesis", ("hypothesis", " "));
        (empty.Status, empty.Find("#hypothesis-error").TextContent.Length > 0).ShouldBe((422, true));
        var text = (await lead.Get(page)).Text;
        foreach (var written in (string[])["Manualen blir brukt når han er kort.", "Styrkt", "Avstandar", "Ein stad å spørje.", "Levert 2. februar 2024"])
            text.ShouldContain(written);
    }

    [Fact]
    public async Task A_lead_plans_an_experiment_lives_it_through_and_makes_a_product_of_it()
    {
        var lead = await host.Reader("demo-lead-p5");
        var planned = await lead.Post("/projects/p5/experiments/new", ("title", "Open kveld"), ("tried", "Om fosterheimar kjem."), ("way", "Ein kveld i månaden."));
        (planned.Status, planned.Location).ShouldBe((303, "/experiments/p5.open-kveld"));
        const string page = "/experiments/p5.open-kveld";
        (await lead.Press(page, page + "/start", ("startedOn", "2024-01-10"))).Status.ShouldBe(303);
        (await lead.Press(page, page + "/note", ("noteOn", "2024-01-20"), ("note", "Ring 92 34 56 78"))).Find("#note-error");
        (await lead.Press(page, page + "/note", ("noteOn", "2024-01-20"), ("note", "Mange kom."))).Status.ShouldBe(303);
        (await lead.Press(page, page + "/tools", ("tool", "parentDiary"), ("handedOut", "4"), ("back", "5"))).Find("#back-error");
        (await lead.Press(page, page + "/learning", ("learning", "Mat hjelper."))).Status.ShouldBe(303);
        (await lead.Press(page, page + "/conduct", ("rules", "wholeFamily"))).Status.ShouldBe(303);
        (await lead.Press(page, page + "/end", ("outcome", "carriedThrough"), ("endedOn", "2024-03-01"), ("result", "Vi held fram."))).Status.ShouldBe(303);

        (await (await host.Reader("demo-reader")).Get(page)).Text.ShouldNotContain("Mange kom.");
        (await (await host.Reader("demo-coordinator")).Get(page)).Text.ShouldNotContain("Mange kom.");
        (await (await host.Reader("demo-sunnfjord")).Get(page)).Text.ShouldContain("Mange kom.");

        var form = await lead.Get(page + "/promote");
        form.Find("#experience").TextContent.ShouldContain("Mat hjelper.");
        (await lead.Post(page + "/promote", ("title", "Open kveld"), ("description", "Ein kveld"), ("experience", "Mat hjelper."))).Find("#kind-error");
        var product = await lead.Post(page + "/promote", ("title", "Open kveld"), ("kind", "gathering"), ("description", "Ein kveld"), ("experience", "Mat hjelper."));
        (product.Status, product.Location).ShouldBe((303, "/products/open-kveld"));
        (await lead.Get("/products/open-kveld")).Text.ShouldContain("Mat hjelper.");
        (await lead.Get(page)).Find("dd a[href='/products/open-kveld']");
        (await (await host.Reader("demo-reader")).Get(page)).Document.QuerySelectorAll("a[href='/products/open-kveld']").ShouldBeEmpty("a draft is its owners' alone");
        (await lead.Get(page + "/promote")).Location.ShouldBe(page);
    }

    [Theory]
    [InlineData("/projects/p3/experiments/new")]
    [InlineData("/projects/p3/votes/new")]
    [InlineData("/experiments/p3.sporsmal-pa-forhand/promote")]
    public async Task Another_projects_lead_begins_nothing_there(string address)
    {
        (await (await host.Reader("demo-lead-p4")).Get(address)).Status.ShouldBe(403);
        (await (await host.Reader("demo-reader")).Get(address)).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_vote_is_opened_counted_and_closed()
    {
        var lead = await host.Reader("demo-lead-p2");
        (await lead.Post("/projects/p2a/votes/new", ("meeting", "Haustmøtet"), ("meetingOn", "2024-02-01"), ("participants", "3"), ("votesEach", "2"), ("ideas", "Ein"))).Find("#ideas-error");
        var opened = await lead.Post("/projects/p2a/votes/new", ("meeting", "Haustmøtet"), ("meetingOn", "2024-02-01"), ("participants", "3"), ("votesEach", "2"), ("ideas", "Ein\nTo"));
        opened.Location.ShouldBe("/votes/p2a.haustmotet");
        const string page = "/votes/p2a.haustmotet";
        (await lead.Press(page, page + "/count", ("idea", "1"), ("votes", "7"))).Find("#votes-error");
        (await lead.Press(page, page + "/count", ("idea", "1"), ("votes", "3"))).Status.ShouldBe(303);
        (await lead.Press(page, page + "/count", ("idea", "2"), ("votes", "3"))).Status.ShouldBe(303);
        (await lead.Get(page)).Text.ShouldContain("Delt 1");
        (await lead.Press(page, page + "/close", ("goOn", "2"))).Status.ShouldBe(303);
        (await lead.Get(page)).Document.QuerySelectorAll("form[action^='/votes/']").ShouldBeEmpty();
    }
}
