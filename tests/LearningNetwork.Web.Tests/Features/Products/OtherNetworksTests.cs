using System.Text.Json;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Tests.SignIn;
using Microsoft.AspNetCore.Routing;
using static LearningNetwork.Web.Tests.Features.Products.Registered;

namespace LearningNetwork.Web.Tests.Features.Products;

/// <summary>What a network opens to the others, and that nothing else of it shows there.</summary>
[Collection(nameof(ChangingCatalogue))]
public sealed class OtherNetworksTests(ChangingCatalogue catalogue)
{
    private const string Others = "/other-networks";
    private const string ApiOthers = "/api/v1/other-networks";

    /// <summary>What is written of the product and of its network, and is not opened with it.</summary>
    private static readonly string[] Kept =
    [
        "Løynd målgruppe", "Løynd interesse", "Løynt materiell", "Løynd røynsle", "Løynd grunn", "https://eksempel.no/inne", "Side berre for dei som har fått ja", "Løynd endring",
        "Sammen om å støtte", "prosjektkontakt", "working-group", "lead-p3", "Voss", "Askøy", "mal-for-barnesamtale",
    ];

    private readonly TestHost host = catalogue.Host;

    [Theory]
    [InlineData(Others)]
    [InlineData(Others + "/oyriket/products/bryggesamlingen")]
    public async Task Whoever_is_not_signed_in_is_asked_to_and_a_role_without_content_is_refused(string path)
    {
        (await (await host.Reader(null)).Get(path)).Location.ShouldBe("/sign-in?return=" + Uri.EscapeDataString(path));
        (await (await host.Reader("demo-operator")).Get(path)).Status.ShouldBe(403);
        ((int)(await host.Api("demo-operator").GetAsync("/api/v1" + (path == Others ? Others + "/products" : path))).StatusCode).ShouldBe(403);
    }

    [Fact]
    public async Task A_reader_finds_what_another_network_has_opened_by_words_and_island()
    {
        var reader = await host.Reader("demo-askoy");
        (await reader.Get("/products")).Document.QuerySelector($"a[href='{Others}']").ShouldNotBeNull();

        var page = await reader.Get(Others);
        page.Status.ShouldBe(200);
        page.Document.QuerySelectorAll(".products h3 a").Select(link => link.GetAttribute("href")).ShouldBe([Others + "/oyriket/products/bryggesamlingen"]);
        page.Find(".island h2").TextContent.ShouldBe("Øyriket læringsnettverk (oppdiktet)");
        page.Document.QuerySelector(".invented").ShouldNotBeNull();
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);

