using LearningNetwork.Domain.Access;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.SignIn;

/// <summary>
/// The rights matrix against the running program, outside the demonstration: every route there is × every role and nobody. It is made of
/// the routes themselves, so whatever is added is asked too.
/// </summary>
public sealed class RightsMatrixTests(WorkFixture work, ITestOutputHelper output) : IClassFixture<WorkFixture>
{
    private WorkHost Site => work.Site;

    [Fact]
    public async Task Every_route_opens_for_the_roles_that_it_declares_and_for_no_other()
    {
        var (cells, wrong) = (0, new List<string>());
        foreach (var role in RoleWords.All.Select(role => (Role?)role).Append(null))
        {
            var (reader, program) = await Of(role);
            foreach (var (endpoint, method) in Routes)
            {
                cells++;
                using var request = new HttpRequestMessage(new HttpMethod(method), PathOf(endpoint));
                var status = (int)(await (IsApi(endpoint) ? program : reader).SendAsync(request)).StatusCode;
                if (!Fits(endpoint, method, role, status))
                    wrong.Add($"{role?.ToString() ?? "nobody"} {method} {PathOf(endpoint)}: {status}");
            }
        }

        output.WriteLine($"{cells} cells of the rights matrix, {wrong.Count} wrong");
        wrong.ShouldBeEmpty();
        cells.ShouldBeGreaterThan(500);
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing_wherever_it_is_sent()
    {
        var (reader, _) = await Of(Role.Coordinator);
        var wrong = new List<string>();
        foreach (var (endpoint, _) in Routes.Where(route => route.Method == "POST" && !IsApi(route.Endpoint) && Access(route.Endpoint) is { IsOpen: false }))
        {
            using var content = new FormUrlEncodedContent([KeyValuePair.Create("typed", "words")]);
            var status = (int)(await reader.PostAsync(PathOf(endpoint), content)).StatusCode;
            if (status is not (400 or 403))
                wrong.Add($"{PathOf(endpoint)}: {status}");
        }

        wrong.ShouldBeEmpty();
    }

    private IEnumerable<(RouteEndpoint Endpoint, string Method)> Routes => Site.Endpoints
        .Where(endpoint => !endpoint.RoutePattern.RawText!.Contains("probe", StringComparison.Ordinal) && Access(endpoint) is { IsOpen: false })
        .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []).Select(method => (endpoint, method)));

    private async Task<(HttpClient Reader, HttpClient Program)> Of(Role? role)
    {
        if (role is not { } one)
            return (Site.Browser().Http, Site.Api(null));
        var person = await Site.Member(one, one is Role.ServiceLeader or Role.ServiceWorker ? "askoy" : null, one == Role.ProjectLead ? "p3" : null);
        var token = await Site.Services.GetRequiredService<LearningNetwork.Storage.People.ServiceTokens>().Make(person, WorkHost.Vestland, "matrix", true, TimeSpan.FromDays(1), CancellationToken.None);
        return ((await Site.Reader(person)).Http, Site.Api(token));
    }

    /// <summary>Allowed: whatever it says of a thing that is not there, it is neither 'no access' nor a fault. Else 403; nobody gets 401, or the sign-in page.</summary>
    private static bool Fits(RouteEndpoint endpoint, string method, Role? role, int status) =>
        role is { } one ? Access(endpoint)!.AnyOf is { Count: 0 } || Access(endpoint)!.AnyOf!.Any(right => AccessTable.Gives(one, right)) ? status is not (401 or 403) and < 500 : status == 403
        : !IsApi(endpoint) && method == "GET" ? status == 303
        : status == 401;

    private static DeclaredAccess? Access(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<DeclaredAccess>();

    private static bool IsApi(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal);

    private static string PathOf(RouteEndpoint endpoint) =>
        "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            _ => "1",
        }))));
}
