namespace LearningNetwork.Web.Tests.Features.SharingRequests;

/// <summary>Recommendation 4 through the API: refused with the reason, waited for under the id that the refusal names.</summary>
public sealed class WaitTests(TestHost host)
{
    private const string Requests = "/api/v1/sharing-requests";

    [Fact]
    public async Task A_refused_request_names_the_id_to_wait_under()
    {
        using var asker = host.Api("demo-askoy");
        using var coordinator = host.Api("demo-coordinator");
        var refused = await (await asker.Post(Requests, """{"productId":"brukermanual","municipality":"4627"}""")).ShouldBeProblem(409, "product_not_ready");
        var id = refused.GetProperty("arguments")[0].GetString();
        id.ShouldBe("brukermanual.askoy.1");

        var waiting = await asker.Post($"{Requests}/{id}/wait", """{"reason":"Vi vil ha han når han er ferdig."}""", ("Idempotency-Key", "wait-askoy"));
        waiting.EnsureSuccessStatusCode();
        await Stands(coordinator, id!, "waiting", "workingGroup");
        (await asker.Post($"{Requests}/{id}/wait", """{"reason":"Vi vil ha han når han er ferdig."}""", ("Idempotency-Key", "wait-askoy"))).EnsureSuccessStatusCode();
        await (await asker.Post($"{Requests}/{id}/wait")).ShouldBeProblem(409, "already_waiting");
        (await asker.GetStringAsync($"{Requests}?status=waiting")).ShouldContain(id!);

        using var owner = host.Api("demo-lead-p4");
        await (await owner.Post($"{Requests}/{id}/accept")).ShouldBeProblem(409, "only_waiting");
        (await asker.Post($"{Requests}/{id}/withdraw")).EnsureSuccessStatusCode();
        await Stands(asker, id!, "withdrawn", "nobody");
        await (await asker.Post($"{Requests}/{id}/wait")).ShouldBeProblem(409, "request_ended");
    }

    [Theory]
    [InlineData("demo-askoy", "landsbymodellen.askoy.1", 409, "nothing_to_wait_for")]
    [InlineData("demo-askoy", "brukermanual.kvam.1", 403, "not_your_service")]
    [InlineData("demo-coordinator", "brukermanual.kvam.1", 403, "not_allowed")]
    [InlineData("demo-askoy", "finst-ikkje.askoy.1", 404, "product_unknown")]
    [InlineData("demo-bergen", "brukermanual.bergen.2", 404, "request_unknown")]
    [InlineData("demo-voss-herad", "brukermanual.voss-herad.1", 409, "own_product")]
    [InlineData("demo-other-leader", "brukermanual.manesund.1", 404, "service_unknown")]
    [InlineData("demo-askoy", "x", 404, "request_unknown")]
    public async Task What_cannot_be_waited_for_is_refused(string person, string id, int status, string code)
    {
        using var api = host.Api(person);
        await (await api.Post($"{Requests}/{id}/wait")).ShouldBeProblem(status, code);
    }

    [Fact]
    public async Task A_leader_waits_by_a_page_and_stops_again()
    {
        var asker = await host.Reader("demo-alver");
        (await asker.Get("/products/brukermanual")).Find("a[href='/products/brukermanual/wait']");
        var sent = await asker.Press("/products/brukermanual/ask", "/products/brukermanual/wait", ("reason", "Når han er ferdig"));
        (sent.Status, sent.Location).ShouldBe((303, "/requests/brukermanual.alver.1"));
        var again = await asker.Post("/products/brukermanual/wait");
        again.Status.ShouldBe(409);
        again.Find(".ds-error-summary");
        (await asker.Post("/requests/brukermanual.alver.1/stop-waiting")).Status.ShouldBe(303);
        (await asker.Get("/requests/brukermanual.alver.1/stop-waiting")).Status.ShouldBe(303, "there is nothing left to stop");
    }

    private static async Task Stands(HttpClient reader, string id, string status, string waitsFor)
    {
        var found = await (await reader.GetAsync($"{Requests}/{id}")).Json();
        (found.GetProperty("status").GetString(), found.GetProperty("waitsFor").GetString()).ShouldBe((status, waitsFor));
        found.GetProperty("canBeAskedFor").GetBoolean().ShouldBeFalse();
    }
}
