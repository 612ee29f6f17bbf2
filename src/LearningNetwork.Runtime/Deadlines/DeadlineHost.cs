using Microsoft.Extensions.Hosting;

namespace LearningNetwork.Runtime.Deadlines;

/// <summary>Runs the deadlines as long as the process lives.</summary>
internal sealed class DeadlineHost(DeadlineRunner runner) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => runner.Run(stoppingToken);
}
