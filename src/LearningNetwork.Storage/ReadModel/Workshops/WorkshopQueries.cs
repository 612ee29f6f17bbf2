using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.Workshops;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Workshops;

/// <summary>What a service's own people ask about their workshops. Every question names the service: nobody else sees that there is one.</summary>
public sealed class WorkshopQueries(ReadDatabase database, EventRegistry registry)
{
    private const string Columns = """
        w.id AS Id, w.service AS Service, w.title AS Title, w.held_on AS HeldOn, w.status AS Status, w.report_on AS ReportOn, w.took AS Took, w.inputs AS Inputs, w.owed AS Owed,
        w.version AS Version, EXISTS (SELECT 1 FROM invented i WHERE i.network = w.network AND i.stream = w.network || '/workshop/' || w.id) AS Invented
        """;

    /// <summary>Those that something is owed for first, then by day, the latest first.</summary>
    public Task<IReadOnlyList<WorkshopRow>> List(NetworkId network, ServiceId service, int take, CancellationToken cancellation) => database.Query<WorkshopRow>(
        $"""
        SELECT {Columns} FROM workshops w WHERE w.network = @network AND w.service = @service
        ORDER BY CASE WHEN w.status = 'Open' THEN 0 WHEN w.status = 'Planned' THEN 1 ELSE 2 END, w.held_on DESC, w.id LIMIT @take
        """,
        new { network = network.Value, service = service.Value, take },
        cancellation);

    /// <summary>The workshop of an id, or null where the service has none of it: two statements.</summary>
    public async Task<WorkshopView?> Find(NetworkId network, ServiceId service, WorkshopId id, CancellationToken cancellation)
    {
        var parameters = new { network = network.Value, service = service.Value, id = id.Value };
        var row = await database.Find<WholeRow>(
            $"SELECT {Columns}, w.content AS Content FROM workshops w WHERE w.network = @network AND w.id = @id AND w.service = @service", parameters, cancellation);
        if (row is null)
            return null;
        var texts = await database.Query<TextRow>(
            "SELECT t.id AS Id, t.lang AS Language, t.body AS Body FROM workshop_texts x JOIN texts t ON t.id = x.text WHERE x.network = @network AND x.workshop = @id",
            parameters,
            cancellation);
        return new(
            row,
            JsonSerializer.Deserialize<WorkshopContent>(row.Content, registry.Json)!,
            texts.Where(text => text.Body is not null).ToDictionary(text => text.Id, text => new CaseText(text.Language, text.Body!)));
    }

    /// <summary>What the service's workshops gave to the report that tells of a year, by chapter: one statement.</summary>
    public Task<IReadOnlyList<ReportedInput>> Reported(NetworkId network, ServiceId service, int year, CancellationToken cancellation) => database.Query<ReportedInput>(
        """
        SELECT r.workshop AS Workshop, w.title AS WorkshopTitle, w.held_on AS HeldOn, w.took AS Took, r.number AS Number, r.chapter AS Chapter, r.tone AS Tone,
            t.lang AS Language, COALESCE(t.body, '') AS Body, r.used AS Used, b.body AS Because
        FROM workshop_reported r
        JOIN workshops w ON w.network = r.network AND w.id = r.workshop
        JOIN texts t ON t.id = r.text
        LEFT JOIN texts b ON b.id = r.because
        WHERE r.network = @network AND r.service = @service AND r.report_on = @year
        ORDER BY r.chapter, w.held_on, r.workshop, r.number
        """,
        new { network = network.Value, service = service.Value, year },
        cancellation);

    private sealed record WholeRow : WorkshopRow
    {
        public string Content { get; init; } = "";
    }
}
