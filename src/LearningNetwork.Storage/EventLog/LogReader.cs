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

    private const string GlanceSql = """
        select coalesce((select max(e.version) from events e where e.stream = @stream), 0) as head, c.fingerprint, c.version, c.reference
        from (select 1) one left join commands c on c.network = @network and c.actor = @actor and c.command_id = @command
        """;

    public async Task<LoadedEntity> Load(Decider decider, EntityId entity, CancellationToken cancellation)
    {
        var kept = registry.StateOf(decider.Kind);
        var rows = await database.Query<StreamRow>(StreamSql, new { stream = entity.Stream, schema = (long)(kept?.Schema ?? 0) }, cancellation);
        var state = decider.Start;
        foreach (var row in rows)
            state = row.State is null ? decider.Evolve(state, EventOf(entity, row)) : registry.ReadState(kept!, row.State);
        return new(state, rows.Count == 0 ? StreamHead.Empty : new((int)rows[^1].Version, rows[^1].Hash));
    }

    public async Task<LogGlance> Glance(EntityId entity, Command command, Sender sender, CancellationToken cancellation)
    {
        var asked = new { stream = entity.Stream, network = entity.Network.Value, actor = sender.Actor.Person.Value, command = sender.Id.Value };
        var row = (await database.Find<GlanceRow>(GlanceSql, asked, cancellation))!;
        return new((int)row.Head, row.Fingerprint switch
        {
            null => null,
            var fingerprint when fingerprint == registry.Fingerprint(entity, command) => new PriorAnswer.Same(new((int)row.Version!, row.Reference)),
            _ => new PriorAnswer.Other(),
        });
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

    private sealed record GlanceRow
    {
        public long Head { get; init; }

        /// <summary>Null, and the two after it, where the command id is new.</summary>
        public string? Fingerprint { get; init; }

        public long? Version { get; init; }

        public string? Reference { get; init; }
    }
}
