using LearningNetwork.Web.Tests.Features.Products;

namespace LearningNetwork.Web.Tests.Features.Networks;

/// <summary>A service of Vestland that becomes party to projects of the invented network.</summary>
[Collection(nameof(ChangingCatalogue))]
public sealed class GuestsTests(ChangingCatalogue catalogue)
{
    private const string Guests = "/network/guests";
    private const string Api = "/api/v1/network/guests";

    private readonly TestHost host = catalogue.Host;

    [Theory]
    [InlineData(Guests)]
    [InlineData("/projects/p3/guests")]
    public async Task Only_the_coordinator_opens_the_pages(string path)
    {
        (await (await host.Reader(null)).Get(path)).Location.ShouldStartWith("/sign-in");
        foreach (var person in new[] { "demo-askoy", "demo-lead-p3", "demo-reader", "demo-working-group" })
            (await (await host.Reader(person)).Get(path)).Status.ShouldBe(403, person);
        (await (await host.Reader("demo-coordinator")).Get(path)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_service_of_another_network_is_party_to_a_project_and_sees_that_on_its_own_page()
    {
        var (coordinator, guest) = (await host.Reader("demo-other-coordinator"), await host.Reader("demo-voss-herad"));
        (await guest.Get("/my-service")).Document.QuerySelectorAll("#elsewhere").ShouldBeEmpty();

        var found = await coordinator.Get(Guests + "?municipality=4621");
        found.Find("main form[action='/network/guests/services'] strong").TextContent.ShouldBe("Voss herad");
        found.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
        var fields = new[] { ("network", "vestland"), ("service", "voss-herad") };
        (await coordinator.Press(Guests + "?municipality=4621", Guests + "/services", fields)).Location.ShouldBe(Guests);
        (await coordinator.Press(Guests + "?municipality=4621", Guests + "/services", fields)).Location.ShouldBe(Guests, "the same again is once");
        (await coordinator.Get(Guests)).Text.ShouldContain("Barnevernstjeneste i Læringsnettverket i Vestland");

        (await coordinator.Get("/projects/oy2")).Document.QuerySelector("a[href='/projects/oy2/guests']").ShouldNotBeNull();
        (await coordinator.Post("/projects/oy2/guests", ("guest", "voss-herad-vestland"))).Location.ShouldBe("/projects/oy2/guests");
        (await coordinator.Post("/projects/oy1/guests", ("guest", "voss-herad-vestland"))).Location.ShouldBe("/projects/oy1/guests");
        (await (await host.Reader("demo-other-leader")).Get("/projects/oy2")).Text.ShouldContain("Voss herad (Læringsnettverket i Vestland)");

        var own = await guest.Get("/my-service");
        own.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
        own.Find("section[aria-labelledby=elsewhere]").TextContent.ShouldContain("Bryggeprosjektet (oppdiktet)");
        own.Find("section[aria-labelledby=elsewhere]").TextContent.ShouldContain("Øyriket læringsnettverk");
        own.Find("section[aria-labelledby=elsewhere] a").GetAttribute("href").ShouldBe("/other-networks/oyriket/products/bryggesamlingen");
        (await guest.Get("/other-networks/oyriket/products/bryggesamlingen")).Status.ShouldBe(200);
        var told = await (await host.Api("demo-voss-herad").GetAsync("/api/v1/other-networks/projects")).Json();
        told.GetProperty("items").EnumerateArray().Select(one => one.GetProperty("project").GetString()).ShouldBe(["oy1", "oy2"]);

        foreach (var path in new[] { "/projects/oy2", "/projects/oy2/learning", "/products/tidevannskalenderen", "/other-networks/oyriket/products/tidevannskalenderen", "/services/takeneset" })
            (await guest.Get(path)).Status.ShouldBe(404, "nothing more of that network opens");
        (await (await host.Reader("demo-stord")).Get("/my-service")).Document.QuerySelectorAll("#elsewhere").ShouldBeEmpty();
        (await (await host.Api("demo-coordinator").GetAsync("/api/v1/other-networks/projects")).Json()).GetProperty("items").GetArrayLength().ShouldBe(0);

        (await coordinator.Post("/projects/oy2/guests", ("remove", "voss-herad-vestland"))).Location.ShouldBe("/projects/oy2/guests");
        (await guest.Get("/my-service")).Find("section[aria-labelledby=elsewhere]").TextContent.ShouldNotContain("Bryggeprosjektet");
        (await coordinator.Post("/projects/oy1/guests", ("remove", "voss-herad-vestland"))).Status.ShouldBe(303);
        (await guest.Get("/my-service")).Document.QuerySelectorAll("#elsewhere").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_number_that_leads_nowhere_says_so_and_one_of_the_own_network_is_not_elsewhere()
    {
        var coordinator = await host.Reader("demo-coordinator");
        (await coordinator.Get(Guests + "?municipality=4621")).Document.QuerySelectorAll("form[action='/network/guests/services']").ShouldBeEmpty();
        (await coordinator.Get(Guests + "?municipality=0000")).Find("main p[role=status]").TextContent.ShouldContain("Inga teneste");
        var wrong = await coordinator.Get(Guests + "?municipality=46");
        (wrong.Status, wrong.Find("#municipality").GetAttribute("aria-invalid")).ShouldBe((400, "true"));
        (await coordinator.Get("/projects/finst-ikkje/guests")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_body_is_admitted_by_page_and_by_the_API_and_what_is_missing_is_pointed_out()
    {
        var coordinator = await host.Reader("demo-other-coordinator");
        var empty = await coordinator.Post(Guests, ("name", ""));
        (empty.Status, empty.Find("#name").GetAttribute("aria-invalid")).ShouldBe((422, "true"));
        (await coordinator.Post(Guests, ("name", "Fjordinstituttet"), ("kind", "university"))).Location.ShouldBe(Guests);
        (await coordinator.Post(Guests, ("name", "Fjordinstituttet"), ("kind", "other"))).Status.ShouldBe(409);
        (await coordinator.Get(Guests)).Text.ShouldContain("Fjordinstituttet");
        (await coordinator.Post("/projects/oy1/guests", ("guest", ""))).Status.ShouldBe(422);

        var api = host.Api("demo-other-coordinator");
        var listed = await Registered.Done(api, Api, """{"id":"fyrverket","name":"Fyrverket","kind":"stateAgency"}""");
        listed.GetProperty("items").EnumerateArray().Select(one => one.GetProperty("id").GetString()).ShouldContain("fyrverket");
        (await Registered.Done(api, "/api/v1/projects/oy1/guests", """{"guest":"fyrverket"}""")).GetProperty("guests").GetArrayLength().ShouldBe(2);
        (await Registered.Done(api, "/api/v1/projects/oy1/guests/remove", """{"guest":"fyrverket"}""")).GetProperty("guests").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_guest_is_taken_out_of_the_network_keeps_its_name_where_it_is_party_and_can_be_admitted_again()
    {
        var (coordinator, guest) = (await host.Reader("demo-other-coordinator"), await host.Reader("demo-alver"));
        var fields = new[] { ("network", "vestland"), ("service", "alver") };
        (await coordinator.Press(Guests + "?municipality=4631", Guests + "/services", fields)).Location.ShouldBe(Guests);
        (await coordinator.Post("/projects/oy2/guests", ("guest", "alver-vestland"))).Status.ShouldBe(303);
        (await guest.Get("/my-service")).Document.QuerySelectorAll("#elsewhere").ShouldNotBeEmpty();

        (await coordinator.Press(Guests, Guests + "/release", ("guest", "alver-vestland"))).Location.ShouldBe(Guests);

        (await coordinator.Get(Guests)).Document.QuerySelectorAll("button[value=alver-vestland]").ShouldBeEmpty();
        (await guest.Get("/my-service")).Document.QuerySelectorAll("#elsewhere").ShouldBeEmpty();
        (await coordinator.Get("/projects/oy2")).Text.ShouldContain("Alver (Læringsnettverket i Vestland)");
        (await coordinator.Get("/projects/oy1/guests")).Document.QuerySelectorAll("option[value=alver-vestland]").ShouldBeEmpty();
        (await coordinator.Post("/projects/oy1/guests", ("guest", "alver-vestland"))).Status.ShouldBe(422);
        (await coordinator.Press(Guests + "?municipality=4631", Guests + "/services", fields)).Location.ShouldBe(Guests);
        (await guest.Get("/my-service")).Find("section[aria-labelledby=elsewhere]").TextContent.ShouldContain("Bryggeprosjektet");

        var api = host.Api("demo-other-coordinator");
        for (var time = 0; time < 2; time++)
            (await Registered.Done(api, Api + "/release", """{"guest":"alver-vestland"}""")).GetProperty("items").EnumerateArray().Select(one => one.GetProperty("id").GetString()).ShouldNotContain("alver-vestland");
        (await coordinator.Post("/projects/oy2/guests", ("remove", "alver-vestland"))).Status.ShouldBe(303);
    }

    [Theory]
    [InlineData(Api, "{}", 422, "required")]
    [InlineData(Api + "/release", "{}", 422, "required")]
    [InlineData(Api, """{"name":"Fyr","kind":"service"}""", 422, "not_a_value")]
    [InlineData(Api, """{"name":"Ring 55 12 34 56","kind":"other"}""", 422, "personal_data")]
    [InlineData(Api + "/services", "{}", 422, "required")]
    [InlineData(Api + "/services", """{"municipality":"0000"}""", 422, "unknown_municipality")]
    [InlineData(Api + "/services", """{"municipality":"9901"}""", 422, "unknown_municipality")]
    [InlineData("/api/v1/projects/oy1/guests", """{"guest":"ukjend"}""", 422, "unknown_guest")]
    [InlineData("/api/v1/projects/ukjent/guests", """{"guest":"havakademiet"}""", 404, "not_found")]
    public async Task What_does_not_add_up_is_refused(string path, string body, int status, string code) =>
        await (await host.Api("demo-other-coordinator").Post(path, body)).ShouldBeProblem(status, code);

    [Fact]
    public async Task By_the_API_a_service_is_found_by_its_municipality()
    {
        var listed = await Registered.Done(host.Api("demo-other-coordinator"), Api + "/services", """{"municipality":"4614"}""");

        listed.GetProperty("items").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "stord-vestland").GetProperty("home").GetString().ShouldBe("Læringsnettverket i Vestland");
    }
}
