using System.Text.Json;

namespace LearningNetwork.Web.Tests.Features.Products;

public sealed class ProductApiTests(TestHost host)
{
    private const string Products = "/api/v1/products";

    [Fact]
    public async Task Nobody_sees_products_without_signing_in()
    {
        await (await host.Api(null).GetAsync(Products)).ShouldBeProblem(401, "not_signed_in");
        await (await host.Api(null).GetAsync($"{Products}/zip-team")).ShouldBeProblem(401, "not_signed_in");
    }

    [Fact]
    public async Task A_role_without_content_sees_none() =>
        await (await host.Api("demo-operator").GetAsync(Products)).ShouldBeProblem(403, "not_allowed");

    [Theory]
    [InlineData("finst-ikkje")]
    [InlineData("FINST%20IKKJE!")]
    [InlineData("%3Cb%3E")]
    public async Task What_is_not_there_is_not_found(string id) =>
        await (await host.Api("demo-reader").GetAsync($"{Products}/{id}")).ShouldBeProblem(404, "not_found");

    [Fact]
    public async Task The_catalogue_holds_the_seventeen_assessed_products_as_they_are_stated()
    {
        var list = await Get("");

        list.GetProperty("total").GetInt32().ShouldBe(17);
        var items = list.GetProperty("items").EnumerateArray().ToList();
        items.Count.ShouldBe(17);
        items.CountBy(item => Text(item, "recommendation") ?? "not stated").ShouldBe([new("1", 3), new("2", 11), new("3", 1), new("4", 2)], ignoreOrder: true);
        items.CountBy(item => Text(item, "resourceLevel") ?? "not stated").ShouldBe([new("high", 5), new("moderate", 6), new("low", 3), new("not stated", 3)], ignoreOrder: true);
        items.ShouldAllBe(item => item.GetProperty("maturityDerived").GetBoolean());
    }

