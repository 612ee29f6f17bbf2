using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <summary>The council reports as a file.</summary>
internal static class ReportSheet
{
    public static readonly ListSheet<CouncilReportRow> List = new("reports", "reports.title",
        new("reports.told-year", (row, _) => row.ToldYear),
        new("list.ready-chapters", (row, _) => row.ReadyChapters),
        new("list.next-due", (row, _) => row.NextDue),
        new("list.municipalities", (row, _) => row.Editions),
        new("list.sent-to", (row, _) => row.SentEditions),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id));
}
