using LearningNetwork.Domain.Products;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>How a request for a product is handled, by the working group's recommendation.</summary>
public enum Handling
{
    /// <summary>Recommendation 1: joins the queue of the joint training, which the coordinator opens a cohort from.</summary>
    JointTraining,

    /// <summary>Recommendation 2: straight to the owner, who answers.</summary>
    OwnerAnswers,

    /// <summary>Recommendation 3: a declared interest; the owner may invite as a pilot.</summary>
    InterestInTrial,

    /// <summary>Recommendation 4: refused with the reason; the service may wait for a new review.</summary>
    NotYet,
}

/// <summary>The routine for sharing as a pure function of recommendation and level. 003 names the routine and never describes it: this is our reading.</summary>
public static class SharingRoutine
{
    public static Handling HandlingOf(Recommendation? recommendation) => recommendation switch
    {
        Recommendation.One => Handling.JointTraining,
        Recommendation.Two or null => Handling.OwnerAnswers,
        Recommendation.Three => Handling.InterestInTrial,
        Recommendation.Four => Handling.NotYet,
        _ => throw new ArgumentOutOfRangeException(nameof(recommendation), recommendation, null),
    };

    /// <summary>The steps that a level asks for, taking into use last; empty where no level is stated, for then the owner states one when accepting.</summary>
    public static ValueList<RoutineStep> StepsOf(ResourceLevel? level) => level switch
    {
        ResourceLevel.Low => [RoutineStep.Plan, RoutineStep.InUse],
        ResourceLevel.Moderate => [RoutineStep.Introduction, RoutineStep.Plan, RoutineStep.InUse],
        ResourceLevel.High => [RoutineStep.Training, RoutineStep.Plan, RoutineStep.SupportAgreement, RoutineStep.InUse],
        null => [],
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };

    /// <summary>A product's own steps take the place of those of its level; taking into use is always the last.</summary>
    public static ValueList<RoutineStep> StepsFor(ResourceLevel? level, ValueList<RoutineStep> own) =>
        own.Count == 0 ? StepsOf(level) : own.Where(step => step != RoutineStep.InUse).Append(RoutineStep.InUse).ToValueList();

    /// <summary>Where no level is stated, the request goes on as for recommendation 2 and the coordinator is told.</summary>
    public static bool CoordinatorIsTold(Recommendation? recommendation) => recommendation is null;
}
