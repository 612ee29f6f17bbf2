using System.Text.Json;
using System.Text.RegularExpressions;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.SignIn.Demo;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.SignIn;

/// <summary>The rights once more, now on things that are there: what belongs to another network, or to another service, is not there for one who asks.</summary>
public sealed class NetworksApartTests(TestHost host)
{
    private static readonly string[] OfVestland = ["vestland", "barnesamtale", "Askøy", "askoy", "Voss herad", "Barnets vindu", "4626"];
    private static readonly string[] OfTheOther = ["oyriket", "Øyriket", "manesund", "Månesund", "Fyrlykt", "9901"];

    [Theory]
    [InlineData("demo-other-coordinator", false)]
    [InlineData("demo-other-leader", false)]
    [InlineData("demo-coordinator", true)]
    [InlineData("demo-voss-herad", true)]
    public async Task Nothing_of_one_network_shows_in_a_list_of_another(string person, bool ofVestland)
    {
        var seen = new List<string>();
        foreach (var (path, answer) in await AskAll(person, Lists, _ => ""))
        {
            var text = await answer.Content.ReadAsStringAsync();
            seen.AddRange((ofVestland ? OfTheOther : OfVestland).Where(word => Names(text, word)).Select(word => $"{path}: {word}"));
        }

        seen.ShouldBeEmpty();
    }

    /// <summary>As a word of its own: the digits of a number stand in many a time of day.</summary>
    private static bool Names(string text, string word) => Regex.IsMatch(text, word.All(char.IsDigit) ? $@"(?<![\w.-]){word}(?![\w-])" : Regex.Escape(word));

    private const string Notifications = "notifications";

