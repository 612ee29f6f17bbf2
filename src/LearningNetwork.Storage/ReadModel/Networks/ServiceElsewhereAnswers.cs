using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.ReadModel.Networks;

/// <summary>Answers of a service by the network that the question names, whoever asks: that it is there, and what it is called.</summary>
internal sealed class ServiceElsewhereAnswers : IFactAnswers
{
    public bool Knows(Question question) => question is AboutServiceElsewhere;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation)
    {
        var asked = ((AboutServiceElsewhere)question).Asked;
        var name = await database.Find<string>(
            "select name from services where network = @home and id = @service",
            new { home = asked.Network.Value, service = asked.Service.Value },
            cancellation);
        return name is null ? null : new ServiceFacts(asked.Service, name);
    }
}
