using System.Diagnostics;
using System.Text.RegularExpressions;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Tests;
using Npgsql;

namespace LearningNetwork.Benchmarks;

/// <summary>
/// The coordinator's desk in a whole nation: 15 networks, 357 municipalities, 10,000 products, 1,000,000 events, 50,000 open requests in
/// one of the networks. About 95,000 of the events come of commands; the others are copies of one of them, which only make the log long.
/// </summary>
internal static class Nation
{
    private const int Networks = 15, Municipalities = 357, ProductsOfEach = 667, ServicesOfFirst = 75, Events = 1_000_000, Desks = 100, Runs = 5, MostTries = 1_000;

    public static async Task Measure(Report report)
    {
        var few = await NewDatabase.Called("bench_few");
        await (await Journeys.Server(few)).DisposeAsync();
        var postgres = await NewDatabase.Called("bench_nation");
        await (await Journeys.Server(postgres)).DisposeAsync();
        await using (var seeded = Seed.On(postgres))
            await Fill(seeded.GetRequired());
        await Lengthen(postgres);
        await CaughtUp(postgres);

        var (short_, long_) = (await StartUp.Median(few), await StartUp.Median(postgres));
        report.Limit(FormattableString.Invariant($"start-up with {Events} events ({long_:0} ms) / with the facts alone ({short_:0} ms)"), long_ / short_, 1.5, "×");

        await using var server = await Journeys.Server(postgres);
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server.Address };
        var coordinator = "Cookie: " + await Journeys.SignIn(browser, "demo-coordinator");
        foreach (var path in (string[])["/", "/figures", "/overview"])
            report.Limit($"p95 of {path}, 16 clients", (await Journeys.Ask(server, BareHttp.Get(path, coordinator))).P95, 100, "ms");
        using (var stop = new CancellationTokenSource())
        {
            var writing = KeepWriting(server.Address, stop.Token);
            foreach (var path in (string[])["/", "/figures", "/overview"])
                report.Limit($"p95 of {path}, 16 clients, while products are reviewed without pause", (await Journeys.Ask(server, BareHttp.Get(path, coordinator))).P95, 100, "ms");
            await stop.CancelAsync();
            await writing;
        }

