using System.Net.Mime;
using System.Text;
using LearningNetwork.Domain.Access;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LearningNetwork.Web.Operations;

/// <summary>
/// What operators look at. The figures stand at two addresses, since a token counts under <c>/api</c> only and a session on pages
/// only: <c>/api/v1/metrics</c> for the program that gathers them, <c>/operations/metrics</c> for a person. Both tell of the one
/// process that answered: behind a proxy each process is asked at its own address.
/// </summary>
internal static class OperationsRoutes
{
    private const string Prometheus = "text/plain; version=0.0.4; charset=utf-8";

    public static IServiceCollection AddOperations(this IServiceCollection services) => services
        .AddSingleton<Metrics>()
        .AddSingleton(new OperatorTool("operations.metrics", "operations.metrics-explained", "/operations/metrics"))
        .AddSingleton(new OperatorTool("operations.health", "operations.health-explained", "/health/ready"));

    public static void MapOperationsPages(this IEndpointRouteBuilder pages)
    {
        pages.ServiceProvider.GetRequiredService<Metrics>(); // begins to listen
        pages.MapPage("/operations", Show).Needs(Right.Operate);
        pages.MapPage("/operations/metrics", Tell).Needs(Right.Operate);
    }

    public static void MapOperationsApi(this IEndpointRouteBuilder api) => api.MapApiGet("/metrics", Tell)
        .Needs(Right.Operate).WithTags("Operations").WithName("getMetrics")
        .WithSummary("What the process that answers has measured since its start, in Prometheus' text format.")
        .Produces<string>(StatusCodes.Status200OK, MediaTypeNames.Text.Plain);

    private static ContentHttpResult Tell(Metrics metrics) => TypedResults.Text(metrics.Text(), Prometheus, Encoding.UTF8);

    private static async Task<IResult> Show(PageFrame frame, HealthCheckService health, IEnumerable<OperatorTool> tools, CancellationToken cancellation)
    {
        var report = await health.CheckHealthAsync(cancellation);
        return OperationsPage.Of(frame, new(report.Status == HealthStatus.Healthy, $"{Environment.MachineName} {Environment.ProcessId}", [.. tools]));
    }
}
