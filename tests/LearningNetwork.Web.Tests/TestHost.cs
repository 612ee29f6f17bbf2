using System.Net.Http.Headers;
using LearningNetwork.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(LearningNetwork.Web.Tests.TestHost))]

namespace LearningNetwork.Web.Tests;

/// <summary>
/// The demonstration with both networks, run once for all tests of this project as the program runs it: its own port on loopback, SQLite in
/// a temporary folder. A test class takes it as its constructor's parameter:
/// <code>
/// public sealed class ProductsApiTests(TestHost host)
/// {
///     var answer = await host.Api("demo-askoy").GetAsync("/api/v1/products");        // a program, as this person; null: as nobody
///     var reader = await host.Reader("demo-askoy");                                  // a browser without scripts, signed in; null: not
///     var page = await reader.Get("/products");                                      // page.Status, page.Location, page.Find("h1")
///     var answered = await reader.Post("/products/x/ask", ("reason", "…"));          // gets the page, sends its form with the token
/// </code>
/// All tests share what is stored, so a test that writes takes a product and a service of its own, or counts nothing.
/// </summary>
public sealed class TestHost : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("ln-web-");
    private WebApplication? app;

    public IServiceProvider Services => Running.Services;

    public Uri Address => new(Running.Urls.First());

    /// <summary>Where the database lies.</summary>
    public string DataFolder => data.FullName;

    /// <summary>Everything that can be asked for.</summary>
    public IReadOnlyList<RouteEndpoint> Endpoints => [.. Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    private WebApplication Running => app ?? throw new InvalidOperationException("The host is not started.");

    public async ValueTask InitializeAsync()
    {
        var options = new ProgramOptions(ProgramTask.Serve, Demo.Full, ["http://127.0.0.1:0"], data.FullName, Postgres: null);
        app = ProgramParts.Build(options, (builder, _) => builder.Services.AddTransient<IStartupFilter, StatementsAsked>().AddLogging(logging => logging.ClearProviders()), "LearningNetwork.Server");
        MapProbes(app);
        await ProgramFrame.Start(app);
    }

    public async ValueTask DisposeAsync()
    {
        await (app?.DisposeAsync() ?? ValueTask.CompletedTask);
        data.Delete(recursive: true);
    }

    /// <summary>A program that asks as this person (<c>demo-…</c>), or as nobody; it follows no redirects and keeps no cookies.</summary>
    public HttpClient Api(string? person)
    {
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        http.DefaultRequestHeaders.Authorization = person is null ? null : new AuthenticationHeaderValue("Bearer", person);
        return http;
    }

    /// <summary>Someone with a browser without scripts, signed in as this person or not signed in.</summary>
    public async Task<PageReader> Reader(string? person)
    {
        var reader = new PageReader(Address);
        if (person is not null)
            (await reader.Press("/sign-in", "/sign-in", ("person", person))).Status.ShouldBe(StatusCodes.Status303SeeOther);
        return reader;
    }

    /// <summary>Endpoints that only these tests have: one that fails, and one that takes any body.</summary>
    private static void MapProbes(WebApplication app) => Tests.Api.Probes.Map(app);
}
