using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Spreadsheets.Importing;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Importing;

/// <summary>What a program is told of a spreadsheet before anything of it is taken in.</summary>
/// <param name="New">How many rows bring something new; 0 where something is wrong.</param>
/// <param name="Known">How many rows say what is known already.</param>
/// <param name="ColumnsLeftOut">Headings that nobody asked for; they are not read.</param>
/// <param name="OtherSheets">Sheets of the same file that are not read.</param>
/// <param name="Problems">All that keeps it from being taken in; none where it can be.</param>
internal sealed record ImportPreviewJson(int New, int Known, IReadOnlyList<string> ColumnsLeftOut, IReadOnlyList<string> OtherSheets, IReadOnlyList<RowProblemJson> Problems)
{
    public static ImportPreviewJson Of(Sheet? sheet, LookedThrough seen, Phrases t) => new(
        seen.Rehearsed?.New ?? 0, seen.Rehearsed?.Known ?? 0, seen.LeftOut, sheet?.Others ?? [], RowProblemJson.Of(seen.Problems, t));
}

/// <param name="Kind">What is brought in, e.g. <c>services</c>.</param>
/// <param name="Total">Commands to be sent, of rows that bring something new.</param>
/// <param name="Refused">Rows that were refused after all, since somebody changed the same thing meanwhile; in words.</param>
/// <param name="Failed">Whether it broke off; the same file brings in the rest.</param>
internal sealed record ImportProgressJson(string Kind, int Total, int Done, bool Over, bool Failed, IReadOnlyList<string> Refused)
{
    public static ImportProgressJson Of(ImportProgress progress) => new(progress.Kind, progress.Total, progress.Done, progress.IsOver, progress.Failed, progress.Refused);
}
