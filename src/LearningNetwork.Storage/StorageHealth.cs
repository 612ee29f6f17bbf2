using LearningNetwork.Storage.EventLog.Writing;
using LearningNetwork.Storage.ReadModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LearningNetwork.Storage;

/// <summary>Ready where the database can be read, its tables are there and the writer is at work.</summary>
internal sealed class StorageHealth(ReadDatabase database, GroupWriter writer) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!writer.IsAlive)
            return HealthCheckResult.Unhealthy("The log's writer has stopped.");
        try
        {
            await database.Find<string>("select value from marks where name = 'read-model'", null, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("The database cannot be read.", failure);
        }
    }
}
