using LearningNetwork.Storage.People;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.SignIn.Entering;

/// <summary>Forgets what has been kept long enough: security events, ended invitations and tokens, old sessions. Several processes may do so at once.</summary>
internal sealed class Forgetting(SecurityLog events, TimeProvider time, ILogger<Forgetting> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                log.LogInformation("Forgot {Rows} rows that were kept long enough", await events.Forget(stoppingToken));
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(failure, "What was kept long enough could not be forgotten; tried again in {Between}", Between);
            }
        }
    }
}
