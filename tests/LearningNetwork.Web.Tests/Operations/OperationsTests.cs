using System.Net;
using LearningNetwork.Domain;
using LearningNetwork.Web.ReferenceData;
using LearningNetwork.Web.ReferenceData.Invented;
using LearningNetwork.Web.ReferenceData.Vestland;
using LearningNetwork.Web.SignIn.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Operations;

/// <summary>What operators see, as operators see it. Who else may is asked of every endpoint at once by the tests of the rights.</summary>
public sealed class OperationsTests(TestHost host)
{
    [Fact]
    public async Task The_page_says_whether_the_process_is_ready_and_leads_to_what_works()
    {
        var reader = await host.Reader("demo-operator");
        var page = await reader.Get("/operations");

        page.Find("h1").TextContent.ShouldBe("Drift");
        page.Find(".facts").TextContent.ShouldContain("Klar");
        page.Find(".facts").TextContent.ShouldContain($"{Environment.MachineName} {Environment.ProcessId}");
        var links = page.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).ToList();
        links.ShouldBe(["/operations/metrics", "/health/ready"]);
        foreach (var link in links)
            (await reader.Get(link)).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("/api/v1/metrics")]
    [InlineData("/operations/metrics")]
    public async Task The_figures_are_for_programs_and_people_alike(string path)
    {
        using var api = host.Api("demo-operator");
        var answer = await (path.StartsWith("/api", StringComparison.Ordinal) ? api : (await host.Reader("demo-operator")).Http).GetAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; version=0.0.4; charset=utf-8");
        MetricsText.Read(await answer.Content.ReadAsStringAsync()).ShouldContain(sample => sample.Name == "dotnet_process_cpu_count");
    }

    [Fact]
    public async Task A_command_is_seen_in_the_figures_and_no_label_says_whose_it_was()
    {
        using var asker = host.Api("demo-gulen");
        var submitted = await asker.Post("/api/v1/sharing-requests", """{"productId":"mal-for-barnesamtale","municipality":"4635"}""");
        submitted.StatusCode.ShouldBe(HttpStatusCode.Created);
        var request = (await submitted.Json()).GetProperty("id").GetString()!;
        (await (await host.Reader("demo-gulen")).Get($"/requests/{request}")).Status.ShouldBe(200);
        (await asker.Post($"/api/v1/sharing-requests/{request}/withdraw")).EnsureSuccessStatusCode();

        var samples = await Figures();

        Sum(samples, "learningnetwork_command_duration_seconds_count", ("kind", "sharing-request"), ("outcome", "done")).ShouldBeGreaterThanOrEqualTo(2);
        Sum(samples, "learningnetwork_cells", ("kind", "sharing-request")).ShouldBeGreaterThan(0);
        Sum(samples, "http_server_request_duration_seconds_count", ("http_route", "/requests/{id}")).ShouldBeGreaterThan(0);
        samples.ShouldContain(sample => sample.Name == "learningnetwork_policy_lag_seconds");
        samples.SelectMany(sample => sample.Labels.Values).Distinct().Where(TellsOfSomeone).ShouldBeEmpty();
    }

    [Fact]
    public async Task Buckets_grow_up_to_the_count()
    {
        var samples = await Figures();
        var histograms = samples.Where(sample => sample.Name.EndsWith("_bucket", StringComparison.Ordinal)).GroupBy(bucket => (bucket.Name, Rest(bucket))).ToList();

        histograms.ShouldNotBeEmpty();
        foreach (var histogram in histograms)
        {
            histogram.Select(bucket => bucket.Value).ShouldBeInOrder();
            histogram.Last().Labels["le"].ShouldBe("+Inf");
            samples.Single(sample => sample.Name == histogram.Key.Name.Replace("_bucket", "_count", StringComparison.Ordinal) && Rest(sample) == histogram.Key.Item2)
                .Value.ShouldBe(histogram.Last().Value);
        }
    }

    [Fact]
    public void What_tells_of_someone_is_known_when_seen()
    {
        foreach (var label in (string[])["4635", "Gulen", "/products/mal-for-barnesamtale", "react/4635", "vestland", "leader-gulen"])
            TellsOfSomeone(label).ShouldBeTrue(label);
        foreach (var label in (string[])["municipality", "/requests/{id}", "react/municipality", "done", "gen0"])
            TellsOfSomeone(label).ShouldBeFalse(label);
    }

    private bool TellsOfSomeone(string label) => label.Split('/').Except(Deciders.All.Select(decider => decider.Kind)).Any(Theirs.Contains);

    /// <summary>Every id, number and name of networks, municipalities, services, projects, products and people.</summary>
    private HashSet<string> Theirs => new(
        new[] { VestlandNetwork.Tables, InventedNetwork.Tables }.SelectMany(Of).Concat(host.Services.GetRequiredService<DemoPeople>().All.SelectMany(Of)), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Of(ReferenceNetwork network) =>
    [
        network.Id, network.Name,
        .. network.Municipalities.SelectMany(one => new[] { one.Number, one.Name }),
        .. network.Services.SelectMany(one => new[] { one.Id, one.Name }),
        .. network.Projects.SelectMany(one => new[] { one.Id, one.Name }),
        .. network.Products.SelectMany(one => new[] { one.Id, one.Title }),
    ];

    private static IEnumerable<string> Of(DemoPerson person) => [person.SignedIn.Actor.Person.Value, person.SignedIn.Place, .. person.Tokens];

    private async Task<IReadOnlyList<Sample>> Figures()
    {
        using var api = host.Api("demo-operator");
        return MetricsText.Read(await (await api.GetAsync("/api/v1/metrics")).Content.ReadAsStringAsync());
    }

    private static double Sum(IReadOnlyList<Sample> samples, string name, params (string Key, string Value)[] labels) => samples
        .Where(sample => sample.Name == name && labels.All(label => sample.Labels.GetValueOrDefault(label.Key) == label.Value))
        .Sum(sample => sample.Value);

    private static string Rest(Sample sample) =>
        string.Join(',', sample.Labels.Where(label => label.Key != "le").OrderBy(label => label.Key, StringComparer.Ordinal).Select(label => $"{label.Key}={label.Value}"));
}
