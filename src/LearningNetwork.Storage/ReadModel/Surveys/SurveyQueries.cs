using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Storage.ReadModel.Surveys;

/// <summary>What a service has asked. Whoever asks names the service whose people they are: nobody sees another's.</summary>
public sealed class SurveyQueries(ReadDatabase database, EventRegistry registry)
{
    /// <summary>All of a service's surveys, the latest first: one statement. They are few, and each page looks at several of them.</summary>
    public async Task<IReadOnlyList<SurveyView>> Of(NetworkId network, ServiceId service, CancellationToken cancellation)
    {
        var rows = await database.Query<SurveyRow>(
            """
            select s.id, s.set_number, s.version, s.counted_at, s.content, s.own, n.stream is not null as invented
            from surveys s left join invented n on n.network = s.network and n.stream = s.network || '/survey/' || s.id
            where s.network = @network and s.service = @service order by s.year desc, s.asked_group
            """,
            new { network = network.Value, service = service.Value },
            cancellation);
        return [.. rows.Select(View)];
    }

    private SurveyView View(SurveyRow row)
    {
        var id = SurveyId.Parse(row.Id)!.Value;
        return new(
            id,
            row.Own is null ? QuestionSets.Of(new(id.Group, row.SetNumber))! : QuestionSets.OwnOf(id.Group, JsonSerializer.Deserialize<ValueList<SurveyQuestion>>(row.Own, registry.Json)!),
            row.Version,
            row.CountedAt,
            row.Content is null ? null : JsonSerializer.Deserialize<SurveyTable>(row.Content, registry.Json),
            row.Invented);
    }

    private sealed record SurveyRow
    {
        public string Id { get; init; } = "";

        public int SetNumber { get; init; }

        public int Version { get; init; }

        public DateTimeOffset? CountedAt { get; init; }

        public string? Content { get; init; }

        public string? Own { get; init; }

        public bool Invented { get; init; }
    }
}