    [Fact]
    public async Task An_item_says_all_that_is_promised_of_it()
    {
        var item = Item(await Get("?q=barnesamtale&project=p3"), "mal-for-barnesamtale");

        item.GetProperty("title").GetString().ShouldBe("Mal for barnesamtale");
        item.GetProperty("islands").Deserialize<int[]>().ShouldBe([2]);
        item.GetProperty("projects").Deserialize<string[]>().ShouldBe(["p3"]);
        item.GetProperty("contacts").EnumerateArray().Select(contact => (Text(contact, "role"), Text(contact, "service"), Text(contact, "serviceName")))
            .ShouldBe([("hostMunicipality", "bergen", "Bergen"), ("hostMunicipality", "alver", "Alver")]);
        (Text(item, "maturity"), Text(item, "recommendation"), Text(item, "resourceLevel")).ShouldBe(("gold", "2", "moderate"));
        item.GetProperty("maturityDerived").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task The_list_goes_by_island_and_title()
    {
        var items = (await Get("")).GetProperty("items").EnumerateArray().ToList();

        items.Select(item => item.GetProperty("islands").EnumerateArray().Select(island => island.GetInt32()).FirstOrDefault(99)).ShouldBeInOrder();
        items.Take(4).Select(item => Text(item, "id")).ShouldBe(["brukermanual", "diverse-maler-p6", "barnets-identitet", "landsbymodellen"]);
    }

    [Theory]
    [InlineData("?island=5", 3)]
    [InlineData("?island=none", 1)]
    [InlineData("?maturity=SILVER", 3)]
    [InlineData("?maturity=none", 0)]
    [InlineData("?recommendation=1", 3)]
    [InlineData("?resourceLevel=High", 5)]
    [InlineData("?resourceLevel=none", 3)]
    [InlineData("?project=p1a", 5)]
    [InlineData("?project=P1", 6)]
    [InlineData("?project=p9", 0)]
    [InlineData("?q=ZIPTEAM", 0)]
    [InlineData("?q=zip", 1)]
    [InlineData("?island=5&recommendation=2&q=samvaer+kort", 1)]
    [InlineData("?island=&q=", 17)]
    public async Task Each_filter_narrows_down(string query, int total) => (await Get(query)).GetProperty("total").GetInt32().ShouldBe(total);

    [Theory]
    [InlineData("island", "9")]
    [InlineData("island", "0")]
    [InlineData("island", "ContactVisits")]
    [InlineData("island", "1,2")]
    [InlineData("maturity", "bronze")]
    [InlineData("maturity", "0")]
    [InlineData("recommendation", "5")]
    [InlineData("recommendation", "One")]
    [InlineData("resourceLevel", "1")]
    [InlineData("project", "p 1")]
    [InlineData("limit", "-1")]
    [InlineData("limit", "many")]
    [InlineData("offset", "1.5")]
    public async Task A_value_that_is_none_is_refused_by_its_name(string field, string value)
    {
        var problem = await (await host.Api("demo-reader").GetAsync($"{Products}?{field}={Uri.EscapeDataString(value)}")).ShouldBeProblem(422, "not_a_value");
        problem.GetProperty("arguments").Deserialize<string[]>().ShouldBe([field]);
    }

    [Fact]
    public async Task A_question_that_is_too_long_is_refused() =>
        await (await host.Api("demo-reader").GetAsync($"{Products}?q={new string('a', 201)}")).ShouldBeProblem(422, "too_long");

    [Fact]
    public async Task A_part_of_the_list_tells_how_long_the_whole_is()
    {
        var part = await Get("?limit=2&offset=16");

        part.GetProperty("items").GetArrayLength().ShouldBe(1);
        part.GetProperty("total").GetInt32().ShouldBe(17);
        (await Get("?offset=50")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_product_tells_who_said_what_when_and_where()
    {
        var product = await (await host.Api("demo-reader").GetAsync($"{Products}/zip-team")).Json();

        product.GetProperty("description").GetProperty("text").GetString().ShouldNotBeNullOrWhiteSpace();
        product.GetProperty("ownSteps").Deserialize<string[]>().ShouldBe(["introduction", "participation-agreement"]);
        product.GetProperty("steps").Deserialize<string[]>().ShouldBe(["introduction", "participation-agreement", "in-use"]);
        product.GetProperty("developers").GetArrayLength().ShouldBePositive();
        var review = product.GetProperty("reviews").EnumerateArray().ShouldHaveSingleItem();
        Text(review, "from").ShouldNotBeNull().ShouldContain("5.8.1");
        Text(review, "by").ShouldBe("working-group");
        Text(review, "maturity").ShouldBeNull();
        (review.GetProperty("saidUnderTrial").GetBoolean(), review.GetProperty("conflict").GetBoolean()).ShouldBe((true, true));
    }

    [Fact]
    public async Task Number_and_wording_that_disagree_are_both_told()
    {
        var product = await (await host.Api("demo-reader").GetAsync($"{Products}/vurderingstrakt")).Json();

        var review = product.GetProperty("reviews").EnumerateArray().ShouldHaveSingleItem();
        (Text(review, "recommendation"), Text(review, "wordedAs")).ShouldBe(("2", "1"));
        review.GetProperty("conflict").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Another_network_sees_its_own_products_and_none_of_these()
    {
        var theirs = (await (await host.Api("demo-other-leader").GetAsync(Products)).Json()).GetProperty("items").EnumerateArray().ToList();
        var ours = (await Get("")).GetProperty("items").EnumerateArray().Select(item => Text(item, "id"));

        theirs.ShouldNotBeEmpty();
        theirs.Select(item => Text(item, "id")).Intersect(ours).ShouldBeEmpty();
        theirs.ShouldAllBe(item => item.GetProperty("invented").GetBoolean());
        await (await host.Api("demo-other-leader").GetAsync($"{Products}/zip-team")).ShouldBeProblem(404, "not_found");
    }

    [Fact]
    public async Task The_list_is_one_statement_and_a_product_three()
    {
        (await host.Api("demo-reader").GetAsync($"{Products}?q=samvær&project=p1")).Headers.GetValues(StatementsAsked.Header).ShouldBe(["1"]);
        (await host.Api("demo-reader").GetAsync($"{Products}/zip-team")).Headers.GetValues(StatementsAsked.Header).ShouldBe(["3"]);
    }

    private async Task<JsonElement> Get(string query)
    {
        var answer = await host.Api("demo-reader").GetAsync(Products + query);
        ((int)answer.StatusCode).ShouldBe(200);
        return await answer.Json();
    }

    private static JsonElement Item(JsonElement list, string id) => list.GetProperty("items").EnumerateArray().Single(item => Text(item, "id") == id);

    private static string? Text(JsonElement item, string name) => item.GetProperty(name) is { ValueKind: not JsonValueKind.Null } value ? value.ToString() : null;
}
