using System.Diagnostics;
using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.SignIn;

/// <summary>
/// Every id that the demonstration's log knows, of both networks, on every page and route that names one of its kind: whoever puts an id
/// into an address by hand opens nothing that is not in that person's own lists (ASVS 5.0, 8.2.2).
/// </summary>
public sealed class EveryIdTests(TestHost host, ITestOutputHelper output)
{
    private const string OfTheNetwork = "*";

    /// <summary>What a national body supports can be brought into use, though the network's own group has never assessed it, so that it is in no list.</summary>
    private static readonly string[] Supported = ["/api/v1/products/grunnmodellen/elsewhere"];

    /// <summary>What stands before an id in an address, the kind of stream it names, and the lists that hold those that a person may open.</summary>
    private static readonly (string Segment, string Kind, string List)[] Kinds =
    [
        ("requests", "sharing-request", "sharing-requests?limit=500"),
        ("sharing-requests", "sharing-request", "sharing-requests?limit=500"),
        ("surveys", "survey", "surveys"),
        ("reports", "council-report", "council-reports"),
        ("council-reports", "council-report", "council-reports"),
        ("workshops", "workshop", "workshops"),
        ("wheels", "annual-wheel", "annual-wheels"),
        ("annual-wheels", "annual-wheel", "annual-wheels"),
        ("products", "product", "products products?q=a products?q=e products?q=i"), // what is one of a set is listed when one looks for its name
        ("cohorts", "cohort", "cohorts"),
        ("projects", "project", "projects?others=true"),
        ("services", "service", "services"),
        ("interviews", "interview-round", "interviews"),
        ("group-offerings", "group-offering", "group-offerings"),
        ("rounds", "round", OfTheNetwork), // open to all of the network, also when they have ended; the list has those to come
        ("experiments", "experiment", "experiments"),
        ("implementations", "implementation", "implementations"),
    ];

    [Theory]
    [InlineData("demo-askoy", 100)]
    [InlineData("demo-worker-stord", 100)]
    [InlineData("demo-coordinator", 100)]
    [InlineData("demo-lead-p3", 100)]
    [InlineData("demo-group-leader", 100)]
    [InlineData("demo-other-leader", 500)]
    public async Task What_is_in_none_of_a_persons_lists_is_not_there_at_any_address(string person, int atLeast)
    {
        using var api = host.Api(person);
        var reader = await host.Reader(person);
        var (opened, tried, watch) = (new List<(string Id, string Answer)>(), 0, Stopwatch.StartNew());
        foreach (var (segment, kind, list) in Kinds)
        {
            var routes = Details(segment).ToList();
            routes.ShouldNotBeEmpty(segment);
            var ids = await Ids(kind, null);
            var allowed = list == OfTheNetwork ? [.. await Ids(kind, person == "demo-other-leader" ? "oyriket" : "vestland")] : await Allowed(api, list);
            var found = opened.Count;
            foreach (var id in ids.Except(allowed))
            {
                foreach (var path in routes.Select(route => NetworksApartTests.PathOf(route, named => named == segment ? id : throw new InvalidOperationException($"{route.RoutePattern.RawText} names {named} too."))))
                {
                    var answer = await (path.StartsWith("/api/", StringComparison.Ordinal) ? api : reader.Http).GetAsync(path);
                    tried++;
                    if ((int)answer.StatusCode is not (403 or 404) && (person == "demo-other-leader" || !Supported.Contains(path)))
                        opened.Add((id, $"{path}: {(int)answer.StatusCode}"));
                }
            }

            if (opened.Count > found) // other tests go on meanwhile: what they have just opened to this person is no fault
            {
                var now = await Allowed(api, list);
                opened.RemoveAll(one => now.Contains(one.Id));
            }
        }

        output.WriteLine($"{person}: {tried} addresses with ids of others in {watch.Elapsed.TotalSeconds:0.0} s, {opened.Count} opened.");
        opened.ShouldBeEmpty();
        tried.ShouldBeGreaterThan(atLeast);
    }

    /// <summary>The lists are no empty measure: what is in them opens.</summary>
    [Theory]
    [InlineData("demo-etne", "council-reports")]
    [InlineData("demo-etne", "surveys")]
    [InlineData("demo-stord", "workshops")]
    [InlineData("demo-stord", "annual-wheels")]
    [InlineData("demo-coordinator", "sharing-requests")]
    [InlineData("demo-coordinator", "cohorts")]
    [InlineData("demo-reader", "products")]
    public async Task What_is_in_a_persons_list_opens(string person, string list)
    {
        using var api = host.Api(person);
        var allowed = await Allowed(api, list);

        allowed.ShouldNotBeEmpty();
        foreach (var id in allowed.Take(5))
            ((int)(await api.GetAsync($"/api/v1/{list}/{id}")).StatusCode).ShouldBe(200, id);
    }

    /// <summary>Those that read one thing of a kind; what reads another's of the same service, such as a product's, names its kind itself.</summary>
    private IEnumerable<RouteEndpoint> Details(string segment) => host.Endpoints.Where(endpoint =>
        endpoint.Metadata.GetMetadata<DeclaredAccess>() is { IsOpen: false }
        && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("GET")
        && endpoint.RoutePattern.PathSegments.Index().Any(one => one.Item.Parts[0] is RoutePatternParameterPart { Name: "id" }
            && endpoint.RoutePattern.PathSegments[one.Index - 1].Parts[0] is RoutePatternLiteralPart before && before.Content == segment));

    /// <param name="network">Null for both.</param>
    private async Task<IReadOnlyList<string>> Ids(string kind, string? network)
    {
        var streams = await host.Services.GetRequiredService<ReadDatabase>().Query<string>("select distinct stream from events", null, default);
        return [.. streams.Select(EntityId.OfStream).Where(entity => entity.Kind == kind && (network is null || entity.Network.Value == network)).Select(entity => kind == "sharing-request" ? entity.Key + ".1" : entity.Key).Distinct()];
    }

    /// <summary>The ids in lists; none where the person has no right to them.</summary>
    private static async Task<HashSet<string>> Allowed(HttpClient api, string lists)
    {
        var allowed = new HashSet<string>();
        foreach (var list in lists.Split(' '))
        {
            var answer = await api.GetAsync("/api/v1/" + list);
            if ((int)answer.StatusCode != 403)
                allowed.UnionWith(IdsIn(await answer.Json()));
        }

        return allowed;
    }

    private static IEnumerable<string> IdsIn(JsonElement answer) =>
        from list in answer.EnumerateObject()
        where list.Value.ValueKind == JsonValueKind.Array
        from item in list.Value.EnumerateArray()
        where item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out _)
        select item.GetProperty("id").GetString();
}
