using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>What happens to an annual wheel.</summary>
public abstract record WheelEvent(DateTimeOffset At) : Event;

/// <param name="FirstYear">The first year that it has occurrences in.</param>
/// <param name="Template">The edition it was made from; null where from none.</param>
/// <param name="CopyOf">The wheel that its owner left and took along; null where it is no copy.</param>
/// <param name="Progress">What the owner had done of it before.</param>
public sealed record WheelStarted(
    string Title,
    ServiceId Owner,
    PassingRule Rule,
    int FirstYear,
    ValueList<WheelActivity> Activities,
    TemplateEditionId? Template,
    WheelId? CopyOf,
    ValueList<OwnProgress> Progress,
    DateTimeOffset At) : WheelEvent(At);

/// <summary>An owner proposed a change, and has thereby voted for it.</summary>
public sealed record ProposalMade(int Number, ServiceId By, WheelChange Change, TextRef? Reason, DateTimeOffset LapsesAt, DateTimeOffset At) : WheelEvent(At);

public sealed record VoteCast(int Number, ServiceId Service, bool Yes, DateTimeOffset At) : WheelEvent(At);

/// <summary>The change holds from now on.</summary>
public sealed record ProposalPassed(int Number, DateTimeOffset At) : WheelEvent(At);

/// <summary>So many owners said no that it can no longer pass.</summary>
public sealed record ProposalRejected(int Number, DateTimeOffset At) : WheelEvent(At);

public sealed record ProposalLapsed(int Number, DateTimeOffset At) : WheelEvent(At);

/// <summary>It would pass, but what it changes has been changed otherwise meanwhile, or is gone; it can be proposed anew.</summary>
public sealed record ProposalOvertaken(int Number, DateTimeOffset At) : WheelEvent(At);

public sealed record ProposalTakenBack(int Number, DateTimeOffset At) : WheelEvent(At);

public sealed record OwnerJoined(ServiceId Service, DateTimeOffset At) : WheelEvent(At);

public sealed record InvitationDeclined(ServiceId Service, DateTimeOffset At) : WheelEvent(At);

/// <summary>An owner left; its votes fall, and it takes the wheel along as it stands, with what it has done itself.</summary>
public sealed record OwnerLeft(
    ServiceId Service, WheelId Copy, string Title, int FirstYear, ValueList<WheelActivity> Activities, TemplateEditionId? Template, ValueList<OwnProgress> Progress, DateTimeOffset At)
    : WheelEvent(At);

/// <summary>The last owner left.</summary>
public sealed record WheelEnded(ServiceId Service, DateTimeOffset At) : WheelEvent(At);

public sealed record ProgressMarked(OwnProgress Progress, DateTimeOffset At) : WheelEvent(At);

/// <param name="Rules">The rules of conduct that the activity is meant for, in their order; empty: none is marked any longer.</param>
public sealed record ActivityConductMarked(ServiceId Service, ActivityId Activity, ValueList<ConductRule> Rules, DateTimeOffset At) : WheelEvent(At);

/// <summary>Those responsible were reminded of what a day asks for.</summary>
/// <param name="On">The day; whatever days before it asked for has been told, or is too old to be told.</param>
/// <param name="Reminders">None where all of it was too old.</param>
public sealed record ResponsibleReminded(DateOnly On, ValueList<Reminder> Reminders, DateTimeOffset At) : WheelEvent(At);
