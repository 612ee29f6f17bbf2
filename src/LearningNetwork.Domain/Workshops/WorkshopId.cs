using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Workshops;

/// <summary>The public id of a workshop, <c>service.name</c>.</summary>
/// <param name="Name">Its key within the service.</param>
public readonly record struct WorkshopId(ServiceId Service, string Name) : ITextValue<WorkshopId>
{
    public string Value => $"{Service}.{Name}";

    public static WorkshopId? Parse(string? text) =>
        text?.Split('.') is [var service, var name] && ServiceId.Parse(service) is { } id && Keys.Normalised(name) is { } key && Keys.IsKey(key)
            ? new(id, key)
            : null;

    public EntityId In(NetworkId network) => WorkshopDecider.Decider.In(network, Value);

    public override string ToString() => Value;
}
