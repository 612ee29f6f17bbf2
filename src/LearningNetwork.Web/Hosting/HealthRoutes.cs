using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Hosting;

/// <summary>What a machine in front asks: whether the program runs, and whether it can answer.</summary>
internal static class HealthRoutes
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => TypedResults.Text("live")).Open();
        routes.MapGet("/health/ready", Ready).Open();
    }

    private static async Task<IResult> Ready(Readiness readiness, CancellationToken cancellation) => await readiness.IsReady(cancellation)
        ? TypedResults.Text("ready")
        : TypedResults.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable);
}
