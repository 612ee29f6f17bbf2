using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.Products.Editions;

/// <summary>What was handed over from a date on.</summary>
/// <param name="Changes">What changed since the one before; null where it was erased.</param>
public sealed record EditionItem(int Number, DateOnly On, WrittenItem? Changes, IReadOnlyList<MaterialItem> Materials)
{
    internal static EditionItem Of(ProductView product, Edition edition, Actor reader) => new(
        edition.Number,
        edition.On,
        WrittenItem.Of(product.Text(edition.Changes)),
        [.. edition.Materials.Select(material => MaterialItem.Of(product, material, edition == product.Content.Edition, reader))]);
}

/// <summary>A material of an edition.</summary>
/// <param name="Kind"><c>file</c> or <c>link</c>.</param>
/// <param name="Name">The file's name; null for a link.</param>
/// <param name="Type">The file's type, e.g. <c>docx</c>; null for a link.</param>
/// <param name="Size">The file's size in bytes; null for a link.</param>
/// <param name="Access"><c>open</c> or <c>byRequest</c>.</param>
/// <param name="Href">Where the reader gets it; null for what the reader may not have, and for earlier editions.</param>
/// <param name="DeadSince">When the link was reported to lead nowhere; else null.</param>
public sealed record MaterialItem(
    string Id, string Title, string Kind, string? Name, string? Type, long? Size, string Access, TermsItem Terms, string? Href, DateOnly? DeadSince)
{
    internal static MaterialItem Of(ProductView product, Material material, bool isCurrent, Actor reader)
    {
        var file = material.Content as MaterialContent.File;
        return new(
            material.Id.Value,
            material.Title,
            file is null ? "link" : "file",
            file?.Name,
            file?.Type.Ending(),
            file?.Size,
            Choices.Code(material.Access),
            new(material.Terms.Copy, material.Terms.Adapt, material.Terms.NameTheSource),
            isCurrent && product.MayTake(material, reader) ? $"/api/v1/products/{product.Listing.Id}/materials/{material.Id}" : null,
            isCurrent ? product.DeadSince(material.Id) : null);
    }
}

/// <summary>What a receiver may do with it.</summary>
public sealed record TermsItem(bool Copy, bool Adapt, bool NameTheSource);
