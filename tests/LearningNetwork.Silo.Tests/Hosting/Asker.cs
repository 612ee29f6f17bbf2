using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace LearningNetwork.Silo.Tests.Hosting;

/// <summary>A service's program that asks for one product, by whichever door answers, as behind a proxy: a door that is shut is passed by, and the same command sent at the next one.</summary>
/// <param name="service">A service of one municipality, with its number.</param>
/// <param name="passesBy">False where one door must do.</param>
internal sealed class Asker((string Id, string Municipality) service, Func<IReadOnlyList<Uri>> doors, int first = 0, bool passesBy = true)
{
    private const string Product = "mal-for-barnesamtale";

    /// <summary>No answer may take longer.</summary>
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(30) };

    private int _turn = first;

    /// <returns>The command's id.</returns>
    public async Task<string> Ask(int expectedRound)
    {
        var (id, answer) = await Post("", new { productId = Product, municipality = service.Municipality });
        answer.GetProperty("id").GetString().ShouldBe(Id(expectedRound));
        return id;
    }

    /// <returns>The command's id.</returns>
    public async Task<string> Withdraw(int round) => (await Post($"/{Id(round)}/withdraw", new { })).CommandId;

    public async Task<string?> StatusOf(int round) =>
        (await Json(await Send(HttpMethod.Get, $"/api/v1/sharing-requests/{Id(round)}", null, null))).GetProperty("status").GetString();

    private async Task<(string CommandId, JsonElement Answer)> Post(string path, object body)
    {
        var id = $"asker-{Guid.NewGuid():N}";
        return (id, await Json(await Send(HttpMethod.Post, "/api/v1/sharing-requests" + path, body, id)));
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, string path, object? body, string? commandId)
    {
        for (var tries = 0; ; tries++)
        {
            var all = doors();
            using var request = new HttpRequestMessage(method, new Uri(all[_turn++ % all.Count], path));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", $"demo-{service.Municipality}");
            if (commandId is not null)
                request.Headers.Add("Idempotency-Key", commandId);
            request.Content = body is null ? null : JsonContent.Create(body);
            try
            {
                return await Http.SendAsync(request);
            }
            catch (HttpRequestException shut) when (passesBy && shut.StatusCode is null && tries < all.Count)
            {
            }
        }
    }

    private static async Task<JsonElement> Json(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.Created], text);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }


    private string Id(int round) => $"{Product}.{service.Id}.{round}";
}
