using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.SharingRequests;

/// <summary>Lists of cases as files.</summary>
internal static class CaseSheet
{
    public static ListSheet<CaseRow> Of(CaseListKind kind) => new(kind.ToString().ToLowerInvariant(), kind.ToString().ToLowerInvariant() + ".title",
        new("case.product", (row, _) => row.ProductTitle),
        new("case.asker", (row, _) => row.AskerName),
        new("cases.status", (row, t) => t["status." + row.Status]),
        new("cases.waits-for", (row, t) => CaseWords.WaitsFor(row, t)),
        new("cases.since", (row, _) => row.WaitingSince),
        new("list.submitted", (row, _) => row.SubmittedAt),
        new("list.answer-by", (row, _) => row.AnswerBy),
        new("case.overdue", (row, t) => row.Overdue ? t["list.yes"] : null),
        new("field.recommendation", (row, _) => row.Recommendation),
        new("list.owners", (row, _) => string.Join(", ", row.Owners.Select(owner => owner.Name))),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id));
}
