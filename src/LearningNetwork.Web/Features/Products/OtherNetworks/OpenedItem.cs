using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Features.Products.Editions;

namespace LearningNetwork.Web.Features.Products.OtherNetworks;

/// <param name="Total">How many match in all.</param>
internal sealed record OpenedList(IReadOnlyList<OpenedItem> Items, int Total)
{
    public static OpenedList Of(OpenedProducts found) => new([.. found.Items.Select(OpenedItem.Of)], found.Total);
}

/// <summary>A product that another network has opened; null where its network states nothing.</summary>
/// <param name="Network">The key of its network.</param>
/// <param name="Id">Its key there.</param>
/// <param name="Islands">1 to 8.</param>
/// <param name="Maturity"><c>gold</c> or <c>silver</c>: what is stated, else what follows from the recommendation.</param>
/// <param name="Recommendation">1 to 4.</param>
/// <param name="ResourceLevel"><c>low</c>, <c>moderate</c> or <c>high</c>.</param>
internal sealed record OpenedItem(
    string Network, string NetworkName, string Id, string Title, IReadOnlyList<int> Islands, string? Maturity, bool MaturityDerived, int? Recommendation, string? ResourceLevel,
    DateOnly OpenedOn, bool Invented)
{
    public static OpenedItem Of(OpenedListing product) => new(
        product.Network, product.NetworkName, product.Id, product.Title, [.. product.Islands.Select(island => (int)island)], product.Maturity?.Code(), product.MaturityDerived,
        (int?)product.Recommendation, product.ResourceLevel?.Code(), product.OpenedOn, product.Invented);
}

/// <param name="Office">The county governor's office that leads its network, which is asked about it.</param>
/// <param name="Description">Null where none was written, or where it was erased.</param>
/// <param name="ReviewedOn">The day of the review that counts.</param>
/// <param name="Steps">What a service of its own network goes through; empty where nobody has stated what it takes.</param>
/// <param name="Developers">The names of the services that developed it.</param>
/// <param name="Links">Materials that are links and open.</param>
/// <param name="HasMore">Whether there are further materials, which stay in their network.</param>
internal sealed record OpenedDocument(
    OpenedItem Product, string Office, string Kind, WrittenItem? Description, DateOnly ReviewedOn, string? ResourceRemark, SetItem? Set, IReadOnlyList<string> Steps,
    IReadOnlyList<string> Developers, IReadOnlyList<OpenedLinkItem> Links, bool HasMore)
{
    public static OpenedDocument Of(OpenedProduct found) => new(
        OpenedItem.Of(found.Listing), found.Office, found.Kind.Code(), WrittenItem.Of(found.Description), found.ReviewedOn, found.ResourceRemark,
        found.OfSet is null ? null : new(found.OfSet.Level?.Code()), [.. found.Steps.Select(step => step.Code())], found.Developers,
        [.. found.Links.Select(link => new OpenedLinkItem(link.Title, link.Address, new(link.Terms.Copy, link.Terms.Adapt, link.Terms.NameTheSource), link.DeadSince))], found.HasMore);
}

/// <param name="DeadSince">When it was reported to lead nowhere; else null.</param>
internal sealed record OpenedLinkItem(string Title, string Address, TermsItem Terms, DateOnly? DeadSince);
