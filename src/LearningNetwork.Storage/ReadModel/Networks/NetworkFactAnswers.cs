using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;

namespace LearningNetwork.Storage.ReadModel.Networks;

internal sealed class NetworkFactAnswers : IFactAnswers
{
    public bool Knows(Question question) => question is AboutNetwork;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation) =>
        await new NetworkQueries(database).Find(network, cancellation) is { } row
            ? new NetworkFacts(network, row.Name, row.Language, row.Settings)
            : null;
}
