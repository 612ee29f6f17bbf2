using System.Text.Json;
using static LearningNetwork.Web.Tests.Features.Products.Registered;

namespace LearningNetwork.Web.Tests.Features.Products.Relations;

[Collection(nameof(ChangingCatalogue))]
public sealed class RelationTests(ChangingCatalogue catalogue)
{
    private readonly TestHost host = catalogue.Host;

    [Fact]
    public async Task The_set_of_templates_is_one_product_and_each_of_them_can_be_asked_for_alone()
    {
        var set = await (await host.Api("demo-reader").GetAsync($"{Root}/diverse-maler-p6")).Json();
        set.GetProperty("relations").GetProperty("madeOf").GetArrayLength().ShouldBe(21);
        set.GetProperty("resourceLevel").GetString().ShouldBe("low");
        set.GetProperty("steps").GetArrayLength().ShouldBe(0, "nobody has stated what all of them take");

        var list = await (await host.Api("demo-reader").GetAsync(Root + "?project=p6")).Json();
        Ids(list.GetProperty("items")).ShouldNotContain("flytskjema");
        Ids((await (await host.Api("demo-reader").GetAsync(Root + "?q=flytskjema")).Json()).GetProperty("items")).ShouldContain("flytskjema");

        var part = await (await host.Api("demo-reader").GetAsync($"{Root}/flytskjema")).Json();
        Ids(part.GetProperty("relations").GetProperty("oneOf")).ShouldBe(["diverse-maler-p6"]);
        part.GetProperty("steps").Deserialize<string[]>().ShouldBe(["plan", "in-use"]);
        await Done(host.Api("demo-bremanger"), "/api/v1/sharing-requests", """{"productId":"flytskjema","municipality":"4648"}""", 201);
        await Done(host.Api("demo-bremanger"), "/api/v1/sharing-requests", """{"productId":"diverse-maler-p6","municipality":"4648"}""", 201);
    }

