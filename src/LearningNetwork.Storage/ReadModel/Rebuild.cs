using System.Collections.Immutable;
using System.Data.Common;
using Dapper;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.EventLog.Writing;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>How far a long work over the log has come, in events.</summary>
public readonly record struct LogProgress(long Done, long Total);

/// <summary>
/// Empties the read model and fills it from the log, in one transaction: readers see the old one until the new one is whole.
/// Streams are read one after the other, each from its beginning. Nobody is told of anything.
/// </summary>
public sealed class Rebuild
{
    private const int EventsAtOnce = 2000;

    private const string PageSql = """
        select stream, version, type, schema, data, actor, service, at, cause from events
        where (stream, version) > (@stream, @version) order by stream, version limit @most
        """;

    private readonly WriteDatabase _database;
    private readonly EventRegistry _registry;
    private readonly ReadModelSchema _schema;
    private readonly ImmutableArray<Projection> _projections;
    private readonly IReadOnlyList<Decider> _deciders;
    private readonly ILogger<Rebuild> _logger;

    internal Rebuild(
        WriteDatabase database, EventRegistry registry, ReadModelSchema schema, ImmutableArray<Projection> projections, IReadOnlyList<Decider> deciders, ILogger<Rebuild> logger) =>
        (_database, _registry, _schema, _projections, _deciders, _logger) = (database, registry, schema, projections, deciders, logger);

    /// <summary>Rebuilds, and gives the number of events that were read.</summary>
    public Task<long> Run(IProgress<LogProgress>? progress, CancellationToken cancellation) => _database.Transact(
        async connection =>
        {
            await connection.ExecuteAsync(_database.LockOut);
            return await Within(connection, progress, cancellation);
        },
        cancellation);

    internal async Task<long> Within(DbConnection connection, IProgress<LogProgress>? progress, CancellationToken cancellation)
    {
        await connection.ExecuteAsync(_database.HoldAppends);
        await _schema.MakeAnew(connection);
        var total = await connection.ExecuteScalarAsync<long>("select count(*) from events");
        var done = 0L;
        var walk = new StreamWalk();
        while (await Page(connection, walk) is { Count: > 0 } page)
        {
            cancellation.ThrowIfCancellationRequested();
            await _database.WriteRows(connection, _schema.Tables, RowsOf(page, walk));
            done += page.Count;
            progress?.Report(new(done, total));
        }

        return done;
    }

    private static async Task<List<PageRow>> Page(DbConnection connection, StreamWalk walk) =>
        (await connection.QueryAsync<PageRow>(PageSql, new { stream = walk.Stream, version = walk.Version, most = EventsAtOnce })).AsList();

    private RowSet RowsOf(List<PageRow> page, StreamWalk walk)
    {
        var rows = new RowSet();
        foreach (var row in page)
        {
            if (row.Stream != walk.Stream)
                walk.Enter(row.Stream, _deciders);
            walk.Version = row.Version;
            if (walk.State is not { } before)
                continue;
            walk.State = EventOf(row) is { } happened ? Project(rows, walk, row, happened, before) : null;
        }

        return rows;
    }

    private object Project(RowSet rows, StreamWalk walk, PageRow row, Event happened, object before)
    {
        var after = walk.Decider!.Evolve(before, happened);
        ServiceId? service = row.Service is null ? null : new ServiceId(row.Service);
        var step = new Projected(walk.Entity, (int)row.Version, happened, before, after, new PersonId(row.Actor), service, row.At, row.Type, row.Cause);
        foreach (var projection in _projections)
        {
            foreach (var written in projection.Rows(step))
                rows.Add(RowValues.Plain(written, _registry.Json));
        }

        return after;
    }

    private Event? EventOf(PageRow row)
    {
        var happened = _registry.ReadEvent(row.Type, (int)row.Schema, row.Data);
        if (happened is null)
            _logger.LogCritical("The read model is without the rest of {Stream}: it holds {Event}.v{Schema}, which needs a newer program.", row.Stream, row.Type, row.Schema);
        return happened;
    }

    private sealed record PageRow(string Stream, long Version, string Type, long Schema, string Data, string Actor, string? Service, DateTimeOffset At, string? Cause);
}
