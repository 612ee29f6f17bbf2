using System.Net;
using LearningNetwork.Web.Features.Calendars;
using LearningNetwork.Web.Tests.Calendars;

namespace LearningNetwork.Web.Tests.Features.Calendars;

/// <summary>A calendar's own service fetches by the secret address, without being signed in.</summary>
public sealed class FeedTests(TestHost host)
{
    private const string Nowhere = "/feeds/0123456789abcdef0123456789abcdef.ics";

    [Fact]
    public async Task A_person_makes_an_address_that_is_shown_once_renews_and_closes_it()
    {
        var reader = await host.Reader("demo-voss-herad");
        (await reader.Get("/calendar")).Document.QuerySelector("#address").ShouldBeNull();

        var made = await reader.Press("/calendar", "/calendar/address");
        made.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var first = AddressIn(made);
        var fetched = await Fetch(first);
        (fetched.StatusCode, fetched.Content.Headers.ContentType!.ToString()).ShouldBe((HttpStatusCode.OK, "text/calendar; charset=utf-8"));
        fetched.Headers.CacheControl!.ToString().ShouldBe("no-store, private");
        (await ReadCalendar.Of(await fetched.Content.ReadAsByteArrayAsync())).Version.ShouldBe("2.0");
        (await reader.Get("/calendar")).Document.QuerySelector("#address").ShouldBeNull("it is shown once");

        var second = AddressIn(await reader.Press("/calendar", "/calendar/address"));
        second.ShouldNotBe(first);
        (await Fetch(first)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Fetch(second)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await reader.Press("/calendar", "/calendar/close")).Location.ShouldBe("/calendar");
        (await Fetch(second)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_address()
    {
        var reader = await host.Reader("demo-askoy");
        var page = await reader.Get("/calendar");
        var fields = page.Document.QuerySelectorAll("form[action='/calendar/address'] input[type=hidden]").Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!)).ToArray();

        var first = AddressIn(await reader.Send("/calendar/address", fields));
        (await reader.Send("/calendar/address", fields)).Location.ShouldBe("/calendar");
        (await Fetch(first)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(Nowhere)]
    [InlineData("/feeds/0123456789ABCDEF0123456789ABCDEF.ics")]
    [InlineData("/feeds/x.ics")]
    [InlineData("/feeds/0123456789abcdef0123456789abcdef")]
    public async Task An_address_that_leads_nowhere_is_not_found_and_gives_no_hint(string path)
    {
        var answer = await Fetch(path);
        (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.CacheControl!.ToString()).ShouldBe((HttpStatusCode.NotFound, "", "no-store, private"));
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task One_address_is_fetched_so_many_times_a_minute_and_no_more()
    {
        var reader = await host.Reader("demo-bergen");
        var (busy, calm) = (AddressIn(await reader.Press("/calendar", "/calendar/address")), AddressIn(await (await host.Reader("demo-stord")).Press("/calendar", "/calendar/address")));

        var answers = new List<HttpResponseMessage>();
        for (var fetch = 0; fetch <= FeedLimits.MostOfAnAddress; fetch++)
            answers.Add(await Fetch(busy));

        answers.SkipLast(1).ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK);
        answers[^1].StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answers[^1].Headers.RetryAfter!.ToString().ShouldBe("60");
        (await Fetch(calm)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_log_and_the_tables_hold_the_hash_alone()
    {
        var reader = await host.Reader("demo-kvam");
        using var happened = Appended.To(host, "vestland/calendar-feed/leader-kvam");
        var secret = Path.GetFileNameWithoutExtension(AddressIn(await reader.Press("/calendar", "/calendar/address")));
        await happened.Everywhere();

        foreach (var file in Directory.EnumerateFiles(host.DataFolder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
            (await Bytes(file)).AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(secret)).ShouldBe(-1, Path.GetFileName(file));
    }

    [Fact]
    public async Task A_program_makes_its_address_and_closes_it()
    {
        using var api = host.Api("demo-sveio");
        (await (await api.GetAsync("/api/v1/calendar-feed")).Json()).GetProperty("open").GetBoolean().ShouldBeFalse();
        var made = await api.Post("/api/v1/calendar-feed/address");
        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        made.Headers.CacheControl!.ToString().ShouldBe("no-store");
        var address = new Uri((await made.Json()).GetProperty("address").GetString()!).AbsolutePath;
        (await Fetch(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await api.GetAsync("/api/v1/calendar-feed")).Json()).GetProperty("open").GetBoolean().ShouldBeTrue();

        (await api.DeleteAsync("/api/v1/calendar-feed/address")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Fetch(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<HttpResponseMessage> Fetch(string path)
    {
        using var nobody = host.Api(null);
        return await nobody.GetAsync(path);
    }

    private static string AddressIn(PageAnswer page) => new Uri(page.Find("#address").GetAttribute("value")!).AbsolutePath;

    private static async Task<byte[]> Bytes(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }
}
