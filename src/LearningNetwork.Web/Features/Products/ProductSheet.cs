using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.Products;

/// <summary>The catalogue as a file.</summary>
internal static class ProductSheet
{
    public static readonly ListSheet<ProductListing> List = new("products", "products.title",
        new("field.product", (row, _) => row.Title),
        new("field.islands", (row, t) => string.Join(", ", row.Islands.Select(t.Say))),
        new("field.projects", (row, _) => string.Join(", ", row.Projects)),
        new("field.recommendation", (row, _) => (int?)row.Recommendation),
        new("field.resourceLevel", (row, t) => row.Assessed ? t.Say(row.ResourceLevel) : null),
        new("field.maturity", (row, t) => row.Assessed ? t.Say(row.Maturity) : null),
        new("list.derived", (row, t) => row.MaturityDerived ? t["list.yes"] : null),
        new("compare.contact", (row, t) => string.Join(", ", row.Contacts.Select(contact => $"{t.Say(contact.Role)}, {contact.ServiceName}"))),
        new("list.assessed", (row, t) => t[row.Assessed ? "list.yes" : row.Draft ? "products.draft" : "products.not-assessed"]),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id));
}
