using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Storage.ReadModel.CouncilReports;

/// <summary>A service's council reports. Whoever asks names the service whose people they are: nobody sees another's, drafts or sent.</summary>
public sealed class CouncilReportQueries(ReadDatabase database, EventRegistry registry)
{
    private const string Columns = """
        r.id, coalesce(s.name, r.service) as service_name, r.told_year, r.version, r.editions, r.sent_editions, n.stream is not null as invented,
        (select count(*) from report_chapters c where c.network = r.network and c.report = r.id and c.ready_on is not null) as ready_chapters,
        (select min(c.due) from report_chapters c where c.network = r.network and c.report = r.id and c.ready_on is null) as next_due
        """;

    private const string From = """
        council_reports r
        left join services s on s.network = r.network and s.id = r.service
        left join invented n on n.network = r.network and n.stream = r.stream
        where r.network = @network and r.service = @service
        """;

    /// <summary>All of a service's reports, the latest first: one statement.</summary>
    public Task<IReadOnlyList<CouncilReportRow>> Of(NetworkId network, ServiceId service, CancellationToken cancellation) => database.Query<CouncilReportRow>(
        $"select {Columns} from {From} order by r.told_year desc", new { network = network.Value, service = service.Value }, cancellation);

    /// <summary>One of a service's reports, or null where it is none of theirs: two statements.</summary>
    public async Task<CouncilReportView?> Find(NetworkId network, ServiceId service, CouncilReportId id, CancellationToken cancellation)
    {
        if (id.Service != service)
            return null;
        var parameters = new { network = network.Value, service = service.Value, id = id.Value, year = id.ToldYear };
        var row = await database.Find<WholeRow>($"select {Columns}, r.content from {From} and r.id = @id", parameters, cancellation);
        if (row is null)
            return null;
        var content = JsonSerializer.Deserialize<ReportContent>(row.Content, registry.Json)!;
        var texts = content.Texts.Select(text => text.Id).DefaultIfEmpty("").ToArray();
        var parts = await Parts(new { parameters.network, parameters.service, parameters.year, texts }, cancellation);
        return new(
            row,
            content,
            [.. parts.Where(part => part.Kind == "promise").OrderBy(part => PromiseId.Parse(part.Id)!.Value.Number).Select(part => new EarlierPromise(
                PromiseId.Parse(part.Id)!.Value, part.Name is { } only ? new MunicipalityNumber(only) : null, new(part.Language ?? "", part.Body ?? "")))],
            parts.Where(part => part.Kind == "municipality").ToDictionary(part => new MunicipalityNumber(part.Id), part => part.Name!),
            parts.Where(part => part.Kind == "text").ToDictionary(part => part.Id, part => new ReportText(part.Language!, part.Body!)));
    }

    /// <summary>Chapters of a service's reports that are wanted up to a day and are not ready, the first due first: one statement.</summary>
    public Task<IReadOnlyList<ChapterDue>> Due(NetworkId network, ServiceId service, DateOnly until, int take, CancellationToken cancellation) =>
        database.Query<ChapterDue>(
            """
            select c.report, r.told_year, c.chapter, c.due
            from report_chapters c join council_reports r on r.network = c.network and r.id = c.report
            where c.network = @network and c.service = @service and c.due <= @until and c.ready_on is null and r.sent_editions = 0
            order by c.due, c.report, c.chapter limit @take
            """,
            new { network = network.Value, service = service.Value, until, take },
            cancellation);

    /// <summary>Its texts, the names of its municipalities, and the promises it must answer with the words they were made in.</summary>
    private Task<IReadOnlyList<PartRow>> Parts(object parameters, CancellationToken cancellation) => database.Query<PartRow>(
        $"""
        select 'text' as kind, t.id, null as name, t.lang as language, t.body from texts t where t.id in @texts
        union all
        select 'municipality', m.id, m.name, null, null from municipalities m where m.network = @network and m.service = @service
        union all
        select 'promise', p.promise, p.municipality, t.lang, t.body
        from (select o.network, o.service, o.promise, o.municipality from {OpenPromisesAnswers.Open}) p
        left join report_promises w on w.network = p.network and w.service = p.service and w.promise = p.promise and w.outcome is null
        left join texts t on t.id = w.text
        """,
        parameters,
        cancellation);

    private sealed record WholeRow : CouncilReportRow
    {
        public string Content { get; init; } = "";
    }

    private sealed record PartRow
    {
        public string Kind { get; init; } = "";

        public string Id { get; init; } = "";

        public string? Name { get; init; }

        public string? Language { get; init; }

        public string? Body { get; init; }
    }
}
