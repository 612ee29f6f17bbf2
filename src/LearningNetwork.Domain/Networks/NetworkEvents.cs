namespace LearningNetwork.Domain.Networks;

/// <summary>What happens to a network.</summary>
public abstract record NetworkEvent : Event;

/// <param name="Language">The language that its pages open in, for whoever has not chosen one.</param>
/// <param name="Office">The county governor's office that leads it, e.g. <c>Statsforvalteren i Vestland</c>.</param>
public sealed record NetworkFounded(string Name, string Language, string Office) : NetworkEvent;

public sealed record GuestAdmitted(GuestId Guest, string Name, GuestKind Kind) : NetworkEvent;

/// <param name="AnswerDays">Days an owner has to answer a request before it is overdue.</param>
public sealed record SettingsChanged(int AnswerDays) : NetworkEvent;
