using LearningNetwork.Domain.Cohorts;
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

/// <summary>A service waits for a product that is being made; its round begins with this, and goes on with the request.</summary>
/// <param name="Owners">The projects that own the product.</param>
public sealed record WaitBegan(int Round, DateTimeOffset At, ProductId Product, ServiceId Asker, ValueList<ProjectId> Owners, Recommendation? Recommendation, TextRef? Reason)
    : SharingRequestEvent(Round, At);

/// <summary>Nobody answered in time: the owner is reminded, the coordinator sees it.</summary>
public sealed record RequestBecameOverdue(int Round, DateTimeOffset At) : SharingRequestEvent(Round, At);

/// <summary>An owner said yes.</summary>
/// <param name="Level">The level that the case goes by: the product's, or the one the owner stated.</param>
public sealed record RequestAccepted(int Round, DateTimeOffset At, ResourceLevel? Level, ValueList<RoutineStep> Steps, TextRef? Message) : SharingRequestEvent(Round, At);

/// <summary>An owner invited the service as a pilot, which accepts its interest.</summary>
public sealed record RequestInvited(int Round, DateTimeOffset At, ResourceLevel? Level, ValueList<RoutineStep> Steps, TextRef? Message) : SharingRequestEvent(Round, At);

/// <summary>A cohort opened from the queue accepted the request.</summary>
/// <param name="Level">The level that the case goes by: its own, or the one stated for the cohort.</param>
public sealed record RequestAcceptedByCohort(int Round, DateTimeOffset At, CohortId Cohort, ResourceLevel? Level, ValueList<RoutineStep> Steps) : SharingRequestEvent(Round, At);

/// <summary>The coordinator joined the case with others of the product, so that what is held can be held once. Who answers is as before.</summary>
public sealed record RequestJoined(int Round, DateTimeOffset At, CohortId Cohort) : SharingRequestEvent(Round, At);

/// <summary>The coordinator reminded the owner of what is overdue.</summary>
/// <param name="On">The day in Norway, of which there is one reminder at most.</param>
public sealed record OwnerReminded(int Round, DateTimeOffset At, DateOnly On) : SharingRequestEvent(Round, At);

public sealed record RequestDeclined(int Round, DateTimeOffset At, TextRef Reason) : SharingRequestEvent(Round, At);

public sealed record RequestWithdrawn(int Round, DateTimeOffset At, TextRef? Reason) : SharingRequestEvent(Round, At);

/// <summary>One side did its part of a step; a step is done when every part of it is.</summary>
public sealed record StepPartDone(int Round, DateTimeOffset At, RoutineStep Step, Side By, ValueList<StepValue> Values) : SharingRequestEvent(Round, At);

/// <summary>The service evaluated what it took into use. What it used, beside what was assumed, corrects the catalogue (003 §5).</summary>
/// <param name="Hours">Working hours it took in all; null where not told.</param>
public sealed record RequestEvaluated(int Round, DateTimeOffset At, TextRef? Experience, ResourceLevel? ExperiencedLevel, decimal? Hours) : SharingRequestEvent(Round, At);

public sealed record RequestNotSuccessful(int Round, DateTimeOffset At, NotSuccessfulReason Because, TextRef? Text) : SharingRequestEvent(Round, At);
