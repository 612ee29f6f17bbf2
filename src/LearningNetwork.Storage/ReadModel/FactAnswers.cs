using LearningNetwork.Domain;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>Answers one kind of question about a capability's entities from its table.</summary>
public interface IFactAnswers
{
    /// <summary>Whether this is who answers the question.</summary>
    bool Knows(Question question);

    /// <summary>Whether an answer may change when an entity of this kind does. Nothing that is asked so far is about a case.</summary>
    bool RestsOn(string kind) => kind != Domain.SharingRequests.SharingRequestDecider.Decider.Kind;

    Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation);
}
