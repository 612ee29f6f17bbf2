using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>What happens in a case.</summary>
/// <param name="Round">Which round it is of: a service may ask for the same product again when a case has ended.</param>
/// <param name="At">When it happened, for how long a case has waited is part of what is decided on.</param>
public abstract record SharingRequestEvent(int Round, DateTimeOffset At) : Event;

/// <summary>A service asked for a product. What it was decided on is kept with it.</summary>
/// <param name="Owners">The projects that it is addressed to: the one the asker chose, or all owners.</param>
/// <param name="Steps">The steps to go; empty until a level is stated.</param>
/// <param name="AnswerBy">When it becomes overdue; null where it waits for someone else than an owner.</param>
public sealed record RequestSubmitted(
    int Round,
    DateTimeOffset At,
    ProductId Product,
    ServiceId Asker,
    ValueList<ProjectId> Owners,
    Handling Handling,
    Recommendation? Recommendation,
    ResourceLevel? Level,
    ValueList<RoutineStep> Steps,
    TextRef? Reason,
    DateTimeOffset? AnswerBy) : SharingRequestEvent(Round, At);

/// <summary>Nobody answered in time: the owner is reminded, the coordinator sees it.</summary>
public sealed record RequestBecameOverdue(int Round, DateTimeOffset At) : SharingRequestEvent(Round, At);

/// <summary>An owner said yes.</summary>
/// <param name="Level">The level that the case goes by: the product's, or the one the owner stated.</param>
public sealed record RequestAccepted(int Round, DateTimeOffset At, ResourceLevel? Level, ValueList<RoutineStep> Steps, TextRef? Message) : SharingRequestEvent(Round, At);

public sealed record RequestDeclined(int Round, DateTimeOffset At, TextRef Reason) : SharingRequestEvent(Round, At);

public sealed record RequestWithdrawn(int Round, DateTimeOffset At, TextRef? Reason) : SharingRequestEvent(Round, At);

/// <summary>One side did its part of a step; a step is done when every part of it is.</summary>
public sealed record StepPartDone(int Round, DateTimeOffset At, RoutineStep Step, Side By, ValueList<StepValue> Values) : SharingRequestEvent(Round, At);

/// <summary>The service evaluated what it took into use. What it used, beside what was assumed, corrects the catalogue (003 §5).</summary>
/// <param name="Hours">Working hours it took in all; null where not told.</param>
public sealed record RequestEvaluated(int Round, DateTimeOffset At, TextRef? Experience, ResourceLevel? ExperiencedLevel, decimal? Hours) : SharingRequestEvent(Round, At);

public sealed record RequestNotSuccessful(int Round, DateTimeOffset At, NotSuccessfulReason Because, TextRef? Text) : SharingRequestEvent(Round, At);
