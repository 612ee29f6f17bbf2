using LearningNetwork.Storage.ReadModel.Activity;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Live;

/// <summary>
/// Asks the log four times a second where it ends, once for all who follow along in this process, and wakes them. The log is what processes and
/// silos share, so it does not matter where something was written.
/// </summary>
internal sealed class LivePulse(LogEnds ends, TimeProvider time, ILogger<LivePulse> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);

    private TaskCompletionSource _next = Waiting();
    private volatile LogEnd _end = LogEnd.Beginning;

    /// <summary>As far as is known; the beginning before anything is.</summary>
    public LogEnd End => _end;

    /// <summary>Waits until the log goes on after a place. False where it did not for so long.</summary>
    public async Task<bool> Comes(LogEnd seen, TimeSpan longest, CancellationToken cancellation)
    {
        var waiting = Volatile.Read(ref _next).Task; // taken before the look, so that nothing falls between
        if (End.IsAfter(seen))
            return true;
        try
        {
            await waiting.WaitAsync(longest, time, cancellation);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        do
        {
            try
            {
                await Look(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(failure, "Where the log ends could not be asked; tried again in {Between}", Between);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Look(CancellationToken cancellation)
    {
        if (await ends.After(_end, cancellation) is not { } later)
            return;
        _end = later;
        Interlocked.Exchange(ref _next, Waiting()).SetResult();
    }

    private static TaskCompletionSource Waiting() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
