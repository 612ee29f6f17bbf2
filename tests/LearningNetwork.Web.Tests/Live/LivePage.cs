using System.Text;
using LearningNetwork.Domain;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.Tests.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Live;

/// <summary>A page that follows along, as a browser does.</summary>
internal sealed class LivePage(HttpResponseMessage answer, StreamReader lines) : IDisposable
{
    public static async Task<LivePage> Open(PageReader reader, string address = "/live")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/event-stream");
        var answer = await reader.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("text/event-stream");
        return new(answer, new StreamReader(await answer.Content.ReadAsStreamAsync(), Encoding.UTF8));
    }

    /// <summary>The next event's kind, passing over those of one kind; null at the end.</summary>
    public async Task<string?> Next(string passing = "")
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await lines.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal) && line[7..] != passing)
                return line[7..];
        }

        return null;
    }

    public void Dispose()
    {
        lines.Dispose();
        answer.Dispose();
    }
}

internal static class SomethingHappens
{
    /// <summary>Something that everyone in the network is shown.</summary>
    public static async Task Change(this WorkHost site, PersonId writer, int days)
    {
        using var http = site.Api(await site.Services.GetRequiredService<ServiceTokens>().Make(writer, WorkHost.Vestland, "x", true, TimeSpan.FromDays(1), CancellationToken.None));
        using var answer = await http.Put("/api/v1/network/settings", $$"""{ "answerDays": {{days}} }""");
        ((int)answer.StatusCode).ShouldBe(200);
    }
}
