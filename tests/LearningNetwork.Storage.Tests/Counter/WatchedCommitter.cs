using System.Collections.Concurrent;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.EventLog.Writing;

namespace LearningNetwork.Storage.Tests.Counter;

/// <summary>The store's own committer, with a gate before it and a note of every group that came through.</summary>
internal sealed class WatchedCommitter(ICommitter inner) : ICommitter
{
    private readonly ConcurrentQueue<int> _groups = [];
    private TaskCompletionSource _gate = Opened();
    private TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How many batches each transaction tried to hold, in order.</summary>
    public IReadOnlyList<int> Groups => [.. _groups];

    /// <summary>Lets nothing through from here on; what it gives is done when a group stands before the gate.</summary>
    public Task Close()
    {
        _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return _arrived.Task;
    }

    public void Open() => _gate.SetResult();

    public async Task Commit(IReadOnlyList<PreparedAppend> group)
    {
        _groups.Enqueue(group.Count);
        _arrived.TrySetResult();
        await _gate.Task;
        await inner.Commit(group);
    }

    public bool IsCertain(Exception failure) => inner.IsCertain(failure);

    public AppendResult? Meaning(Exception failure) => inner.Meaning(failure);

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private static TaskCompletionSource Opened()
    {
        var gate = new TaskCompletionSource();
        gate.SetResult();
        return gate;
    }
}
