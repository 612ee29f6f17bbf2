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
            "select name, kind from network_guests where network = @network and id = @id",
            new { network = network.Value, id = asked.Value },
            cancellation);
        return row is null ? null : new Guest(asked, row.Name, Enum.Parse<GuestKind>(row.Kind));
    }

    private sealed record GuestRow
    {
        public required string Name { get; init; }

        public required string Kind { get; init; }
    }
}
