using System.Diagnostics;
using LearningNetwork.Tests;

namespace LearningNetwork.Benchmarks;

/// <summary>The program as its users meet it: over HTTP, on PostgreSQL.</summary>
internal static class Journeys
{
    private const int ProductsToAskFor = 8_000;

    /// <summary>One municipality of each of Vestland's 21 services.</summary>
    private static readonly string[] Municipalities =
    [
        "4601", "4627", "4631", "4626", "4612", "1146", "4618", "4622", "4621", "4647", "4648",
        "4635", "4634", "4614", "4615", "4613", "4624", "1106", "1149", "4611", "1135",
    ];

    public static Task<ServerProcess> Server(string postgres) => ServerProcess.Start("LearningNetwork.Server", "--postgres", postgres, "--demo=facts");

    public static async Task Reading(Report report)
    {
        var postgres = await NewDatabase.Called("bench_reading");
        await (await Server(postgres)).DisposeAsync();
        await using (var seeded = Seed.On(postgres))
            await Seed.Products(seeded.GetRequired(), 0, 33);
        await using var server = await Server(postgres);
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server.Address };
        var cookie = "Cookie: " + await SignIn(browser);

        var empty = report.Add("empty endpoint, 16 clients", await Ask(server, BareHttp.Get("/health/live")));
        const string bearer = "Authorization: Bearer demo-reader";
        report.Ratio("catalogue of 50 as JSON, finished bytes / empty endpoint", 0.22, await Ask(server, BareHttp.Get("/api/v1/products", bearer)), empty);
        report.Ratio("catalogue of 50 as JSON, made anew / empty endpoint", 0.07, await Ask(server, BareHttp.Get("/api/v1/products?q=product", bearer)), empty);
        report.Ratio("catalogue page of 50, finished body / empty endpoint", 0.40, await Ask(server, BareHttp.Get("/products", cookie)), empty);
        report.Ratio("catalogue page of 50, rendered anew / empty endpoint", 0.022, await Ask(server, BareHttp.Get("/products?q=product", cookie)), empty);
        foreach (var path in (string[])["/treasure-map", "/products/mal-for-barnesamtale", "/"])
            report.Limit($"p95 of {path}, 16 clients", (await Ask(server, BareHttp.Get(path, cookie))).P95, 25, "ms");
        var coordinator = "Cookie: " + await SignIn(browser, "demo-coordinator");
        report.Limit("p95 of /overview, 16 clients", (await Ask(server, BareHttp.Get("/overview", coordinator))).P95, 25, "ms");
    }

    public static async Task Creating(Report report)
    {
        var postgres = await NewDatabase.Called("bench_creating");
        await (await Server(postgres)).DisposeAsync();
        await using (var seeded = Seed.On(postgres))
            await Seed.Products(seeded.GetRequired(), 0, ProductsToAskFor);
        await using var server = await Server(postgres);

        var next = -1;
        var one = report.Add("one-row insert, 1 client", await Floors.Insert(postgres, 1));
        report.Ratio("creating a request / insert, 1 client", 0.30, await Create(server, 1, () => Interlocked.Increment(ref next)), one);
        var many = report.Add("one-row insert, 16 clients", await Floors.Insert(postgres, 16));
        var created = await Create(server, 16, () => Interlocked.Increment(ref next));
        report.Ratio("creating a request / insert, 16 clients", 0.30, created, many);
        report.Limit("p99 of creating, 16 clients", created.P99, 10, "ms");
        report.Limit("working set of the server after the load", Process.GetProcessById(server.Id).WorkingSet64 / 1e6, 250, "MB");
    }

    private static async Task<Measured> Create(ServerProcess server, int clients, Func<int> next) => await Load.Of(clients, async _ =>
    {
        var http = await BareHttp.To(server.Address);
        return () =>
        {
            var number = next();
            var (product, municipality) = (number / Municipalities.Length, Municipalities[number % Municipalities.Length]);
            return product < ProductsToAskFor
                ? http.Send(BareHttp.Post("/api/v1/sharing-requests", $$"""{"productId":"product-{{product}}","municipality":"{{municipality}}"}""", $"Authorization: Bearer demo-{municipality}"))
                : throw new InvalidOperationException("Every product has been asked for by everyone.");
        };
    });

    internal static Task<Measured> Ask(ServerProcess server, byte[] request) => Load.Of(16, async _ =>
    {
        var http = await BareHttp.To(server.Address);
        return () => http.Send(request);
    });

    internal static async Task<string> SignIn(HttpClient browser, string person = "demo-reader")
    {
        var page = await browser.GetAsync(new Uri("/sign-in", UriKind.Relative));
        var html = await page.Content.ReadAsStringAsync();
        const string field = "name=\"__RequestVerificationToken\" value=\"";
        var from = html.IndexOf(field, StringComparison.Ordinal) + field.Length;
        using var form = new FormUrlEncodedContent(
            [new("__RequestVerificationToken", html[from..html.IndexOf('"', from)]), new("person", person)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = form };
        request.Headers.Add("Cookie", string.Join("; ", CookiesOf(page)));
        return string.Join("; ", CookiesOf(await browser.SendAsync(request)));
    }

    private static IEnumerable<string> CookiesOf(HttpResponseMessage answer) => answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]);
}
