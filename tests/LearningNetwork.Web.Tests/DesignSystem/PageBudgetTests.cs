using LearningNetwork.Domain;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.SignIn.Demo;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.DesignSystem;

/// <summary>
/// What every page may cost, over the route table: those without a part that varies are asked for by someone who may open them, the others
/// where a link leads to them. A new page is held to it as soon as it is mapped.
/// </summary>
public sealed class PageBudgetTests(TestHost host)
{
    /// <summary>Bytes of a page without its pictures, style sheets and type.</summary>
    private const int MostBytes = 150_000;

    /// <summary>Opening one of these does something, or leads away.</summary>
    private static readonly string[] NoPages = ["/language", "/notifications/{id}", "/probe/fault", "/metrics"];

    [Theory]
    [InlineData("demo-reader", 12)]
    [InlineData("demo-sveio", 20)]
    [InlineData("demo-lead-p1", 22)]
    [InlineData("demo-working-group", 14)]
    [InlineData("demo-coordinator", 20)]
    [InlineData("demo-operator", 1)]
    public async Task No_page_is_heavy_or_asks_more_than_three_questions(string person, int atLeast)
    {
        var actor = host.Services.GetRequiredService<DemoPeople>().WithToken(person)!.Actor;
        var reader = await host.Reader(person);
        var ahead = new Queue<(RouteEndpoint Page, string Path)>(Pages.Where(page => page.RoutePattern.Parameters.Count == 0 && MayOpen(page, actor)).Select(page => (page, Raw(page))));
        var seen = ahead.Select(one => one.Page).ToHashSet();
        var wrong = new List<string>();
        while (ahead.TryDequeue(out var next))
        {
            var page = await reader.Get(next.Path);
            if (page.Response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            var bytes = (await page.Response.Content.ReadAsByteArrayAsync()).Length;
            if (page.Status >= 500 || bytes > MostBytes || page.Statements > PageAnswer.MostStatements)
                wrong.Add($"{next.Path}: {page.Status}, {bytes} bytes, {page.Statements} statements");
            foreach (var link in page.Document.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('?', '#')[0]))
            {
                if (PageAt(link) is { } found && seen.Add(found))
                    ahead.Enqueue((found, link));
            }
        }

        wrong.ShouldBeEmpty();
        seen.Count.ShouldBeGreaterThanOrEqualTo(atLeast, string.Join('\n', seen.Select(Raw)));
    }

    private IEnumerable<RouteEndpoint> Pages => host.Endpoints.Where(endpoint =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") is true
        && Raw(endpoint) is var path && !path.StartsWith("/api/", StringComparison.Ordinal) && !NoPages.Contains(path));

    private static bool MayOpen(RouteEndpoint page, Actor actor) => page.Metadata.GetMetadata<DeclaredAccess>()?.Allows(actor) is true;

    /// <summary>The page that an address leads to: the one that has most of it in so many words.</summary>
    private RouteEndpoint? PageAt(string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return Pages.Where(page => page.RoutePattern.PathSegments.Count == segments.Length && page.RoutePattern.PathSegments.Zip(segments).All(Fits))
            .MaxBy(page => page.RoutePattern.PathSegments.Count(segment => segment.Parts[0] is RoutePatternLiteralPart));
    }

    private static bool Fits((RoutePatternPathSegment Pattern, string Segment) one) =>
        one.Pattern.Parts[0] is not RoutePatternLiteralPart literal || literal.Content == one.Segment;

    private static string Raw(RouteEndpoint page) => "/" + page.RoutePattern.RawText!.Trim('/');
}