        (await reader.Get(Others + "?q=brygga+samling")).Document.QuerySelectorAll(".products > li").Length.ShouldBe(1);
        (await reader.Get(Others + "?island=8&q=samlingen")).Status.ShouldBe(200);
        (await reader.Get(Others + "?q=fyrlykta")).Find(".empty-state").QuerySelector($"a[href='{Others}']").ShouldNotBeNull("what is not opened is not found by its name");
        var wrong = await reader.Get(Others + "?island=9");
        (wrong.Status, wrong.Find("#island").GetAttribute("aria-invalid")).ShouldBe((400, "true"));
        await (await host.Api("demo-reader").GetAsync(ApiOthers + "/products?island=9")).ShouldBeProblem(422, "not_a_value");
    }

    [Fact]
    public async Task One_of_them_tells_what_it_is_and_whom_to_ask()
    {
        var page = await (await host.Reader("demo-askoy")).Get(Others + "/oyriket/products/bryggesamlingen");

        page.Find("h1").TextContent.ShouldContain("Bryggesamlingen (oppdiktet)");
        page.Find("p.written").GetAttribute("lang").ShouldBe("nb");
        page.Find(".product-aside").TextContent.ShouldContain("Statsforvalteren i Øyriket (oppdiktet)");
        page.Find(".product-aside").TextContent.ShouldContain("Tåkeneset");
        page.Document.QuerySelectorAll(".steps > li").Length.ShouldBe(4);
        page.Document.QuerySelectorAll("main form").ShouldBeEmpty("it is read only");
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);

        var told = await (await host.Api("demo-reader").GetAsync(ApiOthers + "/oyriket/products/bryggesamlingen")).Json();
        told.GetProperty("office").GetString().ShouldBe("Statsforvalteren i Øyriket (oppdiktet)");
        (told.GetProperty("product").GetProperty("recommendation").GetInt32(), told.GetProperty("product").GetProperty("invented").GetBoolean()).ShouldBe((1, true));
        told.GetProperty("steps").Deserialize<string[]>().ShouldBe(["training", "plan", "support-agreement", "in-use"]);
    }

    [Theory]
    [InlineData("oyriket/products/fyrlykta")]
    [InlineData("oyriket/products/finst-ikkje")]
    [InlineData("nettlaust/products/bryggesamlingen")]
    [InlineData("vestland/products/mal-for-barnesamtale")]
    [InlineData("%3Cb%3E/products/bryggesamlingen")]
    public async Task What_is_not_opened_is_not_there(string path)
    {
        (await (await host.Reader("demo-askoy")).Get($"{Others}/{path}")).Status.ShouldBe(404);
        ((int)(await host.Api("demo-askoy").GetAsync($"{ApiOthers}/{path}")).StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task Exactly_what_is_opened_shows_in_another_network_and_from_when_it_is_closed_nothing_does()
    {
        const string id = "ope-for-alle", product = "/products/" + id;
        await Written(id);
        var stranger = await host.Reader("demo-other-leader");
        var api = host.Api("demo-other-leader");
        (await stranger.Get(Others)).Find(".empty-state").TextContent.ShouldContain("andre nettverk");
        (await Showing(id)).ShouldBeEmpty();

        (await (await host.Reader("demo-lead-p3")).Post(product + "/opening", ("do", "open"))).Location.ShouldBe(product);

        (await Showing(id)).ShouldBe([ApiOthers + "/products", $"{ApiOthers}/vestland{product}", Others, $"{Others}/vestland{product}"], ignoreOrder: true);
        foreach (var text in new[] { await api.GetStringAsync($"{ApiOthers}/vestland{product}"), await api.GetStringAsync(ApiOthers + "/products"), await Html($"{Others}/vestland{product}"), await Html(Others) })
        {
            text.ShouldContain("Ope for alle");
            foreach (var kept in Kept)
                text.ShouldNotContain(kept, Case.Insensitive);
        }

        var shown = await (await api.GetAsync($"{ApiOthers}/vestland{product}")).Json();
        shown.GetProperty("description").GetProperty("text").GetString().ShouldBe("Det som er ope");
        shown.GetProperty("developers").Deserialize<string[]>().ShouldBe(["Bergen"]);
        (shown.GetProperty("links").GetArrayLength(), shown.GetProperty("hasMore").GetBoolean()).ShouldBe((1, true));
        shown.GetProperty("links")[0].GetProperty("address").GetString().ShouldBe("https://eksempel.no/ope");

        (await Done(host.Api("demo-lead-p3"), $"{Root}/{id}/close", "{}")).GetProperty("openedOn").ValueKind.ShouldBe(JsonValueKind.Null);
        (await Showing(id)).ShouldBeEmpty();

        async Task<string> Html(string path) => await (await stranger.Http.GetAsync(path)).Content.ReadAsStringAsync();
    }

    [Fact]
    public async Task The_owners_open_it_on_a_page_that_says_who_sees_what_and_the_network_is_told()
    {
        const string id = "sogt-om-i-feeden", product = "/products/" + id;
        await SentIn(host, id);
        var lead = await host.Reader("demo-lead-p3");
        var early = await lead.Get(product + "/opening");
        (early.Status, early.Document.QuerySelectorAll("main form").Length).ShouldBe((200, 0));
        await (await host.Api("demo-lead-p3").Post($"{Root}/{id}/open")).ShouldBeProblem(409, "product_not_assessed");

        await Done(host.Api("demo-working-group"), $"{Root}/{id}/reviews", """{"recommendation":2,"resourceLevel":"low"}""");
        (await (await host.Reader("demo-lead-p1")).Get(product + "/opening")).Status.ShouldBe(403);
        (await (await host.Reader("demo-askoy")).Get(product + "/opening")).Status.ShouldBe(403);
        (await lead.Get("/products/finst-ikkje/opening")).Status.ShouldBe(404);
        ((int)(await host.Api("demo-coordinator").Post($"{Root}/{id}/open")).StatusCode).ShouldBe(403, "the coordinator opens what guests alone own");
        ((int)(await host.Api("demo-lead-p1").Post($"{Root}/{id}/open")).StatusCode).ShouldBe(403);

        var page = await lead.Get(product + "/opening");
        page.Find(".who-sees").TextContent.ShouldContain("på plattforma");
        (await lead.Post(product + "/opening", ("do", "open"))).Location.ShouldBe(product);
        (await Done(host.Api("demo-lead-p3"), $"{Root}/{id}/open", "{}")).GetProperty("openedOn").ValueKind.ShouldBe(JsonValueKind.String, "the same again is once");
        var own = await (await host.Reader("demo-askoy")).Get(product);
        own.Find(".product-aside .who-sees").TextContent.ShouldContain("på plattforma");
        (await (await host.Reader("demo-askoy")).Get("/activity")).Text.ShouldContain($"{id} vart opna for andre nettverk");
        (await lead.Post(product + "/opening", ("do", "close"))).Location.ShouldBe(product);
        (await (await host.Reader("demo-askoy")).Get(product)).Document.QuerySelectorAll(".product-aside .who-sees").ShouldBeEmpty();
        (await (await host.Reader("demo-askoy")).Get("/activity")).Text.ShouldContain($"{id} vart lukka for andre nettverk");
    }

    /// <summary>Every list, and every page and route that names a product, on which the other network's leader reads this one's key or title.</summary>
    private async Task<IReadOnlyList<string>> Showing(string id)
    {
        using var api = host.Api("demo-other-leader");
        var reader = await host.Reader("demo-other-leader");
        var showing = new List<string>();
        foreach (var endpoint in host.Endpoints.Where(one => one.Metadata.GetMetadata<DeclaredAccess>() is { IsOpen: false } && one.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("GET")))
        {
            var route = endpoint.RoutePattern.RawText!;
            if (route.Contains("probe", StringComparison.Ordinal) || (endpoint.RoutePattern.Parameters.Count > 0 && !route.Contains("products/{", StringComparison.Ordinal)))
                continue;
            var path = NetworksApartTests.PathOf(endpoint, _ => id);
            var answer = await (path.StartsWith("/api/", StringComparison.Ordinal) ? api : reader.Http).GetAsync(path);
            if (answer.IsSuccessStatusCode && await answer.Content.ReadAsStringAsync() is var text && (text.Contains(id, StringComparison.Ordinal) || text.Contains("Ope for alle", StringComparison.Ordinal)))
                showing.Add(path);
        }

        return showing;
    }

    private async Task Written(string id)
    {
        var lead = host.Api("demo-lead-p3");
        await Done(
            lead,
            Root,
            $$"""
            {"id":"{{id}}","title":"Ope for alle","kind":"other","projects":["p3"],"developers":["bergen"],"description":"Det som er ope","forWhom":"Løynd målgruppe","interest":"Løynd interesse",
             "materials":"Løynt materiell","experience":"Løynd røynsle","contact":{"service":"voss-herad","role":"projectContact"} }
            """,
            201);
        await Done(
            lead,
            $"{Root}/{id}/editions",
            """
            {"on":"2026-01-05","changes":"Løynd endring","materials":[
              {"title":"Ope side","link":"https://eksempel.no/ope","access":"open","terms":{"copy":true,"adapt":true,"nameTheSource":true}},
              {"title":"Side berre for dei som har fått ja","link":"https://eksempel.no/inne","access":"byRequest","terms":{"copy":true,"adapt":true,"nameTheSource":true}}]}
            """);
        await Done(lead, $"{Root}/{id}/submit", "{}");
        await Done(host.Api("demo-working-group"), $"{Root}/{id}/reviews", """{"recommendation":2,"resourceLevel":"low","reasons":"Løynd grunn","source":"Møte"}""");
    }
}
