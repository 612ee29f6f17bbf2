using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LearningNetwork.Web.Hosting;

/// <summary>Ready when all is done that the program starts with; the storage answers for itself.</summary>
internal sealed class Readiness : IHealthCheck
{
    private volatile bool started;

    public void Started() => started = true;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(started ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The program is starting."));
}
