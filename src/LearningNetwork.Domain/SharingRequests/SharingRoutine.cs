using LearningNetwork.Domain.Networks;
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

    /// <summary>The steps of each level where a network has set none of its own.</summary>
    public static ValueList<LevelSteps> UsualSteps { get; } =
    [
        new(ResourceLevel.Low, [RoutineStep.Plan]),
        new(ResourceLevel.Moderate, [RoutineStep.Introduction, RoutineStep.Plan]),
        new(ResourceLevel.High, [RoutineStep.Training, RoutineStep.Plan, RoutineStep.SupportAgreement]),
    ];

    /// <summary>The steps that a level asks for, taking into use last; empty where no level is stated, for then the owner states one when accepting.</summary>
    /// <param name="network">The steps that the network has set.</param>
    public static ValueList<RoutineStep> StepsOf(ResourceLevel? level, ValueList<LevelSteps> network) =>
        level is { } stated ? EndingInUse(network.First(one => one.Level == stated).Steps) : [];

    /// <summary>A product's own steps take the place of those of its level; taking into use is always the last.</summary>
    public static ValueList<RoutineStep> StepsFor(ResourceLevel? level, ValueList<RoutineStep> own, ValueList<LevelSteps> network) =>
        own.Count == 0 ? StepsOf(level, network) : EndingInUse(own);

    private static ValueList<RoutineStep> EndingInUse(ValueList<RoutineStep> steps) =>
        steps.Where(step => step != RoutineStep.InUse).Append(RoutineStep.InUse).ToValueList();

    /// <summary>Where no level is stated, the request goes on as for recommendation 2 and the coordinator is told.</summary>
    public static bool CoordinatorIsTold(Recommendation? recommendation) => recommendation is null;
}
