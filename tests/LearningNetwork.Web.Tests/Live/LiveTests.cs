using System.Text;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.Live;
using LearningNetwork.Web.Tests.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Live;

/// <summary>What an open page is told: that something changed which its reader may see, at once, and no longer than the reader may see anything.</summary>
public sealed class LiveTests
{
    [Fact]
    public async Task An_open_page_is_told_of_what_its_reader_sees_until_the_session_ends()
    {
        await using var site = await WorkHost.Start();
        var (watcher, writer) = (await site.Member(Role.Coordinator), await site.Member(Role.Coordinator));
        using var page = await Open(await site.Reader(watcher));
        (await page.Next()).ShouldBe("ready");

        await Change(site, writer, 21);
        (await page.Next("beat")).ShouldBe("changed");

        await site.Services.GetRequiredService<Sessions>().EndAll(watcher, CancellationToken.None);
        await Change(site, writer, 22);
        (await page.Next("beat")).ShouldBe("over");
        (await page.Next()).ShouldBeNull();
    }

    [Fact]
    public async Task A_page_goes_on_from_where_it_was_left_and_misses_nothing()
    {
        await using var site = await WorkHost.Start();
        var (watcher, writer) = (await site.Member(Role.Coordinator), await site.Member(Role.Coordinator));
        var reader = await site.Reader(watcher);
        var address = (await reader.Get("/activity")).Document.QuerySelector("[data-live]")!.GetAttribute("data-live")!;
        await Change(site, writer, 23);

        using var page = await Open(reader, address);
        (await page.Next()).ShouldBe("ready");
        (await page.Next("beat")).ShouldBe("changed");
    }

    [Fact]
    public async Task A_membership_that_ends_closes_the_page()
    {
        await using var site = await WorkHost.Start();
        var (watcher, writer) = (await site.Member(Role.Reader), await site.Member(Role.Coordinator));
        using var page = await Open(await site.Reader(watcher));
        (await page.Next()).ShouldBe("ready");

        await site.Services.GetRequiredService<Memberships>().End(watcher, WorkHost.Vestland, writer, CancellationToken.None);
        await Change(site, writer, 24);
        (await page.Next("beat")).ShouldBe("over");
    }

    [Fact]
    public async Task A_person_follows_with_six_pages_and_no_more()
    {
        await using var site = await WorkHost.Start();
        var reader = await site.Reader(await site.Member(Role.Reader));
        var pages = new List<Following>();
        for (var one = 0; one < LiveSeats.MostOfOne; one++)
        {
            pages.Add(await Open(reader));
            (await pages[^1].Next()).ShouldBe("ready");
        }

        using var more = await Open(reader);
        (await more.Next()).ShouldBe("over");
        pages.ForEach(page => page.Dispose());
    }

    [Fact]
    public async Task What_is_no_event_stream_is_refused_rather_than_kept_waiting()
    {
        await using var site = await WorkHost.Start();
        (await (await site.Reader(await site.Member(Role.Reader))).Get("/live")).Status.ShouldBe(406);
    }

    private static async Task<Following> Open(PageReader reader, string address = "/live")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/event-stream");
        var answer = await reader.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("text/event-stream");
        return new(answer, new StreamReader(await answer.Content.ReadAsStreamAsync(), Encoding.UTF8));
    }

    /// <summary>Something that everyone in the network is shown.</summary>
    private static async Task Change(WorkHost site, PersonId writer, int days)
    {
        var token = await site.Services.GetRequiredService<ServiceTokens>().Make(writer, WorkHost.Vestland, "x", true, TimeSpan.FromDays(1), CancellationToken.None);
        using var http = site.Api(token);
        using var content = new StringContent($$"""{ "answerDays": {{days}} }""", Encoding.UTF8, "application/json");
        ((int)(await http.PutAsync("/api/v1/network/settings", content)).StatusCode).ShouldBe(200);
    }

    private sealed class Following(HttpResponseMessage answer, StreamReader lines) : IDisposable
    {
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
}
