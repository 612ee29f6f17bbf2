using LearningNetwork.Domain;

namespace LearningNetwork.Storage.EventLog;

/// <summary>Tells what in this process holds answers of its own that an entity has changed: after the commit, and before whoever asked for it is answered.</summary>
public sealed class AppendedHere
{
    /// <summary>Listeners are quick and never throw.</summary>
    public event Action<EntityId>? Changed;

    internal void Tell(EntityId entity) => Changed?.Invoke(entity);
}
