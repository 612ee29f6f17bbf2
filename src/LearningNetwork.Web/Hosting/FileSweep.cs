using LearningNetwork.Storage.Files;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Hosting;

/// <summary>Sweeps away files that no edition names, as long as the process lives. Several processes may do so at once.</summary>
internal sealed class FileSweep(MaterialFiles files, TimeProvider time, ILogger<FileSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var swept = await files.Sweep(stoppingToken);
                logger.LogInformation("Swept away {Files} files that no edition names", swept);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogError(failure, "Files could not be swept; tried again in {Between}", Between);
            }
        }
    }
}
