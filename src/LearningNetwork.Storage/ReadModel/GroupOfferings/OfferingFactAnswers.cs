using LearningNetwork.Domain;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.ReadModel.GroupOfferings;

/// <summary>What a round asks about its offering when it is planned.</summary>
internal sealed class OfferingFactAnswers : IFactAnswers
{
    public bool Knows(Question question) => question is AboutOffering;

    public bool RestsOn(string kind) => kind == GroupOfferingDecider.Decider.Kind;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation)
    {
        var asked = ((AboutOffering)question).Offering;
        var rows = await database.Query<FactRow>(
            """
            select g.title, g.method, g.cost_key, o.service from group_offerings g join group_offering_owners o on o.network = g.network and o.offering = g.id
            where g.network = @network and g.id = @id order by o.place
            """,
            new { network = network.Value, id = asked.Value },
            cancellation);
        return rows.Count == 0
            ? null
            : new OfferingFacts(
                asked, rows[0].Title, Enum.Parse<GroupMethod>(rows[0].Method), rows.Select(row => new ServiceId(row.Service)).ToValueList(), Enum.Parse<CostKey>(rows[0].CostKey));
    }

    private sealed record FactRow
    {
        public required string Title { get; init; }

        public required string Method { get; init; }

        public required string CostKey { get; init; }

        public required string Service { get; init; }
    }
}
