using System.Threading.Channels;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Storage.EventLog.Writing;

/// <summary>Batches that wait for the writer, in the order they came.</summary>
/// <param name="mostInGroup">How many are taken at once at most.</param>
internal sealed class AppendQueue(int mostInGroup)
{
    private const int MostQueued = 10_000;

    private readonly Channel<WaitingAppend> _waiting =
        Channel.CreateBounded<WaitingAppend>(new BoundedChannelOptions(MostQueued) { SingleReader = true });

    private WaitingAppend? _left;

    public ValueTask Add(WaitingAppend waiting, CancellationToken cancellation) => _waiting.Writer.WriteAsync(waiting, cancellation);

    public void Close() => _waiting.Writer.TryComplete();

    /// <summary>True when something waits; false when the queue is closed and empty.</summary>
    public async ValueTask<bool> Waits() => _left is not null || await _waiting.Reader.WaitToReadAsync();

    /// <summary>What waits now, with no two of one stream.</summary>
    public List<WaitingAppend> Take()
    {
        var group = new List<WaitingAppend>();
        var streams = new HashSet<string>();
        while (group.Count < mostInGroup && Next() is { } waiting)
        {
            if (!streams.Add(waiting.Append.Stream))
            {
                _left = waiting;
                break;
            }

            group.Add(waiting);
        }

        // The same order in every process, so that two processes that write the same streams do not wait for each other in a ring.
        group.Sort((a, b) => string.CompareOrdinal(a.Append.Stream, b.Append.Stream));
        return group;
    }

    private WaitingAppend? Next()
    {
        if (_left is null)
            return _waiting.Reader.TryRead(out var waiting) ? waiting : null;
        (var left, _left) = (_left, null);
        return left;
    }
}

internal sealed record WaitingAppend(PreparedAppend Append)
{
    public TaskCompletionSource<AppendResult> Answered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
