using LearningNetwork.Domain;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Spreadsheets.Importing;

/// <summary>A spreadsheet that a program sent and that is not taken in, as every other no, with the rows besides.</summary>
internal sealed class SheetRefused(IReadOnlyList<SheetProblem> problems) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var refusal = SheetRefusals.Refused(problems.Count);
        return ApiProblem.Write(httpContext, ApiProblem.StatusOf(refusal.Kind), refusal, more: (said, t) => new RefusedSheet(said) { Problems = RowProblemJson.Of(problems, t) });
    }

    private sealed record RefusedSheet : ProblemBody
    {
        public RefusedSheet(ProblemBody said)
            : base(said)
        {
        }

        public required IReadOnlyList<RowProblemJson> Problems { get; init; }
    }
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
