using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Surveys;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Spreadsheets.Importing;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Surveys;

/// <summary>A file of counts for programs, as on the page: looked through first, and taken in as a whole when asked to.</summary>
internal static class SurveyFileApi
{
    public static void MapSurveyFileApi(this IEndpointRouteBuilder surveys) =>
        surveys.MapApiPost("/{id}/file", Read).Needs(Right.WriteOwnReports).WithName("countAnswersByFile").Accepts<byte[]>("application/octet-stream").Produces<SurveyFileJson>()
            .WithSummary("Reads a spreadsheet of counts, the body being its bytes and 'name' its name (csv or xlsx, at most 5 MB). Without take=true nothing is saved, and what was understood is shown; with it all of it is counted, or nothing. What is wrong is told row by row.");

    private static async Task<IResult> Read(
        string id, string? name, HttpContext context, ApiCaller caller, Phrasebook phrases, SurveyQueries surveys, IEntities entities, CancellationToken cancellation, bool take = false)
    {
        var t = phrases.In(ReaderLanguage.Of(context));
        if (await surveys.Find(caller.Actor, id, cancellation) is not ({ } survey, _))
            return new ApiProblem(SurveyRefusals.SurveyUnknown);
        if (string.IsNullOrWhiteSpace(name))
            return new ApiProblem(Refusals.Required("name"));
        var (sheet, problems) = SpreadsheetReader.Read(name, await BodyBytes.Read(context.Request, SheetLimits.MostBytes, cancellation));
        if (sheet is null)
            return new SheetRefused(problems);
        var reading = SurveyFile.Read(survey.Set, sheet, t);
        if (reading.Command is not { } command)
            return new SheetRefused(reading.Problems);
        if (take && await entities.Execute(survey.Id.In(caller.Network), command, caller.Sender, cancellation) is Answer.Refused { Refusal: var no })
            return new ApiProblem(no);
        return TypedResults.Json(SurveyFileJson.Of(command, reading.LeftOut, take), ApiJson.Options);
    }
}

/// <summary>What was understood of a file of counts, as its sender wrote it.</summary>
/// <param name="Taken">Whether it was counted; else nothing was saved.</param>
/// <param name="Asked">Null where the file does not say.</param>
/// <param name="LeftOut">Columns that were not read.</param>
internal sealed record SurveyFileJson(bool Taken, int? Asked, int Answered, IReadOnlyList<UnderstoodJson> Questions, IReadOnlyList<string> LeftOut)
{
    public static SurveyFileJson Of(CountAnswers read, IReadOnlyList<string> leftOut, bool taken) =>
        new(taken, read.Asked, read.Answered, [.. read.Questions.Select(one => new UnderstoodJson(one.Question, one.Counts))], leftOut);
}

/// <param name="Counts">One for each answer in its order, and last those who did not answer the question.</param>
internal sealed record UnderstoodJson(string Question, IReadOnlyList<int> Counts);
