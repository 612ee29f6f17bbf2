using LearningNetwork.Storage;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Hosting;

/// <summary>What a machine in front asks: whether the program runs, and whether it can answer (200, else 503). Neither says more than that.</summary>
internal static class HealthRoutes
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<Readiness>().AddHealthChecks().AddCheck<Readiness>("started", tags: [StorageSetup.ReadyTag]);
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new() { Predicate = _ => false }).Open();
        routes.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(StorageSetup.ReadyTag) }).Open();
    }
}
