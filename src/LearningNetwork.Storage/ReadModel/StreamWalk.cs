using LearningNetwork.Domain;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>Where a reading of all streams stands, and the state of the one it is in; null in a stream whose rest cannot be read.</summary>
internal sealed class StreamWalk
{
    public string Stream { get; private set; } = "";

    public long Version { get; set; }

    public EntityId Entity { get; private set; }

    public Decider? Decider { get; private set; }

    public object? State { get; set; }

    public void Enter(string stream, IReadOnlyList<Decider> deciders)
    {
        (Stream, Entity) = (stream, EntityId.OfStream(stream));
        Decider = deciders.FirstOrDefault(decider => decider.Kind == Entity.Kind);
        State = Decider?.Start ?? new object();
    }
}
