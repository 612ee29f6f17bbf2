using LearningNetwork.Domain;

namespace LearningNetwork.Runtime.Policies;

/// <summary>Where a reader of the whole log stands. Compared as (transaction, position): positions alone may be committed out of order.</summary>
public readonly record struct LogMark(long Transaction, long Position);

/// <summary>An event as the log keeps it.</summary>
public sealed record LoggedEvent(LogMark Mark, EntityId Entity, int Version, Event Happened, DateTimeOffset At, string? Cause);

/// <summary>Reads the log in an order that never skips a transaction that commits late.</summary>
public interface IPolicyLog
{
    Task<LogMark> End(CancellationToken cancellation);

    Task<IReadOnlyList<LoggedEvent>> ReadAfter(LogMark mark, int most, CancellationToken cancellation);

    /// <summary>Completes when something may have been appended since the call, by this process at once, by others within the poll interval.</summary>
    Task Appended(CancellationToken cancellation);
}

/// <summary>How far each policy has come, and who runs it now.</summary>
public interface IPolicyTable
{
    /// <summary>Takes or renews the lease on a policy; null where another runner holds it. A policy never seen before begins at <paramref name="end"/>.</summary>
    Task<LogMark?> Lease(string policy, string runner, LogMark end, DateTimeOffset now, TimeSpan lease, CancellationToken cancellation);

    /// <summary>Moves the checkpoint, if the lease still holds.</summary>
    Task<bool> Advance(string policy, string runner, LogMark mark, CancellationToken cancellation);

    /// <summary>Sets an event aside that could not be reacted to; its stream is held back until an operator lets it go.</summary>
    Task SetAside(string policy, LoggedEvent happened, string error, DateTimeOffset now, CancellationToken cancellation);

    Task<IReadOnlySet<string>> StreamsHeldBack(string policy, CancellationToken cancellation);
}
