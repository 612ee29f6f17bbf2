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
        select h.head, c.actor, c.command_id as CommandId, c.fingerprint, c.version, c.reference
        from (select coalesce(max(version), 0) as head from events where stream = @stream) h
        left join commands c on c.network = @network and c.actor in @actors and c.command_id in @ids
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

    public async Task<LogGlance> Glance(EntityId entity, IReadOnlyList<SentCommand> asked, CancellationToken cancellation)
    {
        var rows = await database.Query<GlanceRow>(
            GlanceSql,
            new
            {
                stream = entity.Stream,
                network = entity.Network.Value,
                actors = asked.Select(one => one.Sender.Actor.Person.Value).Distinct().ToArray(),
                ids = asked.Select(one => one.Sender.Id.Value).Distinct().ToArray(),
            },
            cancellation);
        var answered = rows.Where(row => row.CommandId is not null).ToDictionary(row => (row.Actor, row.CommandId));
        return new((int)rows[0].Head, asked.Select(one => Prior(entity, one.Command, answered.GetValueOrDefault((one.Sender.Actor.Person.Value, one.Sender.Id.Value)))).ToValueList());
    }

    private PriorAnswer? Prior(EntityId entity, Command command, GlanceRow? answered) => answered switch
    {
        null => null,
        _ when answered.Fingerprint == registry.Fingerprint(entity, command) => new PriorAnswer.Same(new((int)answered.Version!, answered.Reference)),
        _ => new PriorAnswer.Other(),
    };

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

        /// <summary>Null, and all after it, where every id is new.</summary>
        public string? Actor { get; init; }

        public string? CommandId { get; init; }

        public string? Fingerprint { get; init; }

        public long? Version { get; init; }

        public string? Reference { get; init; }
    }
}
