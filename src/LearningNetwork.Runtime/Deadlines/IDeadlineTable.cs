using LearningNetwork.Domain;

namespace LearningNetwork.Runtime.Deadlines;

/// <summary>The table of deadlines, written with the events that set them.</summary>
public interface IDeadlineTable
{
    /// <summary>Takes up to <paramref name="most"/> due deadlines under a lease, so that no other runner takes them until it ends.</summary>
    Task<IReadOnlyList<DueDeadline>> Take(string runner, DateTimeOffset now, TimeSpan lease, int most, CancellationToken cancellation);

    /// <summary>The command was answered: the row is removed, unless the entity has set it anew meanwhile.</summary>
    Task Done(DueDeadline deadline, CancellationToken cancellation);
}

public sealed record DueDeadline(EntityId Entity, string Name, DateTimeOffset Due, Command Command);
