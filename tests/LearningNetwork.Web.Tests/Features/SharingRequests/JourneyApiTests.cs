using System.Text.Json;

namespace LearningNetwork.Web.Tests.Features.SharingRequests;

/// <summary>The journey through the API: Voss herad asks for P3's template for conversations with children, and takes it into use.</summary>
public sealed class JourneyApiTests(TestHost host)
{
    private const string Requests = "/api/v1/sharing-requests";

    [Fact]
    public async Task A_request_goes_from_asked_to_evaluated_and_the_coordinator_sees_each_step()
    {
        using var asker = host.Api("demo-voss-herad");
        using var owner = host.Api("demo-lead-p3");
        using var coordinator = host.Api("demo-coordinator");

        var submitted = await asker.Post(Requests, """{"productId":"mal-for-barnesamtale","municipality":"4621","reason":"Vi vil høyre betre på barna."}""", ("Idempotency-Key", "journey-1"));
        submitted.StatusCode.ShouldBe(System.Net.HttpStatusCode.Created);
        var said = await submitted.Json();
        var id = said.GetProperty("id").GetString()!;
        id.ShouldBe("mal-for-barnesamtale.voss-herad.1");
        submitted.Headers.Location!.ToString().ShouldBe($"{Requests}/{id}");
        said.GetProperty("service").GetString().ShouldBe("voss-herad");

        var again = await asker.Post(Requests, """{"productId":"mal-for-barnesamtale","municipality":"4621","reason":"Vi vil høyre betre på barna."}""", ("Idempotency-Key", "journey-1"));
        (await again.Json()).GetProperty("id").GetString().ShouldBe(id);

        await Stands(coordinator, id, "submitted", "giver");
        (await owner.Post($"{Requests}/{id}/accept", """{"message":"Velkomen!"}""")).EnsureSuccessStatusCode();
        await Stands(coordinator, id, "accepted", "giver");
        await Walk(id, asker, owner);
        await Stands(coordinator, id, "in-use", "receiver");
        (await asker.Post($"{Requests}/{id}/evaluate", """{"experience":"Det gjekk fint.","resourceLevel":"low","hours":12.5}""")).EnsureSuccessStatusCode();
        await Stands(coordinator, id, "evaluated", "nobody");

        var seen = await WholeFeed(coordinator);
        foreach (var happened in new[] { "submitted", "accepted", "step-part-done", "evaluated" })
            seen.ShouldContain("sharing-request/" + happened);
    }

    private static async Task<string> WholeFeed(HttpClient reader)
    {
        var seen = "";
        for (string? after = "", before = null; after != before;)
        {
            var page = await (await reader.GetAsync("/api/v1/activity?after=" + after)).Json();
            seen += page.ToString();
            (before, after) = (after, page.GetProperty("next").GetString());
        }

        return seen;
    }

    /// <summary>Does every step as a stranger to the routine would: asks what is waited for, by whom, and with which fields.</summary>
    private static async Task Walk(string id, HttpClient asker, HttpClient owner)
    {
        for (var part = 0; part < 10; part++)
        {
            var found = await (await asker.GetAsync($"{Requests}/{id}")).Json();
            var step = found.GetProperty("steps").EnumerateArray().FirstOrDefault(step => !step.GetProperty("done").GetBoolean());
            if (step.ValueKind == JsonValueKind.Undefined)
                return;
            var fields = step.GetProperty("fields").EnumerateArray().ToDictionary(field => field.GetProperty("name").GetString()!, Value);
            var who = step.GetProperty("waitsFor").GetString() == "giver" ? owner : asker;
            var done = await who.Post($"{Requests}/{id}/steps/{step.GetProperty("step").GetString()}", JsonSerializer.Serialize(fields));
            done.IsSuccessStatusCode.ShouldBeTrue(await done.Content.ReadAsStringAsync());
        }
    }

    private static object Value(JsonElement field) => field.GetProperty("type").GetString() switch
    {
        "date" => "2026-11-01",
        "number" => 3,
        "choice" => field.GetProperty("options")[0].GetString()!,
        _ => "Ein tekst utan namn.",
    };

    private static async Task Stands(HttpClient reader, string id, string status, string waitsFor)
    {
        var found = await (await reader.GetAsync($"{Requests}/{id}")).Json();
        found.GetProperty("status").GetString().ShouldBe(status);
        found.GetProperty("waitsFor").GetString().ShouldBe(waitsFor);
    }
}
