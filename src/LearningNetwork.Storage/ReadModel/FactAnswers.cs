using LearningNetwork.Domain;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Domain.Uptakes;
using LearningNetwork.Domain.Workshops;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>Answers one kind of question about a capability's entities from its table.</summary>
public interface IFactAnswers
{
    /// <summary>Whether this is who answers the question.</summary>
    bool Knows(Question question);

    /// <summary>Whether an answer may change when an entity of this kind does. Most of what is asked is about neither cases nor cohorts, and nothing about what someone has read or taken out, what projects learn or workshops.</summary>
    bool RestsOn(string kind) =>
        kind != SharingRequestDecider.Decider.Kind && kind != CohortDecider.Decider.Kind && kind != AttentionDecider.Decider.Kind
        && kind != UptakeDecider.Decider.Kind && kind != LearningDecider.Decider.Kind && kind != ExperimentDecider.Decider.Kind
        && kind != IdeaVoteDecider.Decider.Kind && kind != WorkshopDecider.Decider.Kind;

    Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation);
}
