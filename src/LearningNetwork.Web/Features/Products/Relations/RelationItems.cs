using LearningNetwork.Storage.ReadModel.Products;

namespace LearningNetwork.Web.Features.Products.Relations;

/// <summary>What a product belongs with, as far as the reader sees it.</summary>
/// <param name="PartOf">What it is a part of; it stands in the catalogue besides.</param>
/// <param name="OneOf">The sets that it is one of; it is listed with them.</param>
/// <param name="Parts">What is a part of it.</param>
/// <param name="MadeOf">What it is made of, where it is a set; each can be asked for alone.</param>
/// <param name="GoesWith">What it goes together with.</param>
public sealed record RelationsItem(
    IReadOnlyList<RelatedItem> PartOf, IReadOnlyList<RelatedItem> OneOf, IReadOnlyList<RelatedItem> Parts, IReadOnlyList<RelatedItem> MadeOf, IReadOnlyList<RelatedItem> GoesWith)
{
    internal static RelationsItem Of(ProductView product) =>
        new(Items(product.Wholes), Items(product.Sets), Items(product.Parts), Items(product.MadeOf), Items(product.GoesWith));

    private static RelatedItem[] Items(IEnumerable<RelatedProduct> related) => [.. related.Select(one => new RelatedItem(one.Id, one.Title))];
}

public sealed record RelatedItem(string Id, string Title);

/// <param name="Kind"><c>partOf</c>, <c>oneOfSet</c> or <c>goesWith</c>.</param>
/// <param name="Other">The key of the other product.</param>
public sealed record RelationBody(string? Kind, string? Other);

/// <param name="Points">At most twelve lines; none takes the kernel away.</param>
public sealed record KernelBody(IReadOnlyList<string>? Points);
