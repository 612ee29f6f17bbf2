using LearningNetwork.Domain;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Municipalities;

namespace LearningNetwork.Storage.ReadModel.CouncilReports;

internal sealed class ServedMunicipalitiesAnswers : IFactAnswers
{
    public bool Knows(Question question) => question is AboutServedMunicipalities;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation)
    {
        var numbers = await database.Query<string>(
            "select id from municipalities where network = @network and service = @service order by id",
            new { network = network.Value, service = ((AboutServedMunicipalities)question).Service.Value },
            cancellation);
        return new ServedMunicipalities(numbers.Select(number => new MunicipalityNumber(number)).ToValueList());
    }
}
