using LearningNetwork.Storage.ReadModel.Services;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.Services;

/// <summary>The services as a file.</summary>
internal static class ServiceSheet
{
    public static readonly ListSheet<ServiceListing> List = new("services", "services.title",
        new("services.name", (row, _) => row.Name),
        new("services.municipalities", (row, t) => string.Join(", ", row.Municipalities.Select(served => t["municipality.numbered", served.Name, served.Number]))),
        new("services.host", (row, t) => t["municipality.numbered", row.HostName ?? row.Host, row.Host]),
        new("list.id", (row, _) => row.Id));
}
