using LearningNetwork.Domain;
using LearningNetwork.Runtime.Policies;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Storage.Policies;

/// <summary>An event as a reader of the whole log gets it.</summary>
internal record LogRow
{
    public long Xact { get; init; }

    public long Position { get; init; }

    public string Stream { get; init; } = "";

    public long Version { get; init; }

    public string Type { get; init; } = "";

    public long Schema { get; init; }

    public string? Data { get; init; }

    public DateTimeOffset At { get; init; }

    public string? Cause { get; init; }

    public LogMark Mark => new(Xact, Position);

    public LoggedEvent Logged(EventRegistry registry) => new(
        Mark, EntityId.OfStream(Stream), (int)Version,
        registry.ReadEvent(Type, (int)Schema, Data!) ?? new UnknownEvent(Type, (int)Schema), At, Cause);
}

/// <summary>A held event with what is noted of it.</summary>
internal sealed record HeldRow : LogRow
{
    public long Tries { get; init; }

    public DateTimeOffset? RetryAt { get; init; }

    public string? Error { get; init; }
}
