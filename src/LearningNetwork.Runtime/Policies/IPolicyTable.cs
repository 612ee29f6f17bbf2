namespace LearningNetwork.Runtime.Policies;

/// <summary>An event that a policy could not react to, or that stands behind such a one in the same stream.</summary>
/// <param name="Tries">How often it has failed; 0 for one that only stands behind.</param>
/// <param name="RetryAt">From when it may be tried; null where it is set aside until an operator lets it go.</param>
/// <param name="Error">What went wrong the last time, for the operator.</param>
public sealed record HeldEvent(LoggedEvent Happened, int Tries, DateTimeOffset? RetryAt, string? Error);

/// <summary>How far each policy has come, who runs it now, and which events it holds back. Held rows are keyed by policy, stream and version.</summary>
public interface IPolicyTable
{
    /// <summary>
    /// Takes or renews the lease on a policy; null where another runner holds it. A policy never seen before begins at <paramref name="end"/>.
    /// With it all other leases of the runner are renewed; one that five sixths of are left is left as it is.
    /// </summary>
    Task<LogMark?> Lease(string policy, string runner, LogMark end, DateTimeOffset now, TimeSpan lease, CancellationToken cancellation);

    /// <summary>Lets another runner take the policy at once; nothing is done where the lease is another's.</summary>
    Task GiveUp(string policy, string runner, CancellationToken cancellation);

    /// <summary>Moves the checkpoint; false, and nothing done, where the lease is another's.</summary>
    Task<bool> Advance(string policy, string runner, LogMark mark, CancellationToken cancellation);

    /// <summary>Puts an event among the held ones, or in place of what stands there for it; false, and nothing done, where the lease is another's.</summary>
    Task<bool> Hold(string policy, string runner, HeldEvent held, CancellationToken cancellation);

    /// <summary>The first held event of every stream that has any, with the event from the log.</summary>
    Task<IReadOnlyList<HeldEvent>> Held(string policy, CancellationToken cancellation);

    /// <summary>The event has been reacted to after all: its row goes; false, and nothing done, where the lease is another's.</summary>
    Task<bool> Release(string policy, string runner, LoggedEvent happened, CancellationToken cancellation);

    /// <summary>An operator lets a stream go: its first held event may be tried at once, with no tries counted. False where nothing of it is held.</summary>
    Task<bool> LetGo(string policy, string stream, DateTimeOffset now, CancellationToken cancellation);
}
