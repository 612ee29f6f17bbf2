using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Runtime.Tests.Entities;

/// <summary>A real log that notes what cells ask of it, and keeps appends waiting while it is closed.</summary>
public sealed class WatchedLog(IEventLog log) : IEventLog
{
    private TaskCompletionSource? _closed;
    private TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Loads { get; private set; }

    public int Glances { get; private set; }

    /// <summary>How many commands each append held.</summary>
    public List<int> Appends { get; } = [];

    /// <summary>Lets nothing through from here on; done when an append stands before it.</summary>
    public Task Close()
    {
        (_closed, _arrived) = (new(TaskCreationOptions.RunContinuationsAsynchronously), new(TaskCreationOptions.RunContinuationsAsynchronously));
        return _arrived.Task;
    }

    public void Open() => _closed!.SetResult();

    public Task<LoadedEntity> Load(Decider decider, EntityId entity, CancellationToken cancellation)
    {
        Loads++;
        return log.Load(decider, entity, cancellation);
    }

    public async Task<AppendResult> Append(DecidedBatch batch, CancellationToken cancellation)
    {
        Appends.Add(batch.Commands.Count);
        _arrived.TrySetResult();
        await (_closed?.Task ?? Task.CompletedTask);
        return await log.Append(batch, cancellation);
    }

    public Task<LogGlance> Glance(EntityId entity, IReadOnlyList<SentCommand> asked, CancellationToken cancellation)
    {
        Glances++;
        return log.Glance(entity, asked, cancellation);
    }
}
