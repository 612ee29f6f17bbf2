using Dapper;
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

    /// <summary>How many ids one statement asks for; a shorter list is filled up, so that there are few statements to prepare.</summary>
    private static readonly (int Size, string Sql)[] Glances = [.. new[] { 1, 4, 16, 64 }.Select(size => (size, GlanceSql(size)))];

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
        var (head, priors) = (0, new List<PriorAnswer?>(asked.Count));
        foreach (var some in asked.Chunk(Glances[^1].Size))
        {
            var rows = await LookUp(entity, some, cancellation);
            var answered = rows.Where(row => row.CommandId is not null).DistinctBy(row => (row.Actor, row.CommandId)).ToDictionary(row => (row.Actor, row.CommandId));
            head = (int)rows[0].Head; // versions only grow: the last look is the one that counts
            priors.AddRange(some.Select(one => Prior(entity, one.Command, answered.GetValueOrDefault((one.Sender.Actor.Person.Value, one.Sender.Id.Value)))));
        }

        return new(head, priors.ToValueList());
    }

    private Task<IReadOnlyList<GlanceRow>> LookUp(EntityId entity, SentCommand[] asked, CancellationToken cancellation)
    {
        var (size, sql) = Glances.First(glance => glance.Size >= asked.Length);
        var parameters = new DynamicParameters(new { stream = entity.Stream, network = entity.Network.Value });
        for (var i = 0; i < size; i++)
        {
            var sender = asked[Math.Min(i, asked.Length - 1)].Sender;
            parameters.Add($"actor{i}", sender.Actor.Person.Value);
            parameters.Add($"id{i}", sender.Id.Value);
        }

        return database.Query<GlanceRow>(sql, parameters, cancellation);
    }

    /// <summary>Each id is looked up by the whole key: with lists, a plan made before the table had statistics reads all that an actor ever sent.</summary>
    private static string GlanceSql(int size) => $"""
        select h.head, c.actor, c.command_id as CommandId, c.fingerprint, c.version, c.reference
        from (select coalesce(max(version), 0) as head from events where stream = @stream) h
        left join (
            {string.Join(" union all ", Enumerable.Range(0, size).Select(i =>
                $"select actor, command_id, fingerprint, version, reference from commands where network = @network and actor = @actor{i} and command_id = @id{i}"))}) c on 1 = 1
        """;

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
