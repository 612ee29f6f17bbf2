using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Tests;

/// <summary>The pages' own services and routes, without what the capabilities need, and a browser that keeps its cookies.</summary>
internal sealed class PageHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Dictionary<string, string> cookies = [];

    private PageHost(WebApplication app) => this.app = app;

    public static async Task<PageHost> Start(bool demo = true, Action<IServiceCollection>? services = null, Action<WebApplication>? routes = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "LearningNetwork.Server", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        services?.Invoke(builder.Services);
        var app = builder.AddLearningNetworkWeb(new WebOptions(demo, Language.Nynorsk)).Build();
        app.UseLearningNetworkWeb().MapLearningNetworkWeb();
        routes?.Invoke(app);
        await app.StartAsync();
        return new PageHost(app);
    }

    public Task<HttpResponseMessage> Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<HttpResponseMessage> Post(string path, params IEnumerable<(string Name, string Value)> fields) =>
        Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) });

    /// <summary>Asks for a page and sends its form, with the token and id that stood in it.</summary>
    public async Task<HttpResponseMessage> FillIn(string path, params IEnumerable<(string Name, string Value)> fields)
    {
        var page = await Read(await Get(path));
        var hidden = page.QuerySelectorAll("form[method=post] input[type=hidden]").Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!));
        return await Post(page.QuerySelector("form[method=post]")!.GetAttribute("action")!, [.. hidden, .. fields]);
    }

    public async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        if (cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var response = await app.GetTestClient().SendAsync(request);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var pair = cookie.Split(';')[0].Split('=', 2);
            cookies[pair[0]] = pair[1];
        }

        return response;
    }

    public static async Task<IDocument> Read(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
