using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>What happens in a case. Every event names its round: a service may ask for the same product again when a case has ended.</summary>
public abstract record SharingRequestEvent(int Round) : Event;

/// <summary>A service asked for a product. What it was decided on is kept with it.</summary>
/// <param name="Owners">The projects that it is addressed to: the one the asker chose, or all owners.</param>
/// <param name="Steps">The steps to go; empty until a level is stated.</param>
/// <param name="AnswerBy">When it becomes overdue; null where it waits for someone else than an owner.</param>
public sealed record RequestSubmitted(
    int Round,
    ProductId Product,
    ServiceId Asker,
    ValueList<ProjectId> Owners,
    Handling Handling,
    Recommendation? Recommendation,
    ResourceLevel? Level,
    ValueList<RoutineStep> Steps,
    TextRef? Reason,
    DateTimeOffset? AnswerBy) : SharingRequestEvent(Round);

/// <summary>Nobody answered in time: the owner is reminded, the coordinator sees it.</summary>
public sealed record RequestBecameOverdue(int Round) : SharingRequestEvent(Round);

/// <summary>An owner said yes.</summary>
/// <param name="Level">The level that the case goes by: the product's, or the one the owner stated.</param>
public sealed record RequestAccepted(int Round, ResourceLevel? Level, ValueList<RoutineStep> Steps, TextRef? Message) : SharingRequestEvent(Round);

public sealed record RequestDeclined(int Round, TextRef Reason) : SharingRequestEvent(Round);

public sealed record RequestWithdrawn(int Round, TextRef? Reason) : SharingRequestEvent(Round);

/// <summary>One side did its part of a step; a step is done when every part of it is.</summary>
public sealed record StepPartDone(int Round, RoutineStep Step, Side By, DateOnly On, ValueList<StepValue> Values) : SharingRequestEvent(Round);

/// <summary>The service evaluated what it took into use. What it used, beside what was assumed, corrects the catalogue (003 §5).</summary>
/// <param name="Hours">Working hours it took in all; null where not told.</param>
public sealed record RequestEvaluated(int Round, TextRef? Experience, ResourceLevel? ExperiencedLevel, decimal? Hours) : SharingRequestEvent(Round);

public sealed record RequestNotSuccessful(int Round, NotSuccessfulReason Because, TextRef? Text) : SharingRequestEvent(Round);
