using System.Net;
using System.Text.Json;

namespace LearningNetwork.Web.Tests.Features.Tellings;

/// <summary>What people are told, through the API.</summary>
public sealed class TellingApiTests(TestHost host)
{
    private const string Notifications = "/api/v1/notifications";
    private const string Follows = "/api/v1/follows";

    [Fact]
    public async Task A_request_is_told_to_the_owner_and_its_answer_to_the_asker_each_once()
    {
        using var asker = host.Api("demo-sauda");
        using var owner = host.Api("demo-lead-p3");
        using var stranger = host.Api("demo-kvam");
        const string id = "mal-for-barnesamtale.sauda-suldal.1";
        (await asker.Post("/api/v1/sharing-requests", """{"productId":"mal-for-barnesamtale","municipality":"1135"}""")).EnsureSuccessStatusCode();

        var told = (await About(owner, id)).ShouldHaveSingleItem();
        told.GetProperty("event").GetString().ShouldBe("sharing-request/submitted");
        told.GetProperty("read").GetBoolean().ShouldBeFalse();
        (await About(asker, id)).ShouldBeEmpty("nobody is told of the own doings");

        (await owner.Post($"/api/v1/sharing-requests/{id}/accept")).EnsureSuccessStatusCode();
        (await About(asker, id)).ShouldHaveSingleItem().GetProperty("event").GetString().ShouldBe("sharing-request/accepted");
        foreach (var other in new[] { "demo-kvam", "demo-lead-p6", "demo-coordinator", "demo-reader", "demo-other-coordinator" })
            (await About(host.Api(other), id)).ShouldBeEmpty(other);
        await (await stranger.Post($"{Notifications}/sharing-request.mal-for-barnesamtale.sauda-suldal.1/read")).ShouldBeProblem(404, "not_found");
    }

    [Fact]
    public async Task What_is_read_is_no_longer_unread_and_reading_again_is_nothing()
    {
        using var asker = host.Api("demo-bomlo");
        using var owner = host.Api("demo-lead-p3");
        const string id = "mal-for-barnesamtale.bomlo.1";
        (await asker.Post("/api/v1/sharing-requests", """{"productId":"mal-for-barnesamtale","municipality":"4613"}""")).EnsureSuccessStatusCode();
        var telling = (await About(owner, id)).Single().GetProperty("id").GetString();

        (await owner.Post($"{Notifications}/{telling}/read")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await owner.Post($"{Notifications}/{telling}/read")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await About(owner, id, "?unread=true&limit=200")).ShouldBeEmpty();
        (await About(owner, id)).Single().GetProperty("read").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Things_are_followed_and_followed_no_more()
    {
        using var reader = host.Api("demo-bremanger");
        foreach (var _ in Enumerable.Range(0, 2))
            (await reader.PutAsync($"{Follows}/product/landsbymodellen", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var followed = (await (await reader.GetAsync(Follows)).Json()).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        (followed.GetProperty("kind").GetString(), followed.GetProperty("key").GetString(), followed.GetProperty("name").GetString())
            .ShouldBe(("product", "landsbymodellen", "Landsbymodellen"));

        (await reader.DeleteAsync($"{Follows}/product/landsbymodellen")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await reader.DeleteAsync($"{Follows}/product/landsbymodellen")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await reader.GetAsync(Follows)).Json()).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("product/finst-ikkje")]
    [InlineData("project/finst-ikkje")]
    [InlineData("service/finst-ikkje")]
    [InlineData("network/vestland")]
    [InlineData("product/..")]
    public async Task What_is_not_there_cannot_be_followed(string subject)
    {
        using var reader = host.Api("demo-reader");
        await (await reader.PutAsync($"{Follows}/{subject.Replace("..", "%2e%2e%20", StringComparison.Ordinal)}", null)).ShouldBeProblem(404, "not_found");
    }

    [Fact]
    public async Task Nothing_of_another_network_can_be_followed()
    {
        using var other = host.Api("demo-other-leader");
        await (await other.PutAsync($"{Follows}/product/landsbymodellen", null)).ShouldBeProblem(404, "not_found");
    }

    [Theory]
    [InlineData("offset=-1", "offset")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=201", "limit")]
    public async Task A_page_that_cannot_be_is_refused(string query, string field)
    {
        using var reader = host.Api("demo-reader");
        (await (await reader.GetAsync($"{Notifications}?{query}")).ShouldBeProblem(422, "not_a_value")).GetProperty("arguments")[0].GetString().ShouldBe(field);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("product.landsbymodellen.1")]
    [InlineData("sharing-request.landsbymodellen.bjornafjorden.1")]
    public async Task What_one_is_not_told_of_cannot_be_marked(string id)
    {
        using var reader = host.Api("demo-reader");
        await (await reader.Post($"{Notifications}/{id}/read")).ShouldBeProblem(404, "not_found");
    }

    private static async Task<List<JsonElement>> About(HttpClient reader, string request, string query = "?limit=200") =>
        [.. (await (await reader.GetAsync(Notifications + query)).Json()).GetProperty("items").EnumerateArray().Where(item => item.GetProperty("request").GetString() == request)];
}
