using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LearningNetwork.Silo.Grains;

/// <summary>
/// Every kind of entity and its grain. Pages read tables, never grains: an activation is worth its memory only while commands
/// come, so most are kept for the length of a sitting. What every decision of a network may touch stays longer.
/// </summary>
public static class GrainTable
{
    private static readonly FrozenDictionary<string, GrainKind> ByKind;

    static GrainTable()
    {
        All =
        [
            GrainKind.Of<INetworkGrain, NetworkGrain>("network", idleMinutes: 60),
            GrainKind.Of<IMunicipalityGrain, MunicipalityGrain>("municipality", idleMinutes: 10),
            GrainKind.Of<IChildWelfareServiceGrain, ChildWelfareServiceGrain>("service", idleMinutes: 10),
            GrainKind.Of<IProjectGrain, ProjectGrain>("project", idleMinutes: 20),
            GrainKind.Of<IProductGrain, ProductGrain>("product", idleMinutes: 20),
            GrainKind.Of<IUptakeGrain, UptakeGrain>("uptake", idleMinutes: 5),
            GrainKind.Of<ISharingRequestGrain, SharingRequestGrain>("sharing-request", idleMinutes: 20),
            GrainKind.Of<ICohortGrain, CohortGrain>("cohort", idleMinutes: 10),
            GrainKind.Of<IImplementationGrain, ImplementationGrain>("implementation", idleMinutes: 20),
            GrainKind.Of<IImplementationSupportGrain, ImplementationSupportGrain>("implementation-support", idleMinutes: 10),
            GrainKind.Of<IInterviewRoundGrain, InterviewRoundGrain>("interview-round", idleMinutes: 10),
            GrainKind.Of<ISurveyGrain, SurveyGrain>("survey", idleMinutes: 5),
            GrainKind.Of<ICouncilReportGrain, CouncilReportGrain>("council-report", idleMinutes: 20),
            GrainKind.Of<IGroupOfferingGrain, GroupOfferingGrain>("group-offering", idleMinutes: 10),
            GrainKind.Of<IRoundGrain, RoundGrain>("round", idleMinutes: 20),
            GrainKind.Of<IGroupLeaderGrain, GroupLeaderGrain>("group-leader", idleMinutes: 20),
            GrainKind.Of<ILeaderTopicGrain, LeaderTopicGrain>("leader-topic", idleMinutes: 5),
            GrainKind.Of<IAttentionGrain, AttentionGrain>("attention", idleMinutes: 10),
            GrainKind.Of<ICalendarFeedGrain, CalendarFeedGrain>("calendar-feed", idleMinutes: 5),
            GrainKind.Of<IProjectLearningGrain, ProjectLearningGrain>("project-learning", idleMinutes: 10),
            GrainKind.Of<IExperimentGrain, ExperimentGrain>("experiment", idleMinutes: 10),
            GrainKind.Of<IIdeaVoteGrain, IdeaVoteGrain>("idea-vote", idleMinutes: 10),
            GrainKind.Of<IWorkshopGrain, WorkshopGrain>("workshop", idleMinutes: 10),
            GrainKind.Of<IAnnualWheelGrain, AnnualWheelGrain>("annual-wheel", idleMinutes: 20),
            GrainKind.Of<ISelfAssessmentGrain, SelfAssessmentGrain>("self-assessment", idleMinutes: 5),
            GrainKind.Of<IInterestRoundGrain, InterestRoundGrain>("interest-round", idleMinutes: 10),
            GrainKind.Of<IInterestGrain, InterestGrain>("interest", idleMinutes: 5),
        ];
        ByKind = All.ToFrozenDictionary(kind => kind.Kind);
    }

    public static ImmutableArray<GrainKind> All { get; }

    /// <summary>The grain of a kind; a kind without one is a fault of the program.</summary>
    public static GrainKind Of(string kind) => ByKind[kind];
}
