using LearningNetwork.Storage.ReadModel.Products;

namespace LearningNetwork.Web.Features.Products;

/// <param name="Total">How many match in all.</param>
public sealed record ProductList(IReadOnlyList<ProductItem> Items, int Total)
{
    internal static ProductList Of(Catalogue found) => new([.. found.Items.Select(ProductItem.Of)], found.Total);
}

/// <summary>A product in the catalogue; null where the sources state nothing.</summary>
/// <param name="Islands">1 to 8.</param>
/// <param name="Projects">The ids of the projects that own it.</param>
/// <param name="Maturity"><c>gold</c> or <c>silver</c>: what is stated, else what follows from the recommendation.</param>
/// <param name="MaturityDerived">Whether it only follows from the recommendation.</param>
/// <param name="Recommendation">1 to 4.</param>
/// <param name="ResourceLevel"><c>low</c>, <c>moderate</c> or <c>high</c>.</param>
/// <param name="Assessed">False for what only its owners' leads, the working group and the coordinator see.</param>
/// <param name="Invented">Whether it was made up for a demonstration.</param>
public sealed record ProductItem(
    string Id,
    string Title,
    IReadOnlyList<int> Islands,
    IReadOnlyList<string> Projects,
    IReadOnlyList<ContactItem> Contacts,
    string? Maturity,
    bool MaturityDerived,
    int? Recommendation,
    string? ResourceLevel,
    bool Assessed,
    bool Invented)
{
    internal static ProductItem Of(ProductListing product) => new(
        product.Id,
        product.Title,
        [.. product.Islands.Select(island => (int)island)],
        product.Projects,
        [.. product.Contacts.Select(ContactItem.Of)],
        product.Maturity?.Code(),
        product.MaturityDerived,
        (int?)product.Recommendation,
        product.ResourceLevel?.Code(),
        product.Assessed,
        product.Invented);
}

/// <summary>A role at a child welfare service that answers for a product.</summary>
/// <param name="Role"><c>projectContact</c>, <c>projectLead</c>, <c>developer</c> or <c>hostMunicipality</c>.</param>
/// <param name="ConfirmedOn">When someone last said that it holds.</param>
public sealed record ContactItem(string Role, string Service, string ServiceName, DateOnly ConfirmedOn)
{
    internal static ContactItem Of(ProductContact contact) => new(contact.Role.Code(), contact.Service, contact.ServiceName, contact.ConfirmedOn);
}
