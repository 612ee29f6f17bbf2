using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace LearningNetwork.Web.Tests;

/// <summary>Someone who reads pages with a browser without scripts: keeps cookies, follows no redirect by itself.</summary>
public sealed class PageReader
{
    private readonly CookieContainer cookies;
    private readonly HttpClient http;

    public PageReader(Uri site) : this(site, new()) { }

    private PageReader(Uri site, CookieContainer cookies)
    {
        this.cookies = cookies;
        http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = site };
    }

    /// <summary>The client itself, for what no browser does.</summary>
    public HttpClient Http => http;

    /// <summary>The same browser at another port of the same host: cookies know of no ports.</summary>
    public PageReader AtPort(int port) => new(new UriBuilder(http.BaseAddress!) { Port = port }.Uri, cookies);

    public async Task<PageAnswer> Get(string path) => await PageAnswer.Of(await http.GetAsync(path));

    /// <summary>Opens a page, fills in the form that is sent to the same path, and sends it.</summary>
    public Task<PageAnswer> Post(string path, params (string Field, string Value)[] fields) => Press(path, path.Split('?')[0], fields);

    /// <summary>Opens a page, and sends the form on it that goes to <paramref name="action"/>, with its hidden fields and these.</summary>
    public async Task<PageAnswer> Press(string path, string action, params (string Field, string Value)[] fields)
    {
        var page = await Get(path);
        page.Status.ShouldBe((int)HttpStatusCode.OK, $"{path} has no form to send");
        var form = page.Document.QuerySelectorAll<IHtmlFormElement>("form[method=post]").FirstOrDefault(one => one.GetAttribute("action") == action)
            ?? throw new InvalidOperationException($"{path} has no form that goes to {action}.");
        var sent = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")
            .Select(input => (input.Name!, input.Value))
            .Where(hidden => fields.All(field => field.Field != hidden.Item1))
            .Concat(fields);
        return await Send(action, sent);
    }

    /// <summary>The same with files along, as a browser sends them from a form that takes some.</summary>
    public async Task<PageAnswer> Upload(string path, (string Field, string Value)[] fields, params (string Field, string Name, byte[] Bytes)[] files)
    {
        var form = (await Get(path)).Document.QuerySelectorAll<IHtmlFormElement>("form[method=post]").Single(one => one.GetAttribute("action") == path);
        form.GetAttribute("enctype").ShouldBe("multipart/form-data");
        var sent = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(input => (input.Name!, input.Value))
            .Where(hidden => fields.All(field => field.Field != hidden.Item1)).Concat(fields);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in sent)
            content.Add(new StringContent(value), name);
        foreach (var (field, name, bytes) in files)
            content.Add(new ByteArrayContent(bytes), field, name);
        return await PageAnswer.Of(await http.PostAsync(path, content));
    }

    /// <summary>Sends fields as they are, without opening a page first.</summary>
    public async Task<PageAnswer> Send(string action, IEnumerable<(string Field, string Value)> fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Field, field.Value)));
        return await PageAnswer.Of(await http.PostAsync(action, content));
    }
}

/// <summary>What a reader got.</summary>
/// <param name="Location">Where it leads, for a redirect; else null.</param>
public sealed record PageAnswer(int Status, string? Location, IHtmlDocument Document, HttpResponseMessage Response)
{
    /// <summary>How many statements it asked of the database.</summary>
    public int Statements => int.Parse(Response.Headers.GetValues(StatementsAsked.Header).Single(), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Three of a page's own, and one for who reads it and what waits for them.</summary>
    public const int MostStatements = 4;

    public string Text => Document.Body?.TextContent ?? "";

    public static async Task<PageAnswer> Of(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        response.Headers.Location?.ToString(),
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()),
        response);

    /// <summary>The only element that a selector finds.</summary>
    public IElement Find(string selector) => Document.QuerySelectorAll(selector).ToList().ShouldHaveSingleItem();
}
