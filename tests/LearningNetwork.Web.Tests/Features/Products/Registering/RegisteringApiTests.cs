using System.Text.Json;

namespace LearningNetwork.Web.Tests.Features.Products.Registering;

public sealed class RegisteringApiTests(TestHost host)
{
    private const string Products = "/api/v1/products";

    [Fact]
    public async Task A_lead_registers_a_draft_fills_in_the_form_and_sends_it_in()
    {
        var lead = host.Api("demo-lead-p4");
        var registered = await lead.Post(Products, """{"title":"Håndbok om samtaler","kind":"handbook","projects":["p4"],"description":"Ei handbok."}""");
        ((int)registered.StatusCode).ShouldBe(201);
        (await registered.Json()).GetProperty("id").GetString().ShouldBe("handbok-om-samtaler");

        var problem = await (await lead.Post($"{Products}/handbok-om-samtaler/submit")).ShouldBeProblem(422, "product_incomplete");
        problem.GetProperty("arguments").Deserialize<string[]>().ShouldBe(["forWhom", "interest", "materials", "experience", "contact"]);

        var form = """{"forWhom":"Kontaktpersonar","interest":"Barnet sitt behov","materials":"Ei handbok","experience":"Prøvd i tre tenester"}""";
        var described = await (await lead.Post($"{Products}/handbok-om-samtaler/description", form)).Json();
        described.GetProperty("form").GetProperty("interest").GetProperty("text").GetString().ShouldBe("Barnet sitt behov");
        (await (await lead.Post($"{Products}/handbok-om-samtaler/contacts", """{"service":"kvam","role":"projectContact"}""")).Json())
            .GetProperty("contacts").GetArrayLength().ShouldBe(1);

        var draft = await (await lead.GetAsync($"{Products}/handbok-om-samtaler")).Json();
        (draft.GetProperty("draft").GetBoolean(), draft.GetProperty("submittedOn").ValueKind).ShouldBe((true, JsonValueKind.Null));
        var sent = await (await lead.Post($"{Products}/handbok-om-samtaler/submit")).Json();
        (sent.GetProperty("draft").GetBoolean(), sent.GetProperty("submittedOn").ValueKind, sent.GetProperty("assessed").GetBoolean())
            .ShouldBe((false, JsonValueKind.String, false));
    }

    [Theory]
    [InlineData("demo-lead-p3", 200, 200)]
    [InlineData("demo-lead-p4", 404, 404)]
    [InlineData("demo-working-group", 404, 200)]
    [InlineData("demo-coordinator", 404, 200)]
    [InlineData("demo-reader", 404, 404)]
    [InlineData("demo-bergen", 404, 404)]
    [InlineData("demo-other-coordinator", 404, 404)]
    public async Task Who_sees_a_draft_and_what_is_sent_in(string person, int draft, int sentIn)
    {
        var (kladd, innsendt) = ($"kladd-for-{person}", $"innsendt-for-{person}");
        await Complete(kladd);
        await Complete(innsendt);
        ((int)(await host.Api("demo-lead-p3").Post($"{Products}/{innsendt}/submit")).StatusCode).ShouldBe(200);

        var api = host.Api(person);
        ((int)(await api.GetAsync($"{Products}/{kladd}")).StatusCode).ShouldBe(draft);
        ((int)(await api.GetAsync($"{Products}/{innsendt}")).StatusCode).ShouldBe(sentIn);
        (await api.GetStringAsync(Products)).Contains(kladd, StringComparison.Ordinal).ShouldBe(draft == 200);
        (await api.GetStringAsync("/api/v1/activity")).ShouldNotContain(kladd, customMessage: "what is not assessed is not told of");
        ((int)(await (await host.Reader(person)).Get($"/products/{kladd}")).Status).ShouldBe(draft);
    }

