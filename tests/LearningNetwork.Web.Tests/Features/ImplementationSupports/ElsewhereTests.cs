using System.Net;
using System.Text.Json;

namespace LearningNetwork.Web.Tests.Features.ImplementationSupports;

/// <summary>How it goes elsewhere, as counts; how a product is taught, described by its owners.</summary>
public sealed class ElsewhereTests(TestHost host)
{
    private const string Api = "/api/v1/products";

    [Fact]
    public async Task Everyone_sees_counts_from_five_services_on_and_the_national_products_support()
    {
        var page = await (await host.Reader("demo-reader")).Get("/products/grunnmodellen/elsewhere");
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
        page.Text.ShouldContain("tenester har byrja");
        page.Find("#counts .invented");
        page.Text.ShouldContain("De tre husene");
        page.Document.QuerySelectorAll("#suggested ~ ol > li").Length.ShouldBe(12);
        page.Find("a[href='/interviews/grunnmodellen.2024-02']");

        var json = await (await host.Api("demo-reader").GetAsync($"{Api}/grunnmodellen/elsewhere")).Json();
        json.GetProperty("services").GetInt32().ShouldBeGreaterThanOrEqualTo(6);
        json.GetProperty("twelveMonths").ValueKind.ShouldBe(JsonValueKind.Null, "fewer than five have measured");
        json.GetProperty("support").GetProperty("programme").GetProperty("gatherings").GetArrayLength().ShouldBe(6);
    }

    [Fact]
    public async Task Fewer_than_five_are_not_counted()
    {
        (await (await host.Reader("demo-reader")).Get("/products/rammefortelling/elsewhere")).Text.ShouldMatch(@"Færre enn \d+ tenester");
        var json = await (await host.Api("demo-reader").GetAsync($"{Api}/rammefortelling/elsewhere")).Json();
        (json.GetProperty("services").ValueKind, json.GetProperty("stages").GetArrayLength()).ShouldBe((JsonValueKind.Null, 0));
    }

    [Fact]
    public async Task An_owners_lead_describes_how_it_is_taught_and_the_resource_need_follows()
    {
        var lead = await host.Reader("demo-lead-p3");
        var wrong = await lead.Post("/products/rammefortelling/support", ("form.1", "digital"), ("days.1", "mange"), ("source", "Prosjektet"));
        wrong.Status.ShouldBe(422);
        wrong.Find("#gatherings .ds-validation-message");
        (await lead.Post(
            "/products/rammefortelling/support", ("form.1", "digital"), ("days.1", "1"), ("weeks.1", "3"), ("form.2", "inPerson"), ("days.2", "2"), ("weeks.2", "4"),
            ("guidanceMeetings", "5"), ("peoplePerService", "4"), ("peoplePerGathering", "20"), ("peoplePerGuidanceGroup", "8"), ("materials", "Mal\nHjelpetekst"), ("source", "Prosjektet")))
            .Location.ShouldBe("/products/rammefortelling/elsewhere");
        (await lead.Get("/products/rammefortelling/elsewhere")).Text.ShouldContain("Hjelpetekst");
        (await lead.Get("/products/rammefortelling/support")).Find("#peoplePerService").GetAttribute("value").ShouldBe("4");

        var need = (await (await host.Api("demo-coordinator").GetAsync($"{Api}/rammefortelling/resource-need?services=6")).Json()).GetProperty("items").EnumerateArray().ToList();
        need.Select(one => (one.GetProperty("people").GetInt32(), one.GetProperty("days").GetInt32())).ShouldBe([(4, 3), (8, 3), (12, 3), (16, 3), (20, 3), (24, 6)]);
    }

    [Fact]
    public async Task An_owners_lead_states_suggestions_and_the_empty_lines_are_left_out()
    {
        var lead = await host.Reader("demo-lead-p3");
        (await lead.Get("/products/rammefortelling/suggestions")).Document.QuerySelectorAll("#suggestions fieldset").Length.ShouldBe(3);
        var wrong = await lead.Post("/products/rammefortelling/suggestions", ("title.2", "Øv to og to"), ("gain.2", "Tryggare samtalar"), ("source", "Prosjektet"));
        (wrong.Status, wrong.Find("[name='title.2']").GetAttribute("value")).ShouldBe((422, "Øv to og to"));
        (await lead.Post("/products/rammefortelling/suggestions", ("title.1", "Øv to og to"), ("gain.1", "Tryggare samtalar"), ("title.2", ""), ("gain.2", ""), ("source", "Prosjektet")))
            .Location.ShouldBe("/products/rammefortelling/elsewhere");

        (await lead.Get("/products/rammefortelling/elsewhere")).Find("#suggested ~ ol > li").TextContent.ShouldContain("Tryggare samtalar");
        (await lead.Get("/products/rammefortelling/suggestions")).Find("[name='gain.1']").GetAttribute("value").ShouldBe("Tryggare samtalar");
        (await lead.Post("/products/rammefortelling/suggestions", ("source", "Prosjektet"))).Status.ShouldBe(422, "what was said is not taken away");
    }

    [Theory]
    [InlineData("demo-lead-p1", "/products/rammefortelling/suggestions", 403)]
    [InlineData("demo-kvam", "/products/rammefortelling/suggestions", 403)]
    [InlineData("demo-coordinator", "/products/grunnmodellen/suggestions", 200)]
    [InlineData("demo-lead-p1", "/products/finst-ikkje/suggestions", 404)]
    [InlineData("demo-lead-p1", "/products/rammefortelling/support", 403)]
    [InlineData("demo-kvam", "/products/rammefortelling/support", 403)]
    [InlineData("demo-coordinator", "/products/rammefortelling/support", 403)]
    [InlineData("demo-coordinator", "/products/grunnmodellen/support", 200)]
    [InlineData("demo-reader", "/products/finst-ikkje/elsewhere", 404)]
    [InlineData("demo-other-leader", "/products/grunnmodellen/elsewhere", 404)]
    public async Task A_page_is_for_those_whom_it_concerns(string person, string path, int status) => (await (await host.Reader(person)).Get(path)).Status.ShouldBe(status);

    [Fact]
    public async Task Suggestions_keep_their_numbers()
    {
        using var lead = host.Api("demo-lead-p2");
        (await lead.PutAsync($"{Api}/veien-videre/suggestions", Json("""{"suggestions":[{"number":1,"title":"Øv to og to","gain":"Tryggare samtalar"}],"source":"Prosjektet"}"""))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await lead.PutAsync($"{Api}/veien-videre/suggestions", Json("""{"suggestions":[],"source":"Prosjektet"}"""))).ShouldBeProblem(422, "suggestions_out_of_order");
        await (await host.Api("demo-lead-p1").PutAsync($"{Api}/veien-videre/suggestions", Json("""{"suggestions":[],"source":"x"}"""))).ShouldBeProblem(403, "not_allowed");
    }

    private static StringContent Json(string body) => new(body, System.Text.Encoding.UTF8, "application/json");
}
