using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.Calendars;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Domain.Interviews;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Domain.SelfAssessments;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Domain.Uptakes;
using LearningNetwork.Domain.Workshops;

namespace LearningNetwork.Storage.ReadModel.Activity;

/// <summary>Which events are news to others than those who did them.</summary>
public static class ActivityNews
{
    private static readonly Type[] OfImplementations =
    [
        typeof(ImplementationBegun), typeof(ImplementationStatusPublished), typeof(StageSet), typeof(SupportAsked), typeof(SupportEnded), typeof(ImprovementProposed),
    ];

    private static readonly Type[] OfExperiments = [typeof(ExperimentPlanned), typeof(ExperimentStarted), typeof(ExperimentEnded), typeof(ExperimentPromoted)];

    private static readonly Type[] OfNobody = [typeof(PeopleInvited), typeof(GatheringMoved), typeof(GuidanceGroupFormed), typeof(InterestAnswerNoted), typeof(InterestDeclared)];

    /// <summary>What a service counts, plans, measures and reports for itself is nobody's news, but that a chapter is due is told to those who write it; nor is what someone follows, reads, takes out, fetches, said in an interview or consents to.</summary>
    public static bool IsNews(Type happened) =>
        !happened.IsSubclassOf(typeof(AttentionEvent))
        && !happened.IsSubclassOf(typeof(UptakeEvent))
        && !happened.IsSubclassOf(typeof(CalendarFeedEvent))
        && !happened.IsSubclassOf(typeof(SurveyEvent))
        && (!happened.IsSubclassOf(typeof(CouncilReportEvent)) || happened == typeof(ChapterReminded))
        && !happened.IsSubclassOf(typeof(WorkshopEvent))
        && !happened.IsSubclassOf(typeof(SelfAssessmentEvent))
        && !happened.IsSubclassOf(typeof(LearningEvent))
        && !happened.IsSubclassOf(typeof(IdeaVoteEvent))
        && (!happened.IsSubclassOf(typeof(ExperimentEvent)) || OfExperiments.Contains(happened))
        && (!happened.IsSubclassOf(typeof(ImplementationEvent)) || OfImplementations.Contains(happened))
        && (!happened.IsSubclassOf(typeof(InterviewEvent)) || happened == typeof(InterviewsHeld))
        && (!GroupActivity.Covers(happened) || GroupActivity.Shown.Contains(happened) || GroupActivity.ToldOnly.Contains(happened))
        && happened != typeof(ActivityConductMarked)
        && !OfNobody.Contains(happened);
}
