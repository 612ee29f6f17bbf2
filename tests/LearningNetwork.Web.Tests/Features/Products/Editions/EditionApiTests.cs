using System.Net.Http.Headers;
using System.Text.Json;
using static LearningNetwork.Web.Tests.Features.Products.Registered;

namespace LearningNetwork.Web.Tests.Features.Products.Editions;

[Collection(nameof(ChangingCatalogue))]
public sealed class EditionApiTests(ChangingCatalogue catalogue)
{
    private readonly TestHost host = catalogue.Host;

    [Fact]
    public async Task A_file_is_received_published_and_taken_out_as_it_was()
    {
        await Reviewed(host, "fil-inn-og-ut");
        await Publish("fil-inn-og-ut", "Mål for samtale.docx", SomeFiles.Word, "open");

        var document = await (await host.Api("demo-askoy").GetAsync($"{Root}/fil-inn-og-ut")).Json();
        var material = document.GetProperty("editions").EnumerateArray().ShouldHaveSingleItem().GetProperty("materials").EnumerateArray().ShouldHaveSingleItem();
        (Text(material, "id"), Text(material, "title"), Text(material, "type"), Text(material, "access")).ShouldBe(("1-1", "Malen", "docx", "open"));
        material.GetProperty("terms").GetProperty("copy").GetBoolean().ShouldBeTrue();
        var taken = await host.Api("demo-askoy").GetAsync(Text(material, "href"));
        (await taken.Content.ReadAsByteArrayAsync()).ShouldBe(SomeFiles.Word);
        taken.Content.Headers.ContentDisposition.ShouldNotBeNull().DispositionType.ShouldBe("attachment");
        taken.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Mål for samtale.docx");
        taken.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        taken.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        taken.Headers.CacheControl.ShouldNotBeNull().NoStore.ShouldBeTrue();
    }

    [Theory]
    [InlineData("demo-lead-p3", 200, 200)]
    [InlineData("demo-lead-p4", 200, 404)]
    [InlineData("demo-masfjorden", 200, 404)]
    [InlineData("demo-working-group", 200, 404)]
    [InlineData("demo-coordinator", 200, 404)]
    [InlineData("demo-reader", 200, 404)]
    [InlineData("demo-other-leader", 404, 404)]
    [InlineData("demo-other-coordinator", 404, 404)]
    [InlineData(null, 401, 401)]
    public async Task Who_may_have_what(string? person, int open, int byRequest)
    {
        await Shared("hvem-faar-hva");
        var api = host.Api(person);
        ((int)(await api.GetAsync($"{Root}/hvem-faar-hva/materials/1-1")).StatusCode).ShouldBe(open);
        var closed = await api.GetAsync($"{Root}/hvem-faar-hva/materials/2-1");
        ((int)closed.StatusCode).ShouldBe(byRequest);
        if (byRequest == 404)
            (await closed.Content.ReadAsStringAsync()).ShouldBe(await (await api.GetAsync($"{Root}/hvem-faar-hva/materials/9-9")).Content.ReadAsStringAsync(), "the same as what is not there");
    }

    [Fact]
    public async Task An_accepted_request_opens_it_and_one_that_is_given_up_closes_it()
    {
        await Shared("opnast-av-ja");
        const string address = $"{Root}/opnast-av-ja/materials/2-1";
        var gulen = host.Api("demo-gulen");
        var asked = await Done(gulen, "/api/v1/sharing-requests", """{"productId":"opnast-av-ja","municipality":"4635"}""", 201);
        var request = $"/api/v1/sharing-requests/{Text(asked, "id")}";
        await (await gulen.GetAsync(address)).ShouldBeProblem(404, "not_found");
        await Done(host.Api("demo-lead-p3"), request + "/accept", "{}");
        ((int)(await gulen.GetAsync(address)).StatusCode).ShouldBe(200);
        ((int)(await host.Api("demo-masfjorden").GetAsync(address)).StatusCode).ShouldBe(404, "it is the service's request");
        await Done(gulen, request + "/withdraw", """{"reason":"Vi rekk det ikkje."}""");
        ((int)(await gulen.GetAsync(address)).StatusCode).ShouldBe(404);

        var uptakes = await (await host.Api("demo-lead-p3").GetAsync($"{Root}/opnast-av-ja/taken-out")).Json();
        var item = uptakes.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        (Text(item, "service"), Text(item, "material"), item.GetProperty("days").GetInt32()).ShouldBe(("gulen", "2-1", 1));
        await (await gulen.GetAsync($"{Root}/opnast-av-ja/taken-out")).ShouldBeProblem(403, "not_allowed");
        await (await host.Api("demo-lead-p4").GetAsync($"{Root}/opnast-av-ja/taken-out")).ShouldBeProblem(403, "not_an_owners_lead");
        (await host.Api("demo-reader").GetStringAsync("/api/v1/activity")).ShouldNotContain("uptake");
    }

