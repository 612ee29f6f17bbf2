using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.GroupLeaders;

/// <summary>What happens in a group leader's calendar.</summary>
public abstract record GroupLeaderEvent(DateTimeOffset At) : Event;

public sealed record LeaderRegistered(DateTimeOffset At, ServiceId Service, string Title) : GroupLeaderEvent(At);

public sealed record QualificationAdded(DateTimeOffset At, Qualification Qualification) : GroupLeaderEvent(At);

/// <summary>The person may no longer run a method on the strength of this; the rounds that it was needed for are answered anew.</summary>
public sealed record QualificationWithdrawn(DateTimeOffset At, Qualification Qualification) : GroupLeaderEvent(At);

/// <summary>A round asks, and the leader has yet to answer.</summary>
public sealed record RoundAsked(DateTimeOffset At, Asking Asking) : GroupLeaderEvent(At);

/// <summary>The calendar answered a round, by the leader or by what stands in it.</summary>
/// <param name="Asking">What was answered, with its answer.</param>
public sealed record RoundAnswered(DateTimeOffset At, Asking Asking) : GroupLeaderEvent(At);

/// <summary>A round does without the leader, whose time is free again.</summary>
public sealed record TimeFreed(DateTimeOffset At, RoundId Round, int Number) : GroupLeaderEvent(At);

/// <summary>A gathering of a round was called off, and its time is free again.</summary>
public sealed record SlotFreed(DateTimeOffset At, RoundId Round, int Number, TimeSlot Slot) : GroupLeaderEvent(At);

/// <summary>The person leads no groups any longer.</summary>
/// <param name="Withdrawn">The rounds that had asked or counted on the person.</param>
public sealed record LeaderRetired(DateTimeOffset At, ValueList<Asking> Withdrawn) : GroupLeaderEvent(At);
