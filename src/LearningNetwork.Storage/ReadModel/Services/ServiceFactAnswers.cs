using LearningNetwork.Domain;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.ReadModel.Services;

internal sealed class ServiceFactAnswers : IFactAnswers
{
    public bool Knows(Question question) => question is AboutService;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation)
    {
        var asked = ((AboutService)question).Service;
        var name = await database.Find<string>(
            "select name from services where network = @network and id = @id",
            new { network = network.Value, id = asked.Value },
            cancellation);
        return name is null ? null : new ServiceFacts(asked, name);
    }
}
