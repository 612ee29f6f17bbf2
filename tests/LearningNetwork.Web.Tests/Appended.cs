using LearningNetwork.Domain;
using LearningNetwork.Storage.EventLog;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests;

/// <summary>Waits until something has happened to an entity that nobody in the test commands itself: what one entity's event leads another to do.</summary>
public sealed class Appended : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private readonly TaskCompletionSource happened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly AppendedHere appended;
    private readonly HashSet<string> streams;

    private Appended(AppendedHere appended, IEnumerable<string> streams)
    {
        (this.appended, this.streams) = (appended, [.. streams]);
        appended.Changed += Note;
    }

    /// <summary>To be made before what leads to it; awaited after.</summary>
    /// <param name="streams">Each of them is to change once at least.</param>
    public static Appended To(TestHost host, params IEnumerable<string> streams) => new(host.Services.GetRequiredService<AppendedHere>(), streams);

    public Task Everywhere() => happened.Task.WaitAsync(Longest, TestContext.Current.CancellationToken);

    public void Dispose() => appended.Changed -= Note;

    private void Note(EntityId changed)
    {
        lock (streams)
        {
            streams.Remove(changed.Stream);
            if (streams.Count == 0)
                happened.TrySetResult();
        }
    }
}