    [Fact]
    public async Task A_draft_has_no_materials_for_others()
    {
        await Draft(host, "kladd-med-fil");
        await Publish("kladd-med-fil", "mal.pdf", SomeFiles.Pdf, "open");
        ((int)(await host.Api("demo-lead-p3").GetAsync($"{Root}/kladd-med-fil/materials/1-1")).StatusCode).ShouldBe(200);
        foreach (var person in new[] { "demo-reader", "demo-working-group", "demo-coordinator", "demo-bergen" })
            await (await host.Api(person).GetAsync($"{Root}/kladd-med-fil/materials/1-1")).ShouldBeProblem(404, "not_found");
    }

    [Fact]
    public async Task A_new_edition_keeps_what_it_names_and_the_rest_is_no_longer_handed_out()
    {
        await Reviewed(host, "to-utgaver");
        await Publish("to-utgaver", "a.pdf", SomeFiles.Pdf, "open");
        var lead = host.Api("demo-lead-p3");
        await Done(lead, $"{Root}/to-utgaver/editions", """
            {"changes":"Lagt til nettside","keep":["1-1"],"materials":[{"title":"Nettsida","link":"https://eksempel.no/side","access":"open"}]}
            """);
        ((int)(await lead.GetAsync($"{Root}/to-utgaver/materials/1-1")).StatusCode).ShouldBe(200);
        await Done(lead, $"{Root}/to-utgaver/editions", """{"changes":"Bare nettsida","keep":["2-1"]}""");
        await (await lead.GetAsync($"{Root}/to-utgaver/materials/1-1")).ShouldBeProblem(404, "not_found");
        var link = await lead.GetAsync($"{Root}/to-utgaver/materials/2-1");
        ((int)link.StatusCode, link.Headers.Location?.ToString()).ShouldBe((303, "https://eksempel.no/side"));
        (await (await lead.GetAsync($"{Root}/to-utgaver")).Json()).GetProperty("editions").EnumerateArray()
            .Select(edition => Text(edition.GetProperty("changes"), "text")).ShouldBe(["Den første", "Lagt til nettside", "Bare nettsida"]);
    }

    [Fact]
    public async Task A_dead_link_is_reported_by_anyone_shown_to_the_owners_and_cleared_by_them()
    {
        await Reviewed(host, "dod-lenke");
        await Done(host.Api("demo-lead-p3"), $"{Root}/dod-lenke/editions", """
            {"changes":"Den første","materials":[{"title":"Side","link":"https://eksempel.no","access":"open"},{"title":"Lukka","link":"https://eksempel.no/lukka","access":"byRequest"}]}
            """);
        var reported = await Done(host.Api("demo-reader"), $"{Root}/dod-lenke/materials/1-1/dead-link", "{}");
        Dead(reported).ShouldBe([true, false]);
        await Done(host.Api("demo-askoy"), $"{Root}/dod-lenke/materials/1-1/dead-link", "{}");
        await (await host.Api("demo-reader").Post($"{Root}/dod-lenke/materials/1-2/dead-link")).ShouldBeProblem(404, "not_found");
        await (await host.Api("demo-reader").Post($"{Root}/dod-lenke/materials/1-1/link-works")).ShouldBeProblem(403, "not_allowed");
        Dead(await Done(host.Api("demo-lead-p3"), $"{Root}/dod-lenke/materials/1-1/link-works", "{}")).ShouldBe([false, false]);
    }

    [Theory]
    [InlineData("mal.docx", "file_with_macros")]
    [InlineData("mal.pdf", "file_not_what_it_says")]
    [InlineData("mal.exe", "file_type_not_taken")]
    [InlineData("ola@eksempel.no.docx", "personal_data")]
    [InlineData("", "required")]
    public async Task A_file_that_is_not_what_it_says_is_refused(string name, string code)
    {
        await Draft(host, "feil-fil-" + code.Replace('_', '-'));
        await (await Send("feil-fil-" + code.Replace('_', '-'), name, SomeFiles.WordWithMacros)).ShouldBeProblem(422, code);
    }

    [Fact]
    public async Task A_file_that_is_empty_or_too_large_is_refused()
    {
        await Draft(host, "stor-og-tom");
        await (await Send("stor-og-tom", "mal.pdf", [])).ShouldBeProblem(422, "file_empty");
        await (await Send("stor-og-tom", "mal.pdf", new byte[(20 * 1024 * 1024) + 1])).ShouldBeProblem(413, "too_large");
        var largest = new byte[20 * 1024 * 1024];
        SomeFiles.Pdf.CopyTo(largest, 0);
        "%%EOF"u8.CopyTo(largest.AsSpan()[^6..]);
        ((int)(await Send("stor-og-tom", "mal.pdf", largest)).StatusCode).ShouldBe(201);
    }

