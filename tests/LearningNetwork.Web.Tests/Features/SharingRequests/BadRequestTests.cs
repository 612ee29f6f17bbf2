namespace LearningNetwork.Web.Tests.Features.SharingRequests;

/// <summary>What cannot be done is refused with a stable code, and nothing of it is stored.</summary>
public sealed class BadRequestTests(TestHost host)
{
    private const string Requests = "/api/v1/sharing-requests";

    [Theory]
    [InlineData("demo-kvam", """{"productId":"finst-ikkje","municipality":"4622"}""", 404, "product_unknown")]
    [InlineData("demo-kvam", """{"productId":"rammefortelling","municipality":"9999"}""", 404, "municipality_unknown")]
    [InlineData("demo-kvam", """{"productId":"rammefortelling","municipality":"46222"}""", 422, "not_a_value")]
    [InlineData("demo-kvam", """{"municipality":"4622"}""", 422, "required")]
    [InlineData("demo-kvam", """{"productId":"rammefortelling","municipality":"4601"}""", 403, "not_your_service")]
    [InlineData("demo-bergen", """{"productId":"rammefortelling","municipality":"4601"}""", 409, "own_product")]
    [InlineData("demo-kvam", """{"productId":"brukermanual","municipality":"4622"}""", 409, "product_not_ready")]
    [InlineData("demo-kvam", """{"productId":"rammefortelling","municipality":"4622","owner":"p1a"}""", 422, "owner_unknown")]
    [InlineData("demo-kvam", """{"productId":"rammefortelling","municipality":"4622","reason":"Ring meg på 68 05 12 34"}""", 422, "personal_data")]
    [InlineData("demo-kvam", """{"productId":"rammefortelling","municipality":"4622","why":"x"}""", 422, "field_unknown")]
    [InlineData("demo-kvam", """{"productId":""", 400, "malformed_json")]
    [InlineData("demo-coordinator", """{"productId":"rammefortelling","municipality":"4622"}""", 403, "not_allowed")]
    [InlineData("demo-other-leader", """{"productId":"rammefortelling","municipality":"4622"}""", 404, "municipality_unknown")]
    public async Task A_request_that_cannot_be_is_refused(string person, string body, int status, string code)
    {
        using var api = host.Api(person);
        await (await api.Post(Requests, body)).ShouldBeProblem(status, code);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused_and_html_is_a_text_like_any_other()
    {
        using var api = host.Api("demo-fitjar");
        await (await api.Post(Requests, $$"""{"productId":"rammefortelling","municipality":"4615","reason":"{{new string('a', 4001)}}"}""")).ShouldBeProblem(422, "too_long");
        (await api.Post(Requests, """{"productId":"rammefortelling","municipality":"4615","reason":"<script>alert(1)</script>"}""")).EnsureSuccessStatusCode();
        var page = await (await host.Reader("demo-fitjar")).Get("/requests/rammefortelling.fitjar.1");
        page.Find(".written").TextContent.ShouldBe("<script>alert(1)</script>");
    }

    [Fact]
    public async Task A_sister_municipality_is_told_that_the_service_has_asked_already()
    {
        using var etne = host.Api("demo-etne");
        using var vindafjord = host.Api("demo-vindafjord");
        (await etne.Post(Requests, """{"productId":"rammefortelling","municipality":"4611"}""")).EnsureSuccessStatusCode();
        await (await vindafjord.Post(Requests, """{"productId":"rammefortelling","municipality":"1160"}""")).ShouldBeProblem(409, "already_requested");
    }

    [Fact]
    public async Task A_case_is_acted_on_in_order_by_its_own_sides_and_as_it_was_read()
    {
        using var asker = host.Api("demo-tysvaer");
        using var owner = host.Api("demo-lead-p3");
        using var other = host.Api("demo-lead-p6");
        const string id = "rammefortelling.tysvaer.1";
        (await asker.Post(Requests, """{"productId":"rammefortelling","municipality":"1146"}""")).EnsureSuccessStatusCode();

        await (await asker.Post($"{Requests}/{id}/steps/plan")).ShouldBeProblem(409, "not_accepted");
        await (await asker.Post($"{Requests}/{id}/accept")).ShouldBeProblem(403, "not_allowed");
        await (await other.Post($"{Requests}/{id}/accept")).ShouldBeProblem(403, "not_your_project");
        await (await owner.Post($"{Requests}/{id}/decline")).ShouldBeProblem(422, "required");
        await (await owner.Post($"{Requests}/{id}/accept", "{}", ("If-Match", "\"7\""))).ShouldBeProblem(409, "stale");
        (await owner.Post($"{Requests}/{id}/accept")).EnsureSuccessStatusCode();
        await (await asker.Post($"{Requests}/{id}/steps/plan")).ShouldBeProblem(409, "step_out_of_order");
        await (await asker.Post($"{Requests}/{id}/steps/introduction", """{"date":"2026-11-01","form":"digital"}""")).ShouldBeProblem(403, "wrong_side");
        await (await owner.Post($"{Requests}/{id}/steps/introduction", """{"date":"2126-11-01","form":"digital"}""")).ShouldBeProblem(422, "not_a_value");
        await (await owner.Post($"{Requests}/{id}/steps/dance")).ShouldBeProblem(404, "step_unknown");
        (await owner.Post($"{Requests}/{id}/steps/introduction", """{"date":"2026-11-01","form":"digital"}""")).EnsureSuccessStatusCode();
        (await asker.Post($"{Requests}/{id}/steps/introduction")).EnsureSuccessStatusCode();
        await (await asker.Post($"{Requests}/{id}/steps/plan", """{"startDate":"2026-12-01"}""")).ShouldBeProblem(422, "plan_incomplete");
        await (await asker.Post($"{Requests}/{id}/evaluate")).ShouldBeProblem(409, "not_in_use");
        (await asker.Post($"{Requests}/{id}/withdraw")).EnsureSuccessStatusCode();
        await (await asker.Post($"{Requests}/{id}/steps/plan")).ShouldBeProblem(409, "request_ended");
    }

    [Fact]
    public async Task The_same_key_with_other_content_is_refused()
    {
        using var api = host.Api("demo-sveio");
        (await api.Post(Requests, """{"productId":"rammefortelling","municipality":"4612"}""", ("Idempotency-Key", "sveio-1"))).EnsureSuccessStatusCode();
        await (await api.Post(Requests, """{"productId":"mal-for-barnesamtale","municipality":"4612"}""", ("Idempotency-Key", "sveio-1"))).ShouldBeProblem(409, "idempotency_key_reused");
    }

    [Theory]
    [InlineData("demo-bomlo")]
    [InlineData("demo-other-coordinator")]
    [InlineData("demo-other-leader")]
    [InlineData("demo-lead-p6")]
    public async Task Nobody_else_sees_that_a_case_is_there(string person)
    {
        using var asker = host.Api("demo-stord");
        await asker.Post(Requests, """{"productId":"rammefortelling","municipality":"4614"}""", ("Idempotency-Key", "stord-1"));
        using var stranger = host.Api(person);
        await (await stranger.GetAsync($"{Requests}/rammefortelling.stord.1")).ShouldBeProblem(404, "request_unknown");
        (await (await stranger.GetAsync(Requests)).Json()).ToString().ShouldNotContain("rammefortelling.stord.1");
        (await (await stranger.GetAsync("/api/v1/activity")).Json()).ToString().ShouldNotContain("rammefortelling.stord.1");
    }
}
