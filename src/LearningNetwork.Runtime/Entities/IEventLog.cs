using LearningNetwork.Domain;

namespace LearningNetwork.Runtime.Entities;

/// <summary>What a cell asks of the log. The log is the referee: whatever cells believe, one history comes of it.</summary>
public interface IEventLog
{
    /// <summary>The entity's state and the head of its stream; version 0 where nothing has happened.</summary>
    /// <exception cref="NewerEventException">The stream holds an event that this program does not know; the alarm has been raised.</exception>
    Task<LoadedEntity> Load(Decider decider, EntityId entity, CancellationToken cancellation);

    /// <summary>Appends whole, or not at all: events, command rows, texts and projections in one transaction. Acknowledged means on disk. A batch without
    /// events is held to the expected version too, so that an answer never rests on a state long gone. Once it is queued it is answered: cancelling
    /// counts only before. An exception means that the outcome is unknown; the same command ids sent again find it out.</summary>
    Task<AppendResult> Append(DecidedBatch batch, CancellationToken cancellation);

    /// <summary>Where the stream ends now, and what was answered before to each of these command ids of their actors: all that stands between decided refusals and saying them.</summary>
    Task<LogGlance> Glance(EntityId entity, IReadOnlyList<SentCommand> asked, CancellationToken cancellation);
}

/// <summary>Where a stream ends.</summary>
/// <param name="Hash">The last event's hash; the next one is chained to it. Empty at version 0.</param>
public sealed record StreamHead(int Version, string Hash)
{
    public static StreamHead Empty { get; } = new(0, "");
}

public sealed record SentCommand(Command Command, Sender Sender);

/// <param name="Version">The stream's last version; 0 where nothing has happened.</param>
/// <param name="Prior">One for each that was asked, in order; null where the id is new, as a refusal was never stored.</param>
public sealed record LogGlance(int Version, ValueList<PriorAnswer?> Prior);

public sealed record LoadedEntity(object State, StreamHead Head);

/// <summary>One command with what was decided on it.</summary>
public sealed record DecidedCommand(Command Command, Sender Sender, DateTimeOffset At, ValueList<Event> Events, Answer.Done Answer);

/// <summary>Commands that waited for the same entity, decided in order, to be appended at once.</summary>
/// <param name="Before">The state and head they were decided on.</param>
/// <param name="States">The state after each event, in order; the last is the entity's new state.</param>
public sealed record DecidedBatch(Decider Decider, EntityId Entity, LoadedEntity Before, ValueList<DecidedCommand> Commands, ValueList<object> States)
{
    public object After => States.Count == 0 ? Before.State : States[^1];

    public int VersionAfter => Before.Head.Version + States.Count;
}

public abstract record AppendResult
{
    private AppendResult() { }

    public sealed record Appended(StreamHead Head) : AppendResult;

    /// <summary>The stream has moved on: load again and decide anew.</summary>
    public sealed record Conflict : AppendResult;

    /// <summary>One of the command ids is stored already: look up its answer, and decide the others anew.</summary>
    public sealed record Repeated : AppendResult;
}

public abstract record PriorAnswer
{
    private PriorAnswer() { }

    /// <summary>The same command: its first answer.</summary>
    public sealed record Same(Answer.Done Answer) : PriorAnswer;

    /// <summary>The id was used for another command.</summary>
    public sealed record Other : PriorAnswer;
}

/// <summary>Answers what decisions ask of other entities, from what is projected; may be a moment old, since what must never be stale lives in the entity itself.</summary>
public interface IFactSource
{
    ValueTask<object?> Answer(NetworkId network, Question question, CancellationToken cancellation);
}

/// <summary>An entity's stream holds an event that a newer program wrote: this program must leave that entity alone, and only that one.</summary>
public sealed class NewerEventException(string stream, string name, int schema)
    : Exception($"{stream} holds {name}.v{schema}, which this program does not know. Start a newer program.")
{
    public string Stream { get; } = stream;
}
