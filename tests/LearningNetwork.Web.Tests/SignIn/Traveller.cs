using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace LearningNetwork.Web.Tests.SignIn;

/// <summary>A browser without scripts that follows redirects from site to site, and remembers where it has been.</summary>
public sealed class Traveller(Uri site)
{
    private const int Farthest = 15;
    private CookieContainer cookies = new();

    public Uri At { get; private set; } = new("about:blank");

    public List<Uri> Passed { get; } = [];

    /// <summary>Opens a page without going on from it.</summary>
    public async Task<string> Go(string path)
    {
        using var http = Client();
        return await http.GetStringAsync(new Uri(site, path));
    }

    public async Task<HttpStatusCode> StatusOf(string path)
    {
        using var http = Client();
        return (await http.GetAsync(new Uri(site, path))).StatusCode;
    }

    /// <summary>Goes where it is led, to the end or until it is led to a path, which it does not open.</summary>
    public async Task Follow(string path, string? until = null)
    {
        using var http = Client();
        At = new Uri(site, path);
        for (var step = 0; step < Farthest && At.AbsolutePath != until; step++)
        {
            Passed.Add(At);
            var answer = await http.GetAsync(At);
            if (answer.Headers.Location is not { } next)
                return;
            At = new Uri(At, next);
        }
    }

    /// <summary>Opens a page and sends a form on it; gives where that leads.</summary>
    public async Task<Uri?> Press(string path, string action)
    {
        using var http = Client();
        return await Send(http, new Uri(site, path), action);
    }

    /// <summary>Signs out at the provider, as if from another of its sites.</summary>
    public async Task EndAtProvider(Uri provider)
    {
        using var http = Client();
        await Send(http, new Uri(provider, "/session/end"), new Uri(provider, "/session/end/confirm").ToString(), ("logout", "yes"));
    }

    public string CookiesFor(Uri address) => cookies.GetCookieHeader(address);

    public Traveller With(string header)
    {
        cookies = new();
        foreach (var cookie in header.Split("; "))
            cookies.SetCookies(site, cookie);
        return this;
    }

    private HttpClient Client() => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies });

    private static async Task<Uri?> Send(HttpClient http, Uri page, string action, params (string Name, string Value)[] more)
    {
        var document = new HtmlParser().ParseDocument(await http.GetStringAsync(page));
        var form = document.QuerySelectorAll<IHtmlFormElement>("form").Single(one => one.GetAttribute("action") == action);
        var fields = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(input => KeyValuePair.Create(input.Name!, input.Value))
            .Concat(more.Select(one => KeyValuePair.Create(one.Name, one.Value)));
        using var content = new FormUrlEncodedContent(fields);
        var answer = await http.PostAsync(new Uri(page, action), content);
        ((int)answer.StatusCode).ShouldBeLessThan(400);
        return answer.Headers.Location is { } next ? new Uri(page, next) : null;
    }
}
