using LearningNetwork.Domain;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.ReadModel.InterestRounds;

/// <summary>What an answer must know of its round.</summary>
internal sealed class InterestRoundAnswers : IFactAnswers
{
    public bool Knows(Question question) => question is AboutInterestRound;

    public bool RestsOn(string kind) => kind == InterestRoundDecider.Decider.Kind;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation)
    {
        var rows = await database.Query<FactRow>(
            """
            select r.products, r.closed_on, a.service from interest_rounds r join interest_asked a on a.network = r.network and a.round = r.id
            where r.network = @network and r.id = @id order by a.service
            """,
            new { network = network.Value, id = ((AboutInterestRound)question).Round.Value },
            cancellation);
        return rows.Count == 0
            ? null
            : new InterestRoundFacts(
                rows[0].ClosedOn is null,
                rows[0].Products.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(product => new ProductId(product)).ToValueList(),
                rows.Select(row => new ServiceId(row.Service)).ToValueList());
    }

    private sealed record FactRow
    {
        public string Products { get; init; } = "";

        public DateOnly? ClosedOn { get; init; }

        public string Service { get; init; } = "";
    }
}

/// <summary>Whom a round asks.</summary>
internal sealed class AllServicesAnswers : IFactAnswers
{
    public bool Knows(Question question) => question is AboutAllServices;

    public bool RestsOn(string kind) => kind == ServiceDecider.Decider.Kind;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation)
    {
        var ids = await database.Query<string>("select id from services where network = @network order by id", new { network = network.Value }, cancellation);
        return new AllServices(ids.Select(id => new ServiceId(id)).ToValueList());
    }
}
