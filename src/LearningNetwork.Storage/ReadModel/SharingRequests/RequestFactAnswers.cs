using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Storage.ReadModel.SharingRequests;

/// <summary>What joint training asks about a request before it is chosen.</summary>
internal sealed class RequestFactAnswers : IFactAnswers
{
    public bool Knows(Question question) => question is AboutRequest;

    public bool RestsOn(string kind) => kind == SharingRequestDecider.Decider.Kind;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation)
    {
        var asked = ((AboutRequest)question).Request;
        var row = await database.Find<FactRow>(
            "select status, waits_for, current_step, handling, cohort, content from sharing_requests where network = @network and id = @id",
            new { network = network.Value, id = asked.Value },
            cancellation);
        return row?.AsFacts(asked);
    }

    private sealed record FactRow
    {
        public required string Status { get; init; }

        public required string WaitsFor { get; init; }

        public string? CurrentStep { get; init; }

        public required string Handling { get; init; }

        public string? Cohort { get; init; }

        public required string Content { get; init; }

        public RequestFacts AsFacts(SharingRequestId id)
        {
            var standing = new CaseStanding(
                Enum.GetValues<CaseStatus>().Single(status => status.Code() == Status), Enum.Parse<WaitsFor>(WaitsFor), RoutineStepNames.Parse(CurrentStep));
            var content = JsonSerializer.Deserialize<CaseContent>(Content, EventRegistry.Standard.Json)!;
            return new(
                id,
                Together.CanJoin(standing, Enum.Parse<Handling>(Handling), CohortId.Parse(Cohort)),
                NeedsLevel: standing.Status == CaseStatus.Submitted && content.Handling == Domain.SharingRequests.Handling.JointTraining && content is { Level: null, Steps.Count: 0 });
        }
    }
}
