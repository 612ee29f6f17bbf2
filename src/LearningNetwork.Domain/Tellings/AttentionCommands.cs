namespace LearningNetwork.Domain.Tellings;

/// <summary>What a person can ask of the own attention.</summary>
public abstract record AttentionCommand : Command;

public sealed record Follow(Subject Subject) : AttentionCommand;

public sealed record Unfollow(Subject Subject) : AttentionCommand;

/// <summary>Marks tellings as read; those that are already, stay so.</summary>
/// <param name="Tellings">1 to <see cref="Attention.MostMarked"/>.</param>
public sealed record MarkRead(ValueList<TellingId> Tellings) : AttentionCommand;
