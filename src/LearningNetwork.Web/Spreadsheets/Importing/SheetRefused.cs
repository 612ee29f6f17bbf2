using LearningNetwork.Domain;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Spreadsheets.Importing;

/// <summary>A spreadsheet that a program sent and that cannot be used: a problem as all of the API's, with everything that is wrong, row by row.</summary>
internal sealed class SheetRefused(IReadOnlyList<SheetProblem> problems, Phrases t) : IResult
{
    private const int Most = 500;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var first = problems[0].Refusal;
        var response = httpContext.Response;
        response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        response.Headers.ContentLanguage = t.Language.Code;
        response.Headers.CacheControl = "no-store";
        var said = new SheetProblemBody(
            response.StatusCode, first.Code, t["problem.invalid"], first.Say(t), first.Arguments, [.. problems.Take(Most).Select(one => new SheetProblemItem(one.Row, one.Column, one.Refusal.Code, one.Refusal.Say(t)))]);
        return response.WriteAsJsonAsync(said, ApiJson.Options, "application/problem+json", httpContext.RequestAborted);
    }
}

/// <summary>What the API answers when a spreadsheet cannot be used.</summary>
/// <param name="Code">Of the first problem; stable.</param>
/// <param name="Detail">The first problem, in the reader's language.</param>
/// <param name="Problems">All of them, at most 500.</param>
internal sealed record SheetProblemBody(int Status, string Code, string Title, string Detail, ValueList<string> Arguments, IReadOnlyList<SheetProblemItem> Problems);

/// <param name="Row">As a spreadsheet program numbers it; null where the file as a whole is meant.</param>
/// <param name="Column">The column's letter; null where the row as a whole is meant.</param>
internal sealed record SheetProblemItem(int? Row, string? Column, string Code, string Detail);
