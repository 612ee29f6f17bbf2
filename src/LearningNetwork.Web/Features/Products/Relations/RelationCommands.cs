using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.Products.Relations;

/// <summary>Reads how a product belongs with another; pages and API share it.</summary>
internal static class RelationCommands
{
    public static (Relation? Relation, Refusal? Refusal) Relation(string? kind, string? other)
    {
        var (product, badProduct) = Sent.Value<ProductId>("other", other);
        var read = Choices.Parse<RelationKind>(kind);
        var badKind = string.IsNullOrWhiteSpace(kind) ? Refusals.Required("kind") : read is null ? Refusals.NotAValue("kind") : null;
        return (badKind ?? badProduct) is { } refusal ? (null, refusal) : (new(read!.Value, product), null);
    }
}