    [Theory]
    [InlineData("""{"materials":[]}""", "required")]
    [InlineData("""{"changes":"x"}""", "edition_empty")]
    [InlineData("""{"changes":"x","keep":["9-9"]}""", "unknown_material")]
    [InlineData("""{"changes":"x","keep":["?"]}""", "not_a_value")]
    [InlineData("""{"changes":"x","materials":[{"title":"a","link":"http://eksempel.no","access":"open"}]}""", "not_a_link")]
    [InlineData("""{"changes":"x","materials":[{"title":"a","link":"https://eksempel.no"}]}""", "required")]
    [InlineData("""{"changes":"x","materials":[{"title":"a","link":"https://eksempel.no","access":"all"}]}""", "not_a_value")]
    [InlineData("""{"changes":"x","materials":[{"title":"a","access":"open"}]}""", "required")]
    [InlineData("""{"changes":"x","on":"2999-01-01","materials":[{"title":"a","link":"https://eksempel.no","access":"open"}]}""", "in_the_future")]
    [InlineData("""{"changes":"x","materials":[{"file":{"sha256":"0000","name":"a.pdf"},"access":"open"}]}""", "file_not_received")]
    public async Task An_edition_that_does_not_add_up_is_refused(string body, string code) =>
        await (await host.Api("demo-lead-p4").Post($"{Root}/brukermanual/editions", body)).ShouldBeProblem(422, code);

    [Fact]
    public async Task What_was_received_for_one_product_is_not_had_through_another()
    {
        await Draft(host, "fil-her");
        await Draft(host, "fil-der", "p4", "kvam");
        var sha = Text(await (await Send("fil-her", "mal.pdf", SomeFiles.Pdf)).Json(), "sha256");
        var body = $$"""{"changes":"x","materials":[{"file":{"sha256":"{{sha}}","name":"mal.pdf"},"access":"open"}]}""";
        await (await host.Api("demo-lead-p4").Post($"{Root}/fil-der/editions", body)).ShouldBeProblem(422, "file_not_received");
        var renamed = $$"""{"changes":"x","materials":[{"file":{"sha256":"{{sha}}","name":"mal.docx"},"access":"open"}]}""";
        await (await host.Api("demo-lead-p3").Post($"{Root}/fil-her/editions", renamed)).ShouldBeProblem(422, "file_not_what_it_says");
    }

    [Theory]
    [InlineData("demo-lead-p3", 403, "not_an_owners_lead")]
    [InlineData("demo-coordinator", 403, "not_allowed")]
    [InlineData("demo-bergen", 403, "not_allowed")]
    public async Task Nobody_but_its_owners_publishes_for_a_product(string person, int status, string code)
    {
        await (await host.Api(person).Post($"{Root}/brukermanual/editions", """{"changes":"x"}""")).ShouldBeProblem(status, code);
        await (await Send("brukermanual", "a.pdf", SomeFiles.Pdf, person)).ShouldBeProblem(status, code);
    }

    /// <summary>A reviewed product with an open material, <c>1-1</c>, and one opened by request, <c>2-1</c>; made once.</summary>
    private async Task Shared(string id)
    {
        if ((int)(await host.Api("demo-lead-p3").GetAsync($"{Root}/{id}")).StatusCode == 200)
            return;
        await Reviewed(host, id);
        await Publish(id, "open.pdf", SomeFiles.Pdf, "open");
        await Publish(id, "lukka.docx", SomeFiles.Word, "byRequest", "1-1");
    }

    private async Task Publish(string product, string name, byte[] bytes, string access, params string[] kept)
    {
        var received = await Send(product, name, bytes);
        ((int)received.StatusCode).ShouldBe(201, await received.Content.ReadAsStringAsync());
        var sha = Text(await received.Json(), "sha256");
        await Done(host.Api("demo-lead-p3"), $"{Root}/{product}/editions", JsonSerializer.Serialize(new
        {
            changes = "Den første",
            keep = kept,
            materials = new[] { new { title = "Malen", file = new { sha256 = sha, name }, access, terms = new { copy = true } } },
        }));
    }

    private async Task<HttpResponseMessage> Send(string product, string name, byte[] bytes, string person = "demo-lead-p3")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Root}/{product}/files?name={Uri.EscapeDataString(name)}") { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Headers.ExpectContinue = true;
        return await host.Api(person).SendAsync(request);
    }

    private static bool[] Dead(JsonElement product) =>
        [.. product.GetProperty("editions")[0].GetProperty("materials").EnumerateArray().Select(material => material.GetProperty("deadSince").ValueKind == JsonValueKind.String)];

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).ToString();
}
