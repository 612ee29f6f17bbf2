using LearningNetwork.Domain;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Spreadsheets.Importing;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Importing;

/// <summary>Spreadsheets from programs, by the same rules as on the pages: looked through row by row, taken as a whole or not at all, and the same file again changes nothing.</summary>
internal static class ImportApi
{
    private const string Path = "/imports";

    public static void MapImportApi(this IEndpointRouteBuilder api)
    {
        var imports = api.MapGroup(Path).WithTags("Import");
        foreach (var kind in Enum.GetValues<ImportKind>())
        {
            var code = Choices.Code(kind);
            imports.MapApiPost($"/{code}/preview", (string? name, HttpRequest request, SignedIn person, Imports looking, Phrasebook texts, CancellationToken cancellation) =>
                    Preview(kind, name, request, person, looking, texts, cancellation))
                .Needs(ImportRights.For(kind)).WithName($"previewImportOf{kind}").Accepts<byte[]>("application/octet-stream").Produces<ImportPreviewJson>()
                .WithSummary($"Looks through a spreadsheet of {code} and keeps nothing: what would come of it, or all that is wrong, row by row. The body is the file's bytes, 'name' its name (.xlsx, .csv; at most 5 MB and {SheetLimits.MostRows} rows).");
            imports.MapApiPost($"/{code}", (string? name, ApiCaller caller, HttpRequest request, Imports looking, Importer importer, Phrasebook texts, CancellationToken cancellation) =>
                    Take(kind, name, caller, request, looking, importer, texts, cancellation))
                .Needs(ImportRights.For(kind)).WithName($"import{kind}").Accepts<byte[]>("application/octet-stream").Produces<ImportProgressJson>(StatusCodes.Status202Accepted)
                .WithSummary($"Takes in a spreadsheet of {code} as a whole, or (422 sheet_refused, with the rows) not at all. The same file again changes nothing.");
        }

        imports.MapApiGet("/last", Last).Needs(ImportRights.Any).WithName("getLastImport").WithSummary("How far the sender's last import has come.").Produces<ImportProgressJson>();
    }

    private static async Task<IResult> Preview(
        ImportKind kind, string? name, HttpRequest request, SignedIn person, Imports looking, Phrasebook texts, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(name))
            return new ApiProblem(Refusals.Required("name"));
        var t = texts.In(ReaderLanguage.Of(request.HttpContext));
        var (sheet, seen) = await Look(kind, name, request, person.Actor, looking, t, cancellation);
        return TypedResults.Json(ImportPreviewJson.Of(sheet, seen, t), ApiJson.Options);
    }

    private static async Task<IResult> Take(
        ImportKind kind, string? name, ApiCaller caller, HttpRequest request, Imports looking, Importer importer, Phrasebook texts, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(name))
            return new ApiProblem(Refusals.Required("name"));
        var t = texts.In(ReaderLanguage.Of(request.HttpContext));
        var (_, seen) = await Look(kind, name, request, caller.Actor, looking, t, cancellation);
        if (seen.Rehearsed is not { } rehearsed)
            return new SheetRefused(seen.Problems);
        var begun = await importer.Begin(kind, rehearsed.ToDo, caller.Actor, caller.Sender.Id.Value, t, cancellation);
        request.HttpContext.Response.Headers.Location = "/api/v1" + Path + "/last";
        return TypedResults.Json(ImportProgressJson.Of(begun), ApiJson.Options, statusCode: StatusCodes.Status202Accepted);
    }

    private static async Task<IResult> Last(SignedIn person, ImportProgresses progresses, CancellationToken cancellation) =>
        await progresses.Of(person.Actor, cancellation) is { } progress ? TypedResults.Json(ImportProgressJson.Of(progress), ApiJson.Options) : new ApiProblem(Refusals.NotFound);

    private static async Task<(Sheet? Sheet, LookedThrough Seen)> Look(
        ImportKind kind, string name, HttpRequest request, Actor actor, Imports looking, Phrases t, CancellationToken cancellation)
    {
        var (sheet, problems) = SpreadsheetReader.Read(name, await BodyBytes.Read(request, SheetLimits.MostBytes, cancellation));
        return (sheet, sheet is null ? new(null, [], problems) : await looking.LookThrough(kind, sheet, actor, t, cancellation));
    }
}
