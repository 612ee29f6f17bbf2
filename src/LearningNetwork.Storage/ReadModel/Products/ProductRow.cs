using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>The row of a product, from its state.</summary>
internal static class ProductRow
{
    private const long AfterAllIslands = 99;

    public static Row Of(string network, string id, long version, Product.Registered product)
    {
        var card = product.Card;
        var assessed = product as Product.Assessed;
        var review = assessed?.Latest;
        var reading = assessed?.Reading;
        return ProductTables.Products.Row(
            network,
            id,
            card.Title,
            NorwegianOrder.KeyOf(card.Title),
            ForgivingSearch.Fold($"{card.Title} {id}"),
            review is { Islands: [var first, ..] } ? (long)first : AfterAllIslands,
            IslandBits.Of(review?.Islands ?? []),
            reading?.Value?.ToString(),
            reading?.Derived ?? false,
            (long?)review?.Recommendation,
            review?.ResourceLevel?.ToString(),
            review?.AskedLevel?.ToString(),
            assessed is not null,
            product is Product.Draft,
            (product as Product.NotAssessed)?.SubmittedOn,
            review?.ReviewedOn,
            version,
            card.Relations.Any(relation => relation.Kind == RelationKind.OneOfSet),
            string.Join(' ', card.Wholes),
            string.Join(' ', card.Relations.Where(relation => relation.Kind != RelationKind.OneOfSet).Select(relation => relation.Other)),
            string.Join(' ', card.As.Owners),
            string.Join(' ', card.As.Guests),
            string.Join(' ', card.As.Developers),
            string.Join(' ', card.OwnSteps.Select(step => step.Code())),
            card.Contacts.Count > 0,
            string.Join(' ', card.Conduct),
            card.Description?.Id,
            ProductContent.Of(product));
    }
}
