using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Runtime.Tests.Hosting;

/// <summary>What goes between the tests and a process that hosts entities: one line of the log's JSON each.</summary>
internal static class Wire
{
    private static readonly EventRegistry Registry = EventRegistry.Standard;

    public static string Write<T>(T message) => JsonSerializer.Serialize(message, Registry.Json);

    public static T Read<T>(string line) => JsonSerializer.Deserialize<T>(line, Registry.Json)!;

    public static WireCommand Command(int number, EntityId entity, Command command, Sender sender)
    {
        var stored = Registry.Of(command);
        return new(number, entity, stored.Name, stored.Schema, Registry.Write(stored, command), sender);
    }

    public static Command CommandOf(WireCommand message) => Registry.ReadCommand(message.Name, message.Schema, message.Data)!;
}

internal sealed record WireCommand(int Number, EntityId Entity, string Name, int Schema, string Data, Sender Sender)
{
    public Command Command => Wire.CommandOf(this);
}

internal sealed record WireAnswer(int Number, int? Version, string? Reference, Refusal? Refusal, string? Failure)
{
    public static WireAnswer Of(int number, Answer answer) => answer switch
    {
        Answer.Done done => new(number, done.Version, done.Reference, null, null),
        Answer.Refused refused => new(number, null, null, refused.Refusal, null),
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };

    public Answer Answer => this switch
    {
        { Version: { } version } => new Answer.Done(version, Reference),
        { Refusal: { } refusal } => new Answer.Refused(refusal),
        _ => throw new InvalidOperationException(Failure),
    };
}
