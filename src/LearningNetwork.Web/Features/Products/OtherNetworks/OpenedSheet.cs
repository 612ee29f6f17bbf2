using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.Products.OtherNetworks;

/// <summary>What other networks have opened, as a file.</summary>
internal static class OpenedSheet
{
    public static readonly ListSheet<OpenedListing> List = new("other-networks", "other-networks.title",
        new("field.product", (row, _) => row.Title),
        new("other-networks.network", (row, _) => row.NetworkName),
        new("field.islands", (row, t) => string.Join(", ", row.Islands.Select(t.Say))),
        new("field.recommendation", (row, _) => (int?)row.Recommendation),
        new("field.resourceLevel", (row, t) => t.Say(row.ResourceLevel)),
        new("field.maturity", (row, t) => t.Say(row.Maturity)),
        new("list.derived", (row, t) => row.MaturityDerived ? t["list.yes"] : null),
        new("other-networks.opened", (row, _) => row.OpenedOn),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id));
}
