using System.Collections.Immutable;
using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.EventLog.Writing;

/// <summary>Turns a decided batch into rows; done by whoever appends, so that the writer has only to write.</summary>
internal sealed class AppendEncoder(EventRegistry registry, ImmutableArray<Projection> projections)
{
    private const int VersionsPerSnapshot = 100;

    public PreparedAppend Encode(DecidedBatch batch)
    {
        var stream = batch.Entity.Stream;
        var rows = new RowSet();
        var head = batch.Before.Head;
        var state = batch.Before.State;
        foreach (var command in batch.Commands)
        {
            var at = Moments.Truncate(command.At);
            rows.Add(CommandRow(stream, batch.Entity, command, at));
            foreach (var happened in command.Events)
            {
                var after = batch.States[head.Version - batch.Before.Head.Version];
                head = AddEvent(rows, stream, head, batch.Entity, command, at, happened, state, after);
                state = after;
            }

            if (command.Events.Count > 0)
                AddTexts(rows, stream, command.Command);
        }

        AddDeadlines(rows, stream, batch);
        AddSnapshot(rows, stream, batch);
        return new(batch.Entity, stream, head, rows, batch.States.Count == 0 ? batch.Before.Head.Version : null);
    }

    private StreamHead AddEvent(
        RowSet rows, string stream, StreamHead head, EntityId entity, DecidedCommand command, DateTimeOffset at, Event happened, object before, object after)
    {
        var stored = registry.Of(happened);
        var actor = command.Sender.Actor;
        var hashed = new HashedEvent(
            stream, head.Version + 1, stored.Name, stored.Schema, registry.Write(stored, happened),
            actor.Person.Value, actor.Service?.Value, at, command.Sender.Id.Value, command.Sender.Cause);
        var hash = HashChain.Next(head.Hash, hashed);
        rows.Add(LogTables.Events.Row(
            entity.Network.Value, stream, (long)hashed.Version, hashed.Type, (long)hashed.Schema, hashed.Data,
            hashed.Actor, hashed.Service, at, hashed.CommandId, hashed.Cause, hash));
        var step = new Projected(entity, hashed.Version, happened, before, after, actor.Person, actor.Service, at, stored.Name, hashed.Cause);
        foreach (var projection in projections)
        {
            foreach (var row in projection.Rows(step))
                rows.Add(RowValues.Plain(row, registry.Json));
        }

        return new(hashed.Version, hash);
    }

    private Row CommandRow(string stream, EntityId entity, DecidedCommand command, DateTimeOffset at) => LogTables.Commands.Row(
        entity.Network.Value, command.Sender.Actor.Person.Value, command.Sender.Id.Value, registry.Fingerprint(entity, command.Command), stream,
        (long)command.Answer.Version, command.Answer.Reference, at);

    private static void AddTexts(RowSet rows, string stream, Command command)
    {
        foreach (var text in command.TextsWritten())
            rows.Add(LogTables.Texts.Row(text.Id, stream, text.Language, text.Body, text.Salt));
    }

    private void AddDeadlines(RowSet rows, string stream, DecidedBatch batch)
    {
        if (batch.States.Count == 0)
            return;
        var before = batch.Decider.Deadlines(batch.Before.State);
        var after = batch.Decider.Deadlines(batch.After);
        foreach (var gone in before.Where(old => after.All(deadline => deadline.Name != old.Name)))
            rows.Add(LogTables.Deadlines.NoRow(stream, gone.Name));
        foreach (var deadline in after.Except(before))
        {
            var stored = registry.Of(deadline.Command);
            rows.Add(LogTables.Deadlines.Row(
                stream, deadline.Name, Moments.Truncate(deadline.Due), stored.Name, (long)stored.Schema, registry.Write(stored, deadline.Command), null, null));
        }
    }

    private void AddSnapshot(RowSet rows, string stream, DecidedBatch batch)
    {
        if (batch.Before.Head.Version / VersionsPerSnapshot == batch.VersionAfter / VersionsPerSnapshot)
            return;
        if (registry.StateOf(batch.Decider.Kind) is { } stored)
            rows.Add(LogTables.Snapshots.Row(stream, (long)batch.VersionAfter, (long)stored.Schema, registry.Write(stored, batch.After)));
    }
}
