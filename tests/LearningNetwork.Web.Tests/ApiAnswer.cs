using System.Text;
using System.Text.Json;

namespace LearningNetwork.Web.Tests;

/// <summary>Short words for asking the API in tests.</summary>
public static class ApiAnswer
{
    /// <summary>Sends JSON as it is written.</summary>
    public static async Task<HttpResponseMessage> Post(this HttpClient http, string path, string json = "{}", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
                request.Content.Headers.TryAddWithoutValidation(name, value);
        }

        return await http.SendAsync(request);
    }

    /// <inheritdoc cref="Post"/>
    public static async Task<HttpResponseMessage> Put(this HttpClient http, string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await http.PutAsync(path, content);
    }

    /// <summary>The answer's body; may be read again.</summary>
    public static async Task<JsonElement> Json(this HttpResponseMessage response) => JsonElement.Parse(await response.Content.ReadAsStringAsync());

    /// <summary>That the answer is a no with this status and code; gives the problem.</summary>
    public static async Task<JsonElement> ShouldBeProblem(this HttpResponseMessage response, int status, string code)
    {
        var body = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(status, body);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        var problem = JsonElement.Parse(body);
        problem.GetProperty("code").GetString().ShouldBe(code);
        problem.GetProperty("detail").GetString().ShouldNotBeNullOrWhiteSpace();
        return problem;
    }
}
