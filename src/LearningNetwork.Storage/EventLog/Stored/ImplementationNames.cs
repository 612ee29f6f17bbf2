using LearningNetwork.Domain.Implementations;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class ImplementationNames
{
    public static void Add(StoredNames names) => names
        .Text<ImplementationId>()
        .Event<ImplementationBegun>("implementation/begun")
        .Event<ImplementationStatusPublished>("implementation/status-published")
        .Event<StageSet>("implementation/stage-set")
        .Event<PreconditionMarked>("implementation/precondition-marked")
        .Event<StaffCounted>("implementation/staff-counted")
        .Event<PracticeCounted>("implementation/practice-counted")
        .Event<SupportAsked>("implementation/support-asked")
        .Event<SupportEnded>("implementation/support-ended")
        .Event<AdaptationLogged>("implementation/adaptation-logged")
        .Event<ImprovementProposed>("implementation/improvement-proposed")
        .Event<SuggestionAdopted>("implementation/suggestion-adopted")
        .Event<SuggestionClosed>("implementation/suggestion-closed")
        .Event<PlanMade>("implementation/plan-made")
        .Event<PlanLineAdjusted>("implementation/plan-line-adjusted")
        .Event<PlanLineDone>("implementation/plan-line-done")
        .Event<EvaluationPlanned>("implementation/evaluation-planned")
        .Event<IndicatorMeasured>("implementation/indicator-measured")
        .Command<BeginImplementation>("implementation/begin")
        .Command<PublishImplementationStatus>("implementation/publish-status")
        .Command<ExploreProduct>("implementation/explore-product")
        .Command<SetStage>("implementation/set-stage")
        .Command<MarkPrecondition>("implementation/mark-precondition")
        .Command<CountStaff>("implementation/count-staff")
        .Command<CountPractice>("implementation/count-practice")
        .Command<AskForSupport>("implementation/ask-for-support")
        .Command<EndSupport>("implementation/end-support")
        .Command<LogAdaptation>("implementation/log-adaptation")
        .Command<ProposeImprovement>("implementation/propose-improvement")
        .Command<AdoptSuggestion>("implementation/adopt-suggestion")
        .Command<CloseSuggestion>("implementation/close-suggestion")
        .Command<MakePlan>("implementation/make-plan")
        .Command<AdjustPlanLine>("implementation/adjust-plan-line")
        .Command<DoPlanLine>("implementation/do-plan-line")
        .Command<PlanEvaluation>("implementation/plan-evaluation")
        .Command<MeasureIndicator>("implementation/measure-indicator")
        .State<Implementation>(
            "implementation", schema: 2, ("not-begun", typeof(Implementation.NotBegun)), ("begun", typeof(Implementation.Begun)));
}
