using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LearningNetwork.Domain;

/// <summary>Every kind of entity there is.</summary>
public static class Deciders
{
    private static readonly FrozenDictionary<string, Decider> ByKind;

    static Deciders()
    {
        All =
        [
            Networks.NetworkDecider.Decider,
            Municipalities.MunicipalityDecider.Decider,
            Services.ServiceDecider.Decider,
            Projects.ProjectDecider.Decider,
            Products.ProductDecider.Decider,
            Uptakes.UptakeDecider.Decider,
            SharingRequests.SharingRequestDecider.Decider,
            Cohorts.CohortDecider.Decider,
            Implementations.ImplementationDecider.Decider,
            ImplementationSupports.ImplementationSupportDecider.Decider,
            Interviews.InterviewRoundDecider.Decider,
            Surveys.SurveyDecider.Decider,
            CouncilReports.CouncilReportDecider.Decider,
            GroupOfferings.GroupOfferingDecider.Decider,
            GroupOfferings.RoundDecider.Decider,
            GroupLeaders.GroupLeaderDecider.Decider,
            GroupLeaders.LeaderTopicDecider.Decider,
            Tellings.AttentionDecider.Decider,
            Calendars.CalendarFeedDecider.Decider,
            Learning.LearningDecider.Decider,
            Learning.ExperimentDecider.Decider,
            Learning.IdeaVoteDecider.Decider,
            Workshops.WorkshopDecider.Decider,
            AnnualWheels.AnnualWheelDecider.Decider,
            SelfAssessments.SelfAssessmentDecider.Decider,
            InterestRounds.InterestRoundDecider.Decider,
            InterestRounds.InterestDecider.Decider,
        ];
        ByKind = All.ToFrozenDictionary(decider => decider.Kind);
    }

    public static ImmutableArray<Decider> All { get; }

    /// <summary>The rules of a kind; a kind that does not exist is a fault of the program.</summary>
    public static Decider Of(string kind) => ByKind[kind];
}
