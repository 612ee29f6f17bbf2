using LearningNetwork.Domain;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.ReadModel.Municipalities;

internal sealed class MunicipalityFactAnswers : IFactAnswers
{
    public bool Knows(Question question) => question is AboutMunicipality;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation)
    {
        var asked = ((AboutMunicipality)question).Municipality;
        var row = await database.Find<FactRow>(
            "select name, service, merged_into from municipalities where network = @network and id = @number",
            new { network = network.Value, number = asked.Value },
            cancellation);
        return row is null
            ? null
            : new MunicipalityFacts(
                asked,
                row.Name,
                row.Service is { } service ? new ServiceId(service) : null,
                row.MergedInto is { } successor ? new MunicipalityNumber(successor) : null);
    }

    private sealed record FactRow
    {
        public required string Name { get; init; }

        public string? Service { get; init; }

        public string? MergedInto { get; init; }
    }
}
