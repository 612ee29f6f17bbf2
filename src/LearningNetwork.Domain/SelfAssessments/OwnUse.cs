using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.SelfAssessments;

/// <summary>What a service has to do with a product, by its implementation and its latest case; null where it has none.</summary>
public sealed record OwnUse(Stage? Stage, CaseStatus? Case)
{
    /// <summary>What the product mends; null where it mends nothing: not begun, or given up.</summary>
    public Mending? Mending => (Stage, Case) switch
    {
        (Implementations.Stage.Stopped, _) => null,
        (Implementations.Stage.Started or Implementations.Stage.InOperation or Implementations.Stage.Sustained, _) => SelfAssessments.Mending.InUse,
        (_, CaseStatus.InUse or CaseStatus.Evaluated) => SelfAssessments.Mending.InUse,
        (Implementations.Stage.Exploring or Implementations.Stage.Preparing, _) => SelfAssessments.Mending.OnItsWay,
        (_, CaseStatus.Accepted) => SelfAssessments.Mending.OnItsWay,
        _ => null,
    };

    /// <summary>Whether it can be suggested: what the service waits for, tried or gave up is no news to it.</summary>
    public bool CanBeSuggested => Stage is null && Case is null or CaseStatus.Declined or CaseStatus.Withdrawn;
}
