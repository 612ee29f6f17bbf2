using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;

namespace LearningNetwork.Storage.ReadModel.Networks;

internal sealed class GuestFactAnswers : IFactAnswers
{
    public bool Knows(Question question) => question is AboutGuest;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation)
    {
        var asked = ((AboutGuest)question).Guest;
        var row = await database.Find<GuestRow>(
            "select name, kind, home_network, home_service from network_guests where network = @network and id = @id and is_guest",
            new { network = network.Value, id = asked.Value },
            cancellation);
        return row is null ? null : new Guest(asked, row.Name, Enum.Parse<GuestKind>(row.Kind))
        {
            Home = row is { HomeNetwork: { } home, HomeService: { } service } ? new(new(home), new(service)) : null,
        };
    }

    private sealed record GuestRow
    {
        public required string Name { get; init; }

        public required string Kind { get; init; }

        public string? HomeNetwork { get; init; }

        public string? HomeService { get; init; }
    }
}
