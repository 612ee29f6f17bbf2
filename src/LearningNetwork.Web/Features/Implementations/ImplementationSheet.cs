using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Web.Features.Implementations.Following;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.Implementations;

/// <summary>What is being brought into use, as a file: of each what the page shows of it.</summary>
internal static class ImplementationSheet
{
    public static ListSheet<ImplementationRow> Of(CaseVisibility reader) => new("implementations", "implementations.title",
        new("implementations.product", (row, _) => row.ProductTitle),
        new("implementations.service", (row, _) => row.ServiceName),
        new("implementations.stage", (row, t) => t.Say(row.Reached)),
        new("list.stage-on", (row, _) => row.StageOn),
        new("support.asks", (row, _) => row.SupportOn),
        new("trained.fragile", (row, t) => row.Fragile is true && row.Shows(ImplementationPart.Fragility, reader) ? t["list.yes"] : null),
        new("list.next-due", (row, _) => row.Shows(ImplementationPart.Plan, reader) ? row.NextDue : null),
        new("implementations.status", (row, t) => row.Shown is { } light ? t.Say(light) : null),
        new("list.light-on", (row, _) => row.LightOn),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id));
}
