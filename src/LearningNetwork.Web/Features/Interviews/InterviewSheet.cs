using LearningNetwork.Storage.ReadModel.Interviews;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.Interviews;

/// <summary>Rounds of interviews as a file: as much of each as the page's list shows.</summary>
internal static class InterviewSheet
{
    public static readonly ListSheet<RoundRow> List = new("interviews", "interviews.title",
        new("interviews.name", (row, _) => row.Round.As.Title),
        new("field.product", (row, _) => row.ProductTitle),
        new("list.asked", (row, t) => InterviewWords.Asked(row.Round.As, t)),
        new("list.findings", (row, _) => row.Findings),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id));
}
