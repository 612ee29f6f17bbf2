namespace LearningNetwork.Domain.Tellings;

/// <summary>What happens to a person's attention.</summary>
public abstract record AttentionEvent : Event;

/// <param name="At">From when its followers are told.</param>
public sealed record SubjectFollowed(Subject Subject, DateTimeOffset At) : AttentionEvent;

public sealed record SubjectUnfollowed(Subject Subject) : AttentionEvent;

public sealed record TellingsRead(ValueList<TellingId> Tellings, DateTimeOffset At) : AttentionEvent;
