using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Implementations;

/// <summary>An implementation's key: one product, one service, <c>product.service</c>.</summary>
public readonly record struct ImplementationId(ProductId Product, ServiceId Service) : ITextValue<ImplementationId>
{
    public string Value => $"{Product}.{Service}";

    public static ImplementationId? Parse(string? text) =>
        text?.Split('.') is [var product, var service] && ProductId.Parse(product) is { } productId && ServiceId.Parse(service) is { } serviceId
            ? new(productId, serviceId)
            : null;

    public EntityId In(NetworkId network) => ImplementationDecider.Decider.In(network, Value);

    public override string ToString() => Value;
}
