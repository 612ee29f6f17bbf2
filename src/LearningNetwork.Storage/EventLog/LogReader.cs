using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Storage.EventLog;

/// <summary>Reads one entity back: the newest snapshot that fits, and the events since, in one statement.</summary>
internal sealed class LogReader(EventRegistry registry, ReadDatabase database, ILogger<LogReader> logger)
{
    private const string StreamSql = """
        select e.version, e.type, e.schema, e.data, e.hash, case when e.version = s.version then s.state end as state
        from events e left join snapshots s on s.stream = e.stream and s.schema = @schema
        where e.stream = @stream and e.version >= coalesce(s.version, 0)
        order by e.version
        """;

    private const string AnswerSql =
        "select fingerprint, version, reference from commands where network = @network and actor = @actor and command_id = @command";

    public async Task<LoadedEntity> Load(Decider decider, EntityId entity, CancellationToken cancellation)
    {
        var kept = registry.StateOf(decider.Kind);
        var rows = await database.Query<StreamRow>(StreamSql, new { stream = entity.Stream, schema = (long)(kept?.Schema ?? 0) }, cancellation);
        var state = decider.Start;
        foreach (var row in rows)
            state = row.State is null ? decider.Evolve(state, EventOf(entity, row)) : registry.ReadState(kept!, row.State);
        return new(state, rows.Count == 0 ? StreamHead.Empty : new((int)rows[^1].Version, rows[^1].Hash));
    }

    public async Task<PriorAnswer?> FindAnswer(EntityId entity, Command command, Sender sender, CancellationToken cancellation)
    {
        var key = new { network = entity.Network.Value, actor = sender.Actor.Person.Value, command = sender.Id.Value };
        return await database.Find<AnswerRow>(AnswerSql, key, cancellation) switch
        {
            null => null,
            var row when row.Fingerprint == registry.Fingerprint(entity, command) => new PriorAnswer.Same(new((int)row.Version, row.Reference)),
            _ => new PriorAnswer.Other(),
        };
    }

    private Event EventOf(EntityId entity, StreamRow row)
    {
        if (registry.ReadEvent(row.Type, (int)row.Schema, row.Data) is { } happened)
            return happened;
        var failure = new NewerEventException(entity.Stream, row.Type, (int)row.Schema);
        logger.LogCritical(failure, "An entity is refused until a newer program is started: {Stream} holds {Event}.v{Schema}.", entity.Stream, row.Type, row.Schema);
        throw failure;
    }

    private sealed record StreamRow
    {
        public long Version { get; init; }

        public string Type { get; init; } = "";

        public long Schema { get; init; }

        public string Data { get; init; } = "";

        public string Hash { get; init; } = "";

        /// <summary>The snapshot at this version, where there is one.</summary>
        public string? State { get; init; }
    }

    private sealed record AnswerRow(string Fingerprint, long Version, string? Reference);
}
