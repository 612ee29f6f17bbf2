using LearningNetwork.Domain;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>Answers one kind of question about a capability's entities from its table.</summary>
public interface IFactAnswers
{
    /// <summary>Whether this is who answers the question.</summary>
    bool Knows(Question question);

    Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation);
}
