using LearningNetwork.Domain;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;

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

/// <param name="Row">As a spreadsheet program numbers it; null where the file as a whole is meant.</param>
/// <param name="Column">The column's letter; null where the row as a whole is meant.</param>
/// <param name="Code">Stable, as of every no.</param>
/// <param name="Detail">What is wrong, in the reader's language.</param>
internal sealed record RowProblemJson(int? Row, string? Column, string Code, string Detail, ValueList<string> Arguments)
{
    public static IReadOnlyList<RowProblemJson> Of(IEnumerable<SheetProblem> problems, Phrases t) =>
        [.. problems.Select(problem => new RowProblemJson(problem.Row, problem.Column, problem.Refusal.Code, problem.Refusal.Say(t), problem.Refusal.Arguments))];
}

/// <param name="Kind">What is brought in, e.g. <c>services</c>.</param>
/// <param name="Total">Commands to be sent, of rows that bring something new.</param>
/// <param name="Refused">Rows that were refused after all, since somebody changed the same thing meanwhile; in words.</param>
/// <param name="Failed">Whether it broke off; the same file brings in the rest.</param>
internal sealed record ImportProgressJson(string Kind, int Total, int Done, bool Over, bool Failed, IReadOnlyList<string> Refused)
{
    public static ImportProgressJson Of(ImportProgress progress) => new(progress.Kind, progress.Total, progress.Done, progress.IsOver, progress.Failed, progress.Refused);
}

/// <summary>A spreadsheet that is not taken in, as every other no, with the rows besides.</summary>
internal sealed class SheetRefused(IReadOnlyList<SheetProblem> problems, Phrases t) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var refusal = SheetRefusals.Refused(problems.Count);
        httpContext.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        httpContext.Response.Headers.ContentLanguage = t.Language.Code;
        httpContext.Response.Headers.CacheControl = "no-store";
        var said = new RefusedSheetJson(httpContext.Response.StatusCode, refusal.Code, t["problem.invalid"], refusal.Say(t), refusal.Arguments, null, RowProblemJson.Of(problems, t));
        return httpContext.Response.WriteAsJsonAsync(said, ApiJson.Options, "application/problem+json", httpContext.RequestAborted);
    }

    private sealed record RefusedSheetJson(
        int Status, string Code, string Title, string Detail, ValueList<string> Arguments, string? Reference, IReadOnlyList<RowProblemJson> Problems);
}