    [Theory]
    [InlineData("demo-other-coordinator")]
    [InlineData("demo-other-leader")]
    public async Task What_belongs_to_another_network_is_not_there(string person)
    {
        var request = await SomeRequest();

        (await Opened(person, request)).ShouldBeEmpty();
        (await Opened("demo-coordinator", request)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_case_is_there_for_its_own_sides_and_the_coordinator_alone()
    {
        var request = await SomeRequest();
        var asker = request.Split('.')[1];
        var stranger = asker == "askoy" ? "demo-sveio" : "demo-askoy";
        var cases = (string path) => path.Contains("requests/", StringComparison.Ordinal);

        (await Opened(LeaderOf(asker), request)).ShouldContain(path => cases(path));
        (await Opened(stranger, request)).ShouldNotContain(path => cases(path));
        (await Opened("demo-working-group", request)).ShouldNotContain(path => cases(path));
    }

    [Theory]
    [InlineData("demo-other-leader")]
    [InlineData("demo-other-coordinator")]
    [InlineData("demo-askoy")]
    [InlineData("demo-lead-p6")]
    [InlineData("demo-coordinator")]
    public async Task A_stranger_changes_nothing_of_a_case(string person)
    {
        using var coordinator = host.Api("demo-coordinator");
        using var stranger = host.Api(person);
        var request = await SomeRequest();
        var before = await coordinator.GetStringAsync("/api/v1/sharing-requests/" + request);

        foreach (var path in Commands.Select(endpoint => PathOf(endpoint, request)).Where(path => person != "demo-coordinator" || !IsOfCohorts(path)))
            ((int)(await stranger.Post(path)).StatusCode).ShouldBeInRange(400, 499, path);

        (await coordinator.GetStringAsync("/api/v1/sharing-requests/" + request)).ShouldBe(before);
    }

    private IEnumerable<RouteEndpoint> Guarded => host.Endpoints.Where(endpoint =>
        endpoint.Metadata.GetMetadata<DeclaredAccess>() is { IsOpen: false } && !endpoint.RoutePattern.RawText!.Contains("probe", StringComparison.Ordinal));

    /// <summary>All but the lists of what other networks have opened, whose every word <c>OtherNetworksTests</c> looks at.</summary>
    private IEnumerable<RouteEndpoint> Lists => Guarded.Where(endpoint =>
        Takes(endpoint, "GET") && endpoint.RoutePattern.Parameters.Count == 0 && !endpoint.RoutePattern.RawText!.Contains("other-networks", StringComparison.Ordinal));

    private IEnumerable<RouteEndpoint> Details => Guarded.Where(endpoint => Takes(endpoint, "GET") && endpoint.RoutePattern.Parameters.Count > 0);

    /// <summary>Joint training is the coordinator's own to run.</summary>
    private static bool IsOfCohorts(string path) =>
        path.StartsWith("/api/v1/cohorts/", StringComparison.Ordinal) || path.StartsWith("/api/v1/interest-rounds/", StringComparison.Ordinal);

    private const string Consent = "/consent";

    /// <summary>Those that may change something for others: what one has read is one's own, and what the own service consents to.</summary>
    private IEnumerable<RouteEndpoint> Commands => Guarded.Where(endpoint => Takes(endpoint, "POST") && IsApi(endpoint)
        && endpoint.RoutePattern.Parameters.Count > 0 && !endpoint.RoutePattern.RawText!.Contains(Notifications, StringComparison.Ordinal)
        && !endpoint.RoutePattern.RawText!.EndsWith(Consent, StringComparison.Ordinal));

    private static bool Takes(RouteEndpoint endpoint, string method) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains(method);

    private static bool IsApi(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal);

    /// <summary>The details of Vestland's that this person is shown.</summary>
    private async Task<IReadOnlyList<string>> Opened(string person, string request) =>
        [.. (await AskAll(person, Details, _ => request)).Where(asked => (int)asked.Answer.StatusCode is not (403 or 404)).Select(asked => asked.Path)];

    private async Task<IReadOnlyList<(string Path, HttpResponseMessage Answer)>> AskAll(string person, IEnumerable<RouteEndpoint> endpoints, Func<RouteEndpoint, string> request)
    {
        using var api = host.Api(person);
        var reader = await host.Reader(person);
        var answers = new List<(string, HttpResponseMessage)>();
        foreach (var endpoint in endpoints)
        {
            var path = PathOf(endpoint, request(endpoint));
            answers.Add((path, await (IsApi(endpoint) ? api : reader.Http).GetAsync(path)));
        }

        return answers;
    }

    /// <summary>A case of Vestland's that waits for its owner.</summary>
    private async Task<string> SomeRequest()
    {
        using var coordinator = host.Api("demo-coordinator");
        var cases = await (await coordinator.GetAsync("/api/v1/sharing-requests")).Json();
        return cases.GetProperty("items").EnumerateArray().First(one => Is(one, "submitted") && !Is(one, "askoy")).GetProperty("id").GetString()!;
    }

    private string LeaderOf(string service) =>
        host.Services.GetRequiredService<DemoPeople>().All.Single(person => person.SignedIn.Role == Domain.Access.Role.ServiceLeader && person.SignedIn.Actor.Service?.Value == service).Tokens[0];

    private static bool Is(JsonElement one, string word) => one.GetRawText().Contains($"\"{word}\"", StringComparison.Ordinal);

    private static string PathOf(RouteEndpoint endpoint, string request) => PathOf(endpoint, kind => OneOf(kind, request));

    /// <summary>The route's address with ids put in, by what stands before them.</summary>
    internal static string PathOf(RouteEndpoint endpoint, Func<string, string> idOf) =>
        "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select((segment, at) => segment.Parts[0] switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart { Name: "id" } => idOf(((RoutePatternLiteralPart)endpoint.RoutePattern.PathSegments[at - 1].Parts[0]).Content),
            RoutePatternParameterPart { Name: "product" } => idOf("products"),
            RoutePatternParameterPart { Name: "network" } => "vestland",
            RoutePatternParameterPart { Name: "step" } => "plan",
            RoutePatternParameterPart { Name: "activity" } => "rapport",
            RoutePatternParameterPart { Name: "chapter" } => "staffing",
            RoutePatternParameterPart { Name: "promise" } => "2025.1",
            RoutePatternParameterPart { Name: "material" } => "1-1",
            RoutePatternParameterPart { Name: "action" } => "withdraw",
            RoutePatternParameterPart { Name: "part" } => "stage",
            RoutePatternParameterPart { Name: "number" or "gathering" or "home" } => "1",
            RoutePatternParameterPart { Name: "round" } => "tbo-f-pa-haugalandet.til-hausten",
            RoutePatternParameterPart { Name: "leader" } => "group-leader",
            var part => throw new InvalidOperationException($"Say here what {endpoint.RoutePattern.RawText} names with {part}."),
        }));

    /// <summary>Something of Vestland's, by what stands before its id.</summary>
    private static string OneOf(string kind, string request) => kind switch
    {
        "products" => "mal-for-barnesamtale",
        "projects" => "p3",
        "services" => "voss-herad",
        "requests" or "sharing-requests" => request,
        "implementations" => "trygg-gjenforening.sunnfjord",
        "cohorts" => "veien-videre.1",
        "wheels" or "annual-wheels" => "arshjul-sunnhordland",
        "surveys" => new SurveyId(new("etne-vindafjord"), DateTime.UtcNow.Year, AskedGroup.OtherServices).Value,
        "reports" or "council-reports" => new CouncilReportId(new("etne-vindafjord"), DateTime.UtcNow.AddDays(-200).Year).Value,
        "interviews" => "grunnmodellen.2023-11",
        "group-offerings" => "tbo-f-pa-haugalandet",
        "rounds" => "tbo-f-pa-haugalandet.neste",
        "group-leaders" => "group-leader",
        "topics" or "leader-topics" => "kor-mange-pausar",
        "experiments" => "p3.samtale-ute",
        "votes" => "p3.var-samlinga",
        "interest" or "interest-rounds" => $"{DateTime.UtcNow.AddDays(-6).Year}.kva-no",
        "workshops" => "stord.kvifor-nei-til-ettervern",
        Notifications => $"sharing-request.{request[..request.LastIndexOf('.')]}.1",
        _ => throw new InvalidOperationException($"Say here which of the {kind} to ask for."),
    };
}
