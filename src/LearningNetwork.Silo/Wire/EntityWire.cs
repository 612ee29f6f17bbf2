using System.Text;
using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Silo.Wire;

/// <summary>Puts what goes to an entity and back into envelopes, and takes it out again, by the log's own registry.</summary>
public static class EntityWire
{
    private const int Version = 1;

    private static readonly EventRegistry Registry = EventRegistry.Standard;

    public static Envelope Of(Command command)
    {
        var stored = Registry.Of(command);
        return new(stored.Name, stored.Schema, JsonSerializer.SerializeToUtf8Bytes(command, stored.Type, Registry.Json));
    }

    public static Envelope Of(Sender sender) => Of("sender", sender);

    public static Envelope Of(Answer answer) => answer switch
    {
        Answer.Done done => Of("done", done),
        Answer.Refused refused => Of("refused", refused),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, null),
    };

    /// <summary>That it could not be answered; what went wrong stays in the log of the silo where it did.</summary>
    public static Envelope OfFailure(string what) => Of("failed", what);

    public static Command CommandIn(Envelope envelope) =>
        Registry.ReadCommand(envelope.Kind, envelope.Version, Encoding.UTF8.GetString(envelope.Utf8))
        ?? throw new InvalidOperationException($"{envelope.Kind}.v{envelope.Version} comes from a newer program than this silo runs.");

    public static Sender SenderIn(Envelope envelope) => Read<Sender>(envelope, "sender");

    /// <exception cref="EntityFailedException">The entity's silo could not answer.</exception>
    public static Answer AnswerIn(Envelope envelope) => envelope.Kind switch
    {
        "done" => Read<Answer.Done>(envelope, "done"),
        "refused" => Read<Answer.Refused>(envelope, "refused"),
        _ => throw new EntityFailedException(Read<string>(envelope, "failed")),
    };

    private static Envelope Of<T>(string kind, T value) => new(kind, Version, JsonSerializer.SerializeToUtf8Bytes(value, Registry.Json));

    private static T Read<T>(Envelope envelope, string kind) => envelope.Kind == kind && envelope.Version == Version
        ? JsonSerializer.Deserialize<T>(envelope.Utf8, Registry.Json)!
        : throw new InvalidOperationException($"{envelope.Kind}.v{envelope.Version} is not the {kind}.v{Version} that was to come.");
}

/// <summary>The entity's silo could not answer, and has logged why; the same command may be sent again.</summary>
public sealed class EntityFailedException(string what) : Exception(what);
