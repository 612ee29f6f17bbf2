using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>A service's request for a product; one record per phase, and the private constructor closes the list.</summary>
public abstract record SharingRequest
{
    private SharingRequest() { }

    /// <summary>The number of the latest round; 0 before the first.</summary>
    public abstract int Round { get; }

    /// <summary>Nobody has asked yet.</summary>
    public sealed record NotSubmitted : SharingRequest
    {
        public override int Round => 0;
    }

    /// <summary>A round that someone began.</summary>
    public abstract record Begun(SharedCase Case) : SharingRequest
    {
        public override int Round => Case.Round;
    }

    /// <summary>Waits for the working group to review a product that is being made; nobody has been asked yet.</summary>
    public sealed record Waiting(SharedCase Case) : Begun(Case);

    /// <summary>Waits for an answer: of an owner, of a cohort or of an invitation, as the case's handling says.</summary>
    /// <param name="RemindedOn">The day of the latest reminder; null where there was none.</param>
    public sealed record Submitted(SharedCase Case, bool Overdue, DateOnly? RemindedOn = null) : Begun(Case);

    /// <summary>Accepted, and on its way through the steps.</summary>
    public sealed record Accepted(SharedCase Case, ValueList<StepPartDone> Done) : Begun(Case);

    public sealed record InUse(SharedCase Case, ValueList<StepPartDone> Done) : Begun(Case);

    public sealed record Evaluated(SharedCase Case, ValueList<StepPartDone> Done, RequestEvaluated Evaluation) : Begun(Case);

    public sealed record Declined(SharedCase Case, TextRef Reason) : Begun(Case);

    public sealed record Withdrawn(SharedCase Case, ValueList<StepPartDone> Done, TextRef? Reason) : Begun(Case);

    public sealed record NotSuccessful(SharedCase Case, ValueList<StepPartDone> Done, RequestNotSuccessful Why) : Begun(Case);
}

/// <summary>What a round was opened with. A later change of product, level or routine does not touch it.</summary>
/// <param name="Since">Since when it has waited for whoever it waits for.</param>
/// <param name="Message">What the owner wrote when accepting or inviting.</param>
/// <param name="Cohort">The cohort that it is part of; null where it goes its own way.</param>
public sealed record SharedCase(
    int Round,
    DateTimeOffset SubmittedAt,
    DateTimeOffset Since,
    ProductId Product,
    ServiceId Asker,
    ValueList<ProjectId> Owners,
    Handling Handling,
    Recommendation? Recommendation,
    ResourceLevel? Level,
    ValueList<RoutineStep> Steps,
    TextRef? Reason,
    DateTimeOffset? AnswerBy,
    TextRef? Message = null,
    CohortId? Cohort = null);
