using System.Globalization;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>A case's key: one product, one service, so that a service can have only one open case for a product.</summary>
public readonly record struct SharingRequestKey(ProductId Product, ServiceId Service)
{
    public static SharingRequestKey Of(EntityId entity)
    {
        var parts = entity.Key.Split('.');
        return new(new ProductId(parts[0]), new ServiceId(parts[1]));
    }

    public EntityId In(NetworkId network) => SharingRequestDecider.Decider.In(network, ToString());

    public override string ToString() => $"{Product}.{Service}";
}

/// <summary>The public id of one round of a case, <c>product.service.round</c>.</summary>
public readonly record struct SharingRequestId(SharingRequestKey Case, int Round) : ITextValue<SharingRequestId>
{
    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Case}.{Round}");

    public static SharingRequestId? Parse(string? text) =>
        text?.Split('.') is [var product, var service, var round]
        && ProductId.Parse(product) is { } productId
        && ServiceId.Parse(service) is { } serviceId
        && int.TryParse(round, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1
            ? new(new(productId, serviceId), number)
            : null;

    public override string ToString() => Value;
}
