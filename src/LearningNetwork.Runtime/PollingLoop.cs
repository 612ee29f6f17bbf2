using Microsoft.Extensions.Logging;

namespace LearningNetwork.Runtime;

/// <summary>Works round after round while there is more to do at once, then waits. What goes wrong in a round is logged, and tried again after the wait.</summary>
internal sealed class PollingLoop(TimeSpan poll, TimeProvider time, ILogger logger)
{
    /// <param name="round">One round's work; true where more may be done at once.</param>
    public async Task Run(string name, Func<CancellationToken, Task<bool>> round, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            if (!await HasMore(name, round, stop))
                await Task.Delay(poll, time, stop);
        }
    }

    private async Task<bool> HasMore(string name, Func<CancellationToken, Task<bool>> round, CancellationToken stop)
    {
        try
        {
            return await round(stop);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            logger.LogError(failure, "{Loop} could not do its round and goes on after a pause", name);
            return false;
        }
    }
}
