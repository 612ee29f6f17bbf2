using LearningNetwork.Domain.Learning;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class LearningNames
{
    public static void Add(StoredNames names)
    {
        names
            .Text<ExperimentId>()
            .Text<IdeaVoteId>()
            .Event<PhaseEntered>("project-learning/phase-entered")
            .Event<HypothesisStated>("project-learning/hypothesis-stated")
            .Event<HypothesisJudged>("project-learning/hypothesis-judged")
            .Event<BarriersNamed>("project-learning/barriers-named")
            .Event<ShortcomingStated>("project-learning/shortcoming-stated")
            .Event<DeliverablePlanned>("project-learning/deliverable-planned")
            .Event<DeliverableDelivered>("project-learning/deliverable-delivered")
            .Event<GainPlanned>("project-learning/gain-planned")
            .Event<BaselineStated>("project-learning/baseline-stated")
            .Event<TargetStated>("project-learning/target-stated")
            .Event<GainMeasured>("project-learning/gain-measured")
            .Command<EnterPhase>("project-learning/enter-phase")
            .Command<StateHypothesis>("project-learning/state-hypothesis")
            .Command<JudgeHypothesis>("project-learning/judge-hypothesis")
            .Command<NameBarriers>("project-learning/name-barriers")
            .Command<StateShortcoming>("project-learning/state-shortcoming")
            .Command<PlanDeliverable>("project-learning/plan-deliverable")
            .Command<Deliver>("project-learning/deliver")
            .Command<PlanGain>("project-learning/plan-gain")
            .Command<StateBaseline>("project-learning/state-baseline")
            .Command<StateTarget>("project-learning/state-target")
            .Command<MeasureGain>("project-learning/measure-gain")
            .State<ProjectLearning>("project-learning", schema: 1, ("not-begun", typeof(ProjectLearning.NotBegun)), ("begun", typeof(ProjectLearning.Begun)));
        AddExperiments(names);
        AddVotes(names);
    }

    private static void AddExperiments(StoredNames names) => names
        .Event<ExperimentPlanned>("experiment/planned")
        .Event<ExperimentStarted>("experiment/started")
        .Event<ExperimentNoteTaken>("experiment/note-taken")
        .Event<ToolsCounted>("experiment/tools-counted")
        .Event<LearningStated>("experiment/learning-stated")
        .Event<ExperimentConductMarked>("experiment/conduct-marked")
        .Event<ExperimentEnded>("experiment/ended")
        .Event<ExperimentPromoted>("experiment/promoted")
        .Command<PlanExperiment>("experiment/plan")
        .Command<StartExperiment>("experiment/start")
        .Command<TakeNote>("experiment/take-note")
        .Command<CountTools>("experiment/count-tools")
        .Command<StateLearning>("experiment/state-learning")
        .Command<MarkExperimentConduct>("experiment/mark-conduct")
        .Command<EndExperiment>("experiment/end")
        .Command<PromoteExperiment>("experiment/promote")
        .State<Experiment>(
            "experiment", schema: 1,
            ("not-planned", typeof(Experiment.NotPlanned)),
            ("planned", typeof(Experiment.Planned)),
            ("running", typeof(Experiment.Running)),
            ("ended", typeof(Experiment.Ended)));

    private static void AddVotes(StoredNames names) => names
        .Event<VoteOpened>("idea-vote/opened")
        .Event<VotesCounted>("idea-vote/votes-counted")
        .Event<VoteClosed>("idea-vote/closed")
        .Command<OpenVote>("idea-vote/open")
        .Command<CountVotes>("idea-vote/count-votes")
        .Command<CloseVote>("idea-vote/close")
        .State<IdeaVote>(
            "idea-vote", schema: 1, ("not-opened", typeof(IdeaVote.NotOpened)), ("open", typeof(IdeaVote.Open)), ("closed", typeof(IdeaVote.Closed)));
}
