using LearningNetwork.Domain;

namespace LearningNetwork.Runtime.Policies;

/// <summary>Where a reader of the whole log stands. Compared as (transaction, position): positions alone may be committed out of order.</summary>
public readonly record struct LogMark(long Transaction, long Position);

/// <summary>An event as the log keeps it.</summary>
public sealed record LoggedEvent(LogMark Mark, EntityId Entity, int Version, Event Happened, DateTimeOffset At, string? Cause);

/// <summary>What <see cref="LoggedEvent"/> holds where the program does not know the event: nothing can react to it, so it ends among those set aside.</summary>
public sealed record UnknownEvent(string Name, int Schema) : Event;

/// <summary>A stretch of the log.</summary>
/// <param name="Events">Those of the kind that was asked for, in the log's order; the others were passed over unread.</param>
/// <param name="Upto">The mark of the last event looked at, of whatever kind; the mark asked from where nothing came after it.</param>
/// <param name="Full">As many were looked at as were asked for, so more may follow at once.</param>
public sealed record LogPage(ValueList<LoggedEvent> Events, LogMark Upto, bool Full);

/// <summary>Reads the log in an order that never skips a transaction that commits late. Policies ask again now and then; nothing tells them.</summary>
public interface IPolicyLog
{
    /// <summary>The last mark before which nothing can be committed any more.</summary>
    Task<LogMark> End(CancellationToken cancellation);

    /// <summary>Looks at up to <paramref name="most"/> events after a mark, of whatever kind, and gives those of one kind.</summary>
    Task<LogPage> ReadAfter(LogMark mark, string kind, int most, CancellationToken cancellation);
}