    [Fact]
    public async Task Parts_and_wholes_name_each_other_and_what_goes_together_is_said_once()
    {
        Ids((await Relations("prosessarbeid-med-foreldre")).GetProperty("parts")).ShouldBe(["sammen-om-samvaer", "vurderingstrakt", "trygg-gjenforening"], ignoreOrder: true);
        Ids((await Relations("vurderingstrakt")).GetProperty("partOf")).ShouldBe(["prosessarbeid-med-foreldre"]);

        await Reviewed(host, "gaar-saman");
        var lead = host.Api("demo-lead-p3");
        await Done(lead, $"{Root}/gaar-saman/relations", """{"kind":"goesWith","other":"zip-team"}""");
        Ids((await Relations("zip-team")).GetProperty("goesWith")).ShouldBe(["gaar-saman"]);
        Ids((await Relations("gaar-saman")).GetProperty("goesWith")).ShouldBe(["zip-team"]);
        await Done(lead, $"{Root}/gaar-saman/relations/remove", """{"kind":"goesWith","other":"zip-team"}""");
        Ids((await Relations("zip-team")).GetProperty("goesWith")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_not_assessed_is_not_named_to_others()
    {
        await Draft(host, "kladd-i-sett");
        await Done(host.Api("demo-lead-p3"), $"{Root}/kladd-i-sett/relations", """{"kind":"oneOfSet","other":"diverse-maler-p3"}""");
        Ids((await Relations("diverse-maler-p3", "demo-lead-p3")).GetProperty("madeOf")).ShouldContain("kladd-i-sett");
        Ids((await Relations("diverse-maler-p3")).GetProperty("madeOf")).ShouldNotContain("kladd-i-sett");
        await (await host.Api("demo-lead-p4").Post($"{Root}/brukermanual/relations", """{"kind":"goesWith","other":"kladd-i-sett"}""")).ShouldBeProblem(422, "unknown_product");
    }

    [Theory]
    [InlineData("""{"kind":"partOf","other":"trygg-gjenforening"}""", 409, "part_of_its_part")]
    [InlineData("""{"kind":"partOf","other":"prosessarbeid-med-foreldre"}""", 422, "related_to_itself")]
    [InlineData("""{"kind":"partOf","other":"finst-ikkje"}""", 422, "unknown_product")]
    [InlineData("""{"kind":"cousin","other":"zip-team"}""", 422, "not_a_value")]
    [InlineData("""{"kind":"partOf"}""", 422, "required")]
    public async Task A_relation_that_does_not_add_up_is_refused(string body, int status, string code) =>
        await (await host.Api("demo-lead-p1").Post($"{Root}/prosessarbeid-med-foreldre/relations", body)).ShouldBeProblem(status, code);

    [Fact]
    public async Task The_owners_keep_relations_and_kernel_on_pages_and_everyone_reads_them()
    {
        await Reviewed(host, "kjerne-og-delar");
        var lead = await host.Reader("demo-lead-p3");
        const string product = "/products/kjerne-og-delar";
        (await lead.Post(product + "/relations", ("kind", "partOf"), ("other", "landsbymodellen"))).Location.ShouldBe(product + "/relations");
        (await lead.Post(product + "/kernel", ("points", "Barnet deltek\nFire samtalar"))).Location.ShouldBe(product);
        var page = await (await host.Reader("demo-askoy")).Get(product);
        page.Document.QuerySelector("a[href='/products/landsbymodellen']").ShouldNotBeNull();
        page.Text.ShouldContain("Fire samtalar");
        (await (await host.Reader("demo-askoy")).Get("/products/landsbymodellen")).Document.QuerySelector($"a[href='{product}']").ShouldNotBeNull();

        (await lead.Get(product + "/kernel")).Find("#points").TextContent.ShouldContain("Barnet deltek");
        (await lead.Post(product + "/relations", ("remove", "partOf landsbymodellen"))).Location.ShouldBe(product + "/relations");
        (await lead.Get(product)).Document.QuerySelectorAll("a[href='/products/landsbymodellen']").ShouldBeEmpty();
        var wrong = await lead.Post(product + "/relations", ("kind", "partOf"), ("other", ""));
        (wrong.Status, wrong.Find("#other").GetAttribute("aria-invalid")).ShouldBe((422, "true"));
        (await lead.Post(product + "/kernel", ("points", "Ring 55 12 34 56"))).Status.ShouldBe(422);
    }

    [Fact]
    public async Task What_is_marked_with_a_rule_of_conduct_is_found_by_it()
    {
        await Reviewed(host, "for-barnets-stemme");
        var (lead, askoy) = (await host.Reader("demo-lead-p3"), await host.Reader("demo-askoy"));
        const string product = "/products/for-barnets-stemme";
        (await askoy.Get("/products?conduct=childsVoice")).Document.QuerySelectorAll($"a[href='{product}']").ShouldBeEmpty();

        (await lead.Post(product + "/conduct", ("rules", "childsVoice"), ("rules", "cooperation"))).Location.ShouldBe(product);

        (await askoy.Get(product)).Text.ShouldContain("Barnet si stemme, Samhandling");
        (await askoy.Get("/products?conduct=childsVoice")).Document.QuerySelector($"a[href='{product}']").ShouldNotBeNull();
        (await askoy.Get("/products?conduct=predictability")).Document.QuerySelectorAll($"a[href='{product}']").ShouldBeEmpty();
        (await askoy.Get("/rules-of-conduct")).Document.QuerySelectorAll($"a[href='{product}']").Length.ShouldBe(2);
        (await lead.Get(product + "/conduct")).Document.QuerySelectorAll("input[name=rules][checked]").Length.ShouldBe(2);
        var marked = await Done(host.Api("demo-lead-p3"), $"{Root}/for-barnets-stemme/conduct", """{"rules":["predictability"]}""");
        marked.GetProperty("conduct").Deserialize<string[]>().ShouldBe(["predictability"]);
        Ids((await (await host.Api("demo-reader").GetAsync(Root + "?conduct=predictability")).Json()).GetProperty("items")).ShouldContain("for-barnets-stemme");

        await (await host.Api("demo-lead-p3").Post($"{Root}/for-barnets-stemme/conduct", """{"rules":["kindness"]}""")).ShouldBeProblem(422, "not_a_value");
        (await lead.Post(product + "/conduct", ("rules", "kindness"))).Status.ShouldBe(422);
        ((int)(await host.Api("demo-reader").GetAsync(Root + "?conduct=kindness")).StatusCode).ShouldBe(422);
        ((int)(await host.Api("demo-lead-p1").Post($"{Root}/for-barnets-stemme/conduct", """{"rules":[]}""")).StatusCode).ShouldBe(403);
        (await lead.Post(product + "/conduct")).Location.ShouldBe(product, "none takes the marks away");
        (await askoy.Get("/rules-of-conduct")).Document.QuerySelectorAll($"a[href='{product}']").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_national_body_owns_stands_to_be_assessed()
    {
        var model = await (await host.Api("demo-working-group").GetAsync($"{Root}/grunnmodellen")).Json();
        (model.GetProperty("guests").ToString(), model.GetProperty("assessed").GetBoolean()).ShouldBe(("[\"bufdir\"]", false));
        ((int)(await host.Api("demo-bergen").GetAsync($"{Root}/grunnmodellen")).StatusCode).ShouldBe(404);
        (await (await host.Reader("demo-working-group")).Get("/products/grunnmodellen")).Text.ShouldContain("Bufdir");
    }

    [Theory]
    [InlineData("/products/zip-team/relations", "demo-lead-p1", 200)]
    [InlineData("/products/zip-team/relations", "demo-lead-p3", 403)]
    [InlineData("/products/zip-team/kernel", "demo-lead-p1", 200)]
    [InlineData("/products/zip-team/conduct", "demo-lead-p1", 200)]
    [InlineData("/products/zip-team/conduct", "demo-lead-p3", 403)]
    [InlineData("/products/zip-team/kernel", "demo-coordinator", 403)]
    [InlineData("/products/grunnmodellen/kernel", "demo-coordinator", 200)]
    public async Task The_pages_are_for_those_who_answer_for_the_product(string path, string person, int status)
    {
        var page = await (await host.Reader(person)).Get(path);
        page.Status.ShouldBe(status);
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
    }

    private async Task<JsonElement> Relations(string product, string person = "demo-reader") =>
        (await (await host.Api(person).GetAsync($"{Root}/{product}")).Json()).GetProperty("relations");

    private static string?[] Ids(JsonElement items) => [.. items.EnumerateArray().Select(item => item.GetProperty("id").GetString())];
}
