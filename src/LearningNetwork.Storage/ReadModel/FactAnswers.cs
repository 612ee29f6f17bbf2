using System.Collections.Frozen;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Domain.Interviews;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Domain.SelfAssessments;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Domain.Uptakes;
using LearningNetwork.Domain.Workshops;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>Answers one kind of question about a capability's entities from its table.</summary>
public interface IFactAnswers
{
    /// <summary>Whether this is who answers the question.</summary>
    bool Knows(Question question);

    /// <summary>
    /// Whether an answer may change when an entity of this kind does. What most decisions ask of is settled seldom: networks, services,
    /// projects, products. Whoever's answer rests on one of the others says so.
    /// </summary>
    bool RestsOn(string kind) => !SeldomAskedOf.Contains(kind);

    /// <summary>The kinds that few answers rest on, and that change all day.</summary>
    private static readonly FrozenSet<string> SeldomAskedOf = FrozenSet.Create(
        SharingRequestDecider.Decider.Kind,
        CohortDecider.Decider.Kind,
        AttentionDecider.Decider.Kind,
        UptakeDecider.Decider.Kind,
        ImplementationDecider.Decider.Kind,
        InterviewRoundDecider.Decider.Kind,
        SurveyDecider.Decider.Kind,
        CouncilReportDecider.Decider.Kind,
        RoundDecider.Decider.Kind,
        GroupLeaderDecider.Decider.Kind,
        LearningDecider.Decider.Kind,
        ExperimentDecider.Decider.Kind,
        IdeaVoteDecider.Decider.Kind,
        WorkshopDecider.Decider.Kind,
        SelfAssessmentDecider.Decider.Kind,
        InterestRoundDecider.Decider.Kind,
        InterestDecider.Decider.Kind);

    Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation);
}
