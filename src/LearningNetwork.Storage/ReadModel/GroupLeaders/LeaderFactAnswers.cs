using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Storage.ReadModel.GroupLeaders;

/// <summary>What a round asks about a leader before it asks the leader's calendar.</summary>
internal sealed class LeaderFactAnswers : IFactAnswers
{
    public bool Knows(Question question) => question is AboutLeader;

    public bool RestsOn(string kind) => kind == GroupLeaderDecider.Decider.Kind;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation)
    {
        var asked = ((AboutLeader)question).Leader;
        var row = await database.Find<FactRow>(
            "select service, qualifications from group_leaders where network = @network and id = @id and not retired", new { network = network.Value, id = asked.Value }, cancellation);
        return row is null
            ? null
            : new LeaderFacts(asked, new ServiceId(row.Service), JsonSerializer.Deserialize<ValueList<Qualification>>(row.Qualifications, EventRegistry.Standard.Json)!);
    }

    private sealed record FactRow
    {
        public required string Service { get; init; }

        public required string Qualifications { get; init; }
    }
}
