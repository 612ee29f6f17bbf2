using LearningNetwork.Domain.Cohorts;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>What others may need to know of one round of a case.</summary>
/// <param name="CanJoinCohort">Whether it waits for something that can be held together with others: see <see cref="Together"/>.</param>
/// <param name="NeedsLevel">Whether nobody has stated what it takes, so that no steps follow from an acceptance.</param>
public sealed record RequestFacts(SharingRequestId Id, bool CanJoinCohort, bool NeedsLevel);

public sealed record AboutRequest(SharingRequestId Request) : Question<RequestFacts>;

/// <summary>What can be held for several services together.</summary>
public static class Together
{
    /// <summary>Training and introduction can; the rest is between two.</summary>
    public static bool IsHeldTogether(RoutineStep step) => step is RoutineStep.Training or RoutineStep.Introduction;

    /// <summary>
    /// In no cohort yet, and waiting for one: asked for by the joint training, or of an owner who may answer or has yet to hold the
    /// introduction or training. An interest in a trial waits for its own invitation.
    /// </summary>
    public static bool CanJoin(CaseStanding standing, Handling handling, CohortId? cohort) => (standing, cohort) switch
    {
        (_, not null) => false,
        ({ Status: CaseStatus.Submitted }, _) => handling != Handling.InterestInTrial,
        ({ Status: CaseStatus.Accepted, WaitsFor: WaitsFor.Giver, CurrentStep: { } step }, _) => IsHeldTogether(step),
        _ => false,
    };
}