    [Fact]
    public async Task The_same_title_gets_a_key_of_its_own_and_the_same_command_the_first()
    {
        var lead = host.Api("demo-lead-p4");
        const string body = """{"title":"To like titler","kind":"other","projects":["p4"]}""";
        var first = (await (await lead.Post(Products, body)).Json()).GetProperty("id").GetString();
        var other = """{"title":"To like titler","kind":"template","projects":["p4"]}""";
        var second = (await (await lead.Post(Products, other, ("Idempotency-Key", "to-like"))).Json()).GetProperty("id").GetString();
        var again = (await (await lead.Post(Products, other, ("Idempotency-Key", "to-like"))).Json()).GetProperty("id").GetString();

        first.ShouldBe("to-like-titler");
        second.ShouldNotBeNull().ShouldStartWith("to-like-titler-");
        again.ShouldBe(second);
        await (await lead.Post(Products, """{"title":"Noe helt annet","kind":"other","projects":["p4"]}""", ("Idempotency-Key", "to-like"))).ShouldBeProblem(409, "idempotency_key_reused");
    }

    [Theory]
    [InlineData("""{"kind":"other","projects":["p4"]}""", "required", "title")]
    [InlineData("""{"title":"X","projects":["p4"]}""", "required", "kind")]
    [InlineData("""{"title":"X","kind":"song","projects":["p4"]}""", "not_a_value", "kind")]
    [InlineData("""{"title":"X","kind":"other","projects":["p 4"]}""", "not_a_value", "projects")]
    [InlineData("""{"title":"X","kind":"other","projects":["p4"],"contact":{"service":"kvam"}}""", "required", "role")]
    [InlineData("""{"title":"X","kind":"other","projects":["p4"],"contact":{"service":"finst-ikkje","role":"developer"}}""", "unknown_service", "finst-ikkje")]
    [InlineData("""{"title":"X","kind":"other","projects":["p4"],"forWhom":"Ring 55 12 34 56"}""", "personal_data", "forWhom")]
    [InlineData("""{"title":"X","kind":"other","projects":["p4"],"id":"new"}""", "not_a_value", "id")]
    [InlineData("""{"title":"X","kind":"other","projects":["p4","p9"]}""", "unknown_project", "p9")]
    [InlineData("""{"title":"X","kind":"other","projects":["p4"],"guests":["finst-ikkje"]}""", "unknown_guest", "finst-ikkje")]
    public async Task What_does_not_add_up_is_refused_by_its_name(string body, string code, string argument)
    {
        var problem = await (await host.Api("demo-lead-p4").Post(Products, body)).ShouldBeProblem(422, code);
        problem.GetProperty("arguments").EnumerateArray().First().GetString().ShouldBe(argument);
    }

    [Theory]
    [InlineData("demo-lead-p3", 403, "not_an_owners_lead")]
    [InlineData("demo-coordinator", 403, "not_allowed")]
    [InlineData("demo-working-group", 403, "not_allowed")]
    [InlineData("demo-bergen", 403, "not_allowed")]
    [InlineData("demo-operator", 403, "not_allowed")]
    public async Task Nobody_else_registers_for_a_project_or_keeps_its_products(string person, int status, string code)
    {
        await (await host.Api(person).Post(Products, """{"title":"X","kind":"other","projects":["p4"]}""")).ShouldBeProblem(status, code);
        foreach (var (what, body) in new[] { ("submit", "{}"), ("contact-confirmed", "{}"), ("description", """{"title":"Ny"}""") })
            await (await host.Api(person).Post($"{Products}/brukermanual/{what}", body)).ShouldBeProblem(status, code);
    }

    [Fact]
    public async Task What_a_national_body_owns_is_registered_by_the_coordinator()
    {
        var body = """{"title":"Gjestens modell","kind":"model","guests":["bufetat"]}""";
        await (await host.Api("demo-lead-p4").Post(Products, body)).ShouldBeProblem(403, "not_allowed");
        ((int)(await host.Api("demo-coordinator").Post(Products, body)).StatusCode).ShouldBe(201);
        var seen = await (await host.Api("demo-coordinator").GetAsync($"{Products}/gjestens-modell")).Json();
        seen.GetProperty("guests").Deserialize<string[]>().ShouldBe(["bufetat"]);
    }

    private async Task Complete(string id) =>
        ((int)(await host.Api("demo-lead-p3").Post(Products, $$"""
            {"id":"{{id}}","title":"{{id}}","kind":"other","projects":["p3"],"description":"a","forWhom":"b","interest":"c","materials":"d","experience":"e",
             "contact":{"service":"bergen","role":"developer"} }
            """)).StatusCode).ShouldBe(201);
}
