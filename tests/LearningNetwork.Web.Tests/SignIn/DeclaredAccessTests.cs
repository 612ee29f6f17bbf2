using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.SignIn.Demo;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.SignIn;

/// <summary>Every endpoint against everyone the demonstration knows, and nobody.</summary>
public sealed class DeclaredAccessTests(TestHost host)
{
    /// <summary>Added by the framework where the program runs from its build, to find files that a developer has just added; it asks for someone signed in.</summary>
    private const string JustAddedFiles = "Fallback {**path:file}";

    [Fact]
    public void Every_endpoint_says_who_may_open_it() =>
        host.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<DeclaredAccess>() is null).Select(endpoint => endpoint.DisplayName).ShouldBe([JustAddedFiles]);

    [Fact]
    public void Nothing_under_the_api_is_open() =>
        Guarded.Count(IsApi).ShouldBe(host.Endpoints.Count(IsApi));

    [Fact]
    public async Task Whoever_has_no_right_is_refused_and_whoever_has_it_is_not()
    {
        var wrong = new List<string>();
        foreach (var person in People)
        {
            using var api = host.Api(person?.Tokens[0]);
            var reader = await host.Reader(person?.Tokens[0]);
            foreach (var (endpoint, method) in Guarded.Where(endpoint => !IsFaulty(endpoint)).SelectMany(Methods))
            {
                var status = await Ask(IsApi(endpoint) ? api : reader.Http, method, PathOf(endpoint));
                if (!Fits(endpoint, method, person?.SignedIn, status))
                    wrong.Add($"{method} {PathOf(endpoint)} as {person?.Tokens[0] ?? "nobody"}: {status}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_opens_no_page_and_a_session_no_api()
    {
        var wrong = new List<string>();
        using var api = host.Api("demo-coordinator");
        var reader = await host.Reader("demo-coordinator");
        foreach (var (endpoint, method) in Guarded.SelectMany(Methods))
        {
            var status = await Ask(IsApi(endpoint) ? reader.Http : api, method, PathOf(endpoint));
            if (!Fits(endpoint, method, null, status))
                wrong.Add($"{method} {PathOf(endpoint)}: {status}");
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_wherever_it_is_sent()
    {
        var wrong = new List<string>();
        foreach (var endpoint in host.Endpoints.Where(endpoint => !IsApi(endpoint) && Methods(endpoint).Any(one => one.Method == "POST")))
        {
            var may = People.First(person => endpoint.Metadata.GetMetadata<DeclaredAccess>()!.Allows(person?.SignedIn.Actor));
            var answer = await (await host.Reader(may?.Tokens[0])).Send(PathOf(endpoint), [("typed", "words")]);
            if (answer.Status != 400 || !answer.Text.Contains("words", StringComparison.Ordinal))
                wrong.Add($"{PathOf(endpoint)}: {answer.Status}");
        }

        wrong.ShouldBeEmpty();
    }

    private IEnumerable<RouteEndpoint> Guarded => host.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<DeclaredAccess>() is { IsOpen: false });

    /// <summary>One of each role and network; leaders have the same roles, so two of them stand for all.</summary>
    private IEnumerable<DemoPerson?> People => host.Services.GetRequiredService<DemoPeople>().All
        .GroupBy(person => (person.SignedIn.Role, person.Home)).SelectMany(same => same.Take(2)).Append(null);

    /// <summary>Allowed: whatever it says of a thing that is not there, it is neither 'no access' nor a fault. Else 403; nobody gets 401, or the sign-in page.</summary>
    private static bool Fits(RouteEndpoint endpoint, string method, SignedIn? person, int status) =>
        endpoint.Metadata.GetMetadata<DeclaredAccess>()!.Allows(person?.Actor) ? status is not (401 or 403) and < 500
        : person is not null ? status == 403
        : !IsApi(endpoint) && method == "GET" ? status == 303
        : status == 401;

    /// <summary>Our own probe of what fails.</summary>
    private static bool IsFaulty(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.EndsWith("probe/fault", StringComparison.Ordinal);

    private static bool IsApi(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal);

    private static IEnumerable<(RouteEndpoint Endpoint, string Method)> Methods(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []).Select(method => (endpoint, method));

    private static string PathOf(RouteEndpoint endpoint) =>
        "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
            _ => "1",
        }))));

    private static async Task<int> Ask(HttpClient http, string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await http.SendAsync(request);
        return (int)answer.StatusCode;
    }
}
