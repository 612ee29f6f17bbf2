namespace LearningNetwork.Domain;

/// <summary>Names one entity: its kind, the network it belongs to and its key there. The stream of its events has the same name.</summary>
/// <param name="Kind">The kind's stored name, e.g. <c>sharing-request</c>.</param>
/// <param name="Key">Unique among its kind in its network; may join several keys with a full stop.</param>
public readonly record struct EntityId(string Kind, NetworkId Network, string Key)
{
    /// <summary>The name of the stream, <c>network/kind/key</c>.</summary>
    public string Stream => $"{Network.Value}/{Kind}/{Key}";

    public static EntityId OfStream(string stream)
    {
        var parts = stream.Split('/', 3);
        return new(parts[1], new NetworkId(parts[0]), parts[2]);
    }

    public override string ToString() => Stream;
}

/// <summary>Something that has happened; never changed, never forgotten.</summary>
public abstract record Event;

/// <summary>Something that an actor asks an entity to do.</summary>
public abstract record Command
{
    /// <summary>True where the command begins the entity's life, so that the frame need not read it first.</summary>
    public virtual bool Opens() => false;

    /// <summary>The free texts that the command carries; kept apart from the log when it is accepted.</summary>
    public virtual IEnumerable<WrittenText> TextsWritten() => [];
}

/// <summary>A command to another entity, asked for by a reaction.</summary>
public sealed record AddressedCommand(EntityId To, Command Command);

/// <summary>A command that the entity is to get when a moment has come; one per name at a time.</summary>
public sealed record Deadline(string Name, DateTimeOffset Due, Command Command);

/// <summary>What a decision may know beside state and command.</summary>
/// <param name="Today">The date in Norway at <paramref name="Now"/>.</param>
public sealed record DecisionContext(EntityId Self, Actor Actor, DateTimeOffset Now, DateOnly Today);
