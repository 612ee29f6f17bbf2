using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Uptakes;

/// <summary>Whose uptake of which product.</summary>
public readonly record struct UptakeKey(ProductId Product, ServiceId Service)
{
    /// <summary>The key of an entity, or null where it is none.</summary>
    public static UptakeKey? Of(EntityId entity) =>
        entity.Key.Split('.') is [var product, var service] && ProductId.Parse(product) is { } productId && ServiceId.Parse(service) is { } serviceId
            ? new(productId, serviceId)
            : null;

    public EntityId In(NetworkId network) => UptakeDecider.Decider.In(network, ToString());

    public override string ToString() => $"{Product}.{Service}";
}