        await Live(report, server.Address, browser);
        await Export(report, server, browser, coordinator);
    }

    private static async Task Fill(IEntities entities)
    {
        for (var network = 0; network < Networks; network++)
        {
            var id = new NetworkId(network == 0 ? "vestland" : $"nett-{network}");
            var program = Actor.Program(id, "benchmark");
            if (network > 0)
                await Seed.Send(entities, NetworkDecider.Decider.In(id, id.Value), program, new FoundNetwork($"Nettverk {network}", "nb", "Statsforvalteren"));
            var services = network == 0 ? ServicesOfFirst : (Municipalities - ServicesOfFirst) / (Networks - 1) + (network <= (Municipalities - ServicesOfFirst) % (Networks - 1) ? 1 : 0);
            await Each(services, async number =>
            {
                var municipality = $"{network + 70:00}{number:00}";
                await Seed.Send(entities, MunicipalityDecider.Decider.In(id, municipality), program, new RegisterMunicipality($"Kommune {number}", "Fylke"));
                await Seed.Send(entities, ServiceDecider.Decider.In(id, $"teneste-{number}"), program, new EstablishService($"Teneste {number}", new(municipality), null));
            });
            await Seed.Send(entities, ProjectDecider.Decider.In(id, "nasjon"), program, new StartProject("N", "Prosjekt", [new("teneste-0")], [], null, null));
            var group = new Actor(new PersonId("benchmark-group"), id, [Role.WorkingGroup], null, []);
            await Each(ProductsOfEach, async number =>
            {
                var product = ProductDecider.Decider.In(id, $"n-{number}");
                await Seed.Send(entities, product, program, new RegisterProduct($"Produkt nr. {number}", ProductKind.Template, [new("nasjon")], [], null));
                await Seed.Send(entities, product, program, new NameContact(new("teneste-0"), ContactRole.Developer));
                await Seed.Send(entities, product, program, new SubmitProduct());
                await Seed.Send(entities, product, group, new ReviewProduct(Recommendation.Two, ResourceLevel.Moderate, null, [(Island)(number % 8 + 1)], new DateOnly(2023, 12, 1), "benchmark", null, null, null, false));
            });
        }

        var first = new NetworkId("vestland");
        await Each(ServicesOfFirst * ProductsOfEach, number =>
        {
            var service = new ServiceId($"teneste-{number % ServicesOfFirst}");
            var leader = new Actor(new PersonId("benchmark-leader"), first, [Role.ServiceLeader], service, []);
            return Seed.Send(entities, SharingRequestDecider.Decider.In(first, new SharingRequestKey(new($"n-{number / ServicesOfFirst}"), service).ToString()), leader, new SubmitRequest(null, null));
        });
    }

    /// <summary>Copies of one event, each as the first of a stream of its own that nobody asks for.</summary>
    private static async Task Lengthen(string postgres)
    {
        await using var source = NpgsqlDataSource.Create(postgres);
        await using var copy = source.CreateCommand($"""
            insert into events (network, stream, version, type, schema, data, actor, service, at, command_id, cause, hash)
            select e.network, e.network || '/product/kopi-' || g, 1, e.type, e.schema, e.data, e.actor, e.service, e.at, 'kopi-' || g, e.cause, e.hash
            from (select * from events where type = 'product/contact-named' order by position limit 1) e,
                generate_series(1, {Events} - (select count(*) from events)) g
            """);
        copy.CommandTimeout = 600;
        await copy.ExecuteNonQueryAsync();
        await using var vacuum = source.CreateCommand("vacuum analyze");
        await vacuum.ExecuteNonQueryAsync();
    }

    /// <summary>Lets the program run until all policies have read the log to its end: they have no say in what is measured, and would be at it for minutes.</summary>
    private static async Task CaughtUp(string postgres)
    {
        await using var server = await Journeys.Server(postgres);
        await using var source = NpgsqlDataSource.Create(postgres);
        using var look = new PeriodicTimer(TimeSpan.FromSeconds(1));
        await using var behind = source.CreateCommand("select exists (select 1 from policies where position < (select max(position) from events))");
        while (await behind.ExecuteScalarAsync() is true)
            await look.WaitForNextTickAsync();
    }

    private static Task Each(int count, Func<int, Task> each) =>
        Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (number, _) => await each(number));

    /// <summary>Reviews products over and over, so that nothing that is kept holds for long.</summary>
    private static async Task KeepWriting(Uri server, CancellationToken stop)
    {
        using var http = new HttpClient { BaseAddress = server };
        http.DefaultRequestHeaders.Authorization = new("Bearer", "demo-working-group");
        for (var number = 0; !stop.IsCancellationRequested; number++)
            await Review(http, $"n-{number % ProductsOfEach}", number / ProductsOfEach % 2 == 0 ? "low" : "high");
    }

    private static async Task Review(HttpClient http, string product, string level, int recommendation = 2)
    {
        using var body = new StringContent($$"""{"recommendation":{{recommendation}},"resourceLevel":"{{level}}"}""", System.Text.Encoding.UTF8, "application/json");
        (await http.PostAsync(new Uri($"/api/v1/products/{product}/reviews", UriKind.Relative), body)).EnsureSuccessStatusCode();
    }

    /// <summary>From the moment a review is answered until the last of all open desks has been told that something changed.</summary>
    private static async Task Live(Report report, Uri server, HttpClient browser)
    {
        using var group = new HttpClient { BaseAddress = server };
        group.DefaultRequestHeaders.Authorization = new("Bearer", "demo-working-group");
        var people = await People(browser);
        var cookies = await Task.WhenAll(people.Select(person => Journeys.SignIn(browser, person)));
        var taken = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            // Opened anew for each, so that nothing that was told before is taken for this.
            var desks = await Task.WhenAll(Enumerable.Range(0, Desks).Select(desk => Open(browser, cookies[desk % cookies.Length])));
            var told = desks.Select(Changed).ToList();
            await Review(group, $"n-{run}", "moderate", recommendation: 3);
            var began = Stopwatch.GetTimestamp();
            await Task.WhenAll(told);
            taken.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            foreach (var desk in desks)
                desk.Dispose();
        }

        report.Limit(FormattableString.Invariant($"an event reaches the last of {Desks} open desks of {people.Count} people, slowest of {Runs}"), taken.Max(), 1000, "ms");
    }

    /// <summary>All whom one can be in the demonstration, but for those who are told nothing of it: who does it, and who only runs the program.</summary>
    private static async Task<IReadOnlyList<string>> People(HttpClient browser)
    {
        var page = await browser.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        return [.. Regex.Matches(page, "name=\"person\" value=\"([^\"]+)\"").Select(match => match.Groups[1].Value).Where(person => person is not ("demo-working-group" or "demo-operator") && !person.StartsWith("demo-other-", StringComparison.Ordinal))];
    }

    /// <summary>Opens a desk; asks again while the server has not seen that the same person's earlier ones were closed.</summary>
    private static async Task<StreamReader> Open(HttpClient browser, string cookie)
    {
        for (var tries = 0; ; tries++)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/live");
            request.Headers.Add("Cookie", cookie);
            request.Headers.Add("Accept", "text/event-stream");
            var answer = await browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            var reader = new StreamReader(await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync());
            if (await IsTold(reader, "event: ready"))
                return reader;
            reader.Dispose();
            if (tries == MostTries)
                throw new IOException("The server gives no seat to this desk.");
        }
    }

    private static async Task Changed(StreamReader desk)
    {
        if (!await IsTold(desk, "event: changed"))
            throw new IOException("A desk was closed before it was told of the change.");
    }

    /// <summary>Reads until a line comes; false where the desk is closed before it.</summary>
    private static async Task<bool> IsTold(StreamReader desk, string line)
    {
        while (await desk.ReadLineAsync() is { } read && read != "event: over")
        {
            if (read == line)
                return true;
        }

        return false;
    }

    /// <summary>All of the network's open requests as a spreadsheet, and how much more memory the program held at its highest.</summary>
    private static async Task Export(Report report, ServerProcess server, HttpClient browser, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/overview?format=xlsx");
        request.Headers.Add("Cookie", cookie[8..]);
        await File.WriteAllTextAsync($"/proc/{server.Id}/clear_refs", "5"); // the highest so far is forgotten
        var before = Memory(server.Id, "VmRSS");
        var began = Stopwatch.GetTimestamp();
        var answer = await browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var bytes = (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
        var took = Stopwatch.GetElapsedTime(began);
        report.Limit(FormattableString.Invariant($"growth while 50,000 rows were exported ({bytes / 1e6:0.0} MB in {took.TotalSeconds:0.0} s)"), Memory(server.Id, "VmHWM") - before, 100, "MB");
    }

    private static double Memory(int process, string what) => File.ReadLines($"/proc/{process}/status")
        .Where(line => line.StartsWith(what, StringComparison.Ordinal))
        .Select(line => double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], System.Globalization.CultureInfo.InvariantCulture) / 1000)
        .Single();
}
