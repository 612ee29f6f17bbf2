using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Spreadsheets.Importing;
using LearningNetwork.Web.Spreadsheets.Writing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Importing;

/// <summary>Municipalities, services, projects and products from a spreadsheet: chosen, looked through row by row, taken in as a whole.</summary>
internal static class ImportPages
{
    public const string Path = "/import";

    public static void MapImportPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage(Path, Choose).Needs(ImportRights.Any);
        foreach (var kind in Enum.GetValues<ImportKind>())
        {
            pages.MapPage(PathOf(kind), (PageFrame frame) => ImportPage.Of(frame, new(kind, null, null, []))).Needs(ImportRights.For(kind));
            pages.MapPage(PathOf(kind) + "/form", (string? format, PageFrame frame) => SheetDownload.Of(Choices.Code(kind), format, frame.T.Language, ImportFile.Blank(kind, frame.T)))
                .Needs(ImportRights.For(kind));
            pages.MapForm(PathOf(kind), (PostedForm form, PageFrame frame, SignedIn person, Imports looking, Importer importer, CancellationToken cancellation) =>
                Take(kind, form, frame, person, looking, importer, cancellation)).Needs(ImportRights.For(kind)).WithMetadata(SentSheet.Taken);
        }
    }

    public static string PathOf(ImportKind kind) => $"{Path}/{Choices.Code(kind)}";

    /// <summary>While something is on its way, the page asks for itself again: a browser without scripts follows too.</summary>
    private static async Task<IResult> Choose(HttpContext context, PageFrame frame, SignedIn person, ImportProgresses progresses, CancellationToken cancellation)
    {
        var progress = await progresses.Of(person.Actor, cancellation);
        if (progress is { IsOver: false })
            context.Response.Headers["Refresh"] = "2";
        return ImportsPage.Of(frame, new([.. Enum.GetValues<ImportKind>().Where(kind => ImportRights.For(kind).Any(person.Actor.May))], progress));
    }

    private static async Task<IResult> Take(
        ImportKind kind, PostedForm form, PageFrame frame, SignedIn person, Imports looking, Importer importer, CancellationToken cancellation)
    {
        var sent = await SentSheet.Read(form, cancellation);
        if (sent.Sheet is null)
            return Wrong(sent.Problems);
        var seen = await looking.LookThrough(kind, sent.Sheet, person.Actor, frame.T, cancellation);
        if (seen.Rehearsed is not { } rehearsed)
            return Wrong(seen.Problems);
        if (!sent.IsConfirmed)
            return ImportPage.Of(frame, new(kind, sent, rehearsed, seen.LeftOut));
        await importer.Begin(kind, rehearsed.ToDo, person.Actor, form.CommandId.ToString(), frame.T, cancellation);
        return new SeeOther(Path);

        IResult Wrong(IReadOnlyList<SheetProblem> wrong) => ImportPage.Of(frame, new(kind, sent with { Problems = wrong }, null, []), StatusCodes.Status422UnprocessableEntity);
    }
}

/// <param name="Kinds">What the reader may bring in.</param>
/// <param name="Last">The reader's last import; null where there was none.</param>
public sealed record ImportsModel(IReadOnlyList<ImportKind> Kinds, ImportProgress? Last);

/// <param name="Sent">Null before a file is sent.</param>
/// <param name="Rehearsed">What would come of it; null where something is wrong.</param>
public sealed record ImportModel(ImportKind Kind, SentSheet? Sent, Rehearsed? Rehearsed, IReadOnlyList<string> LeftOut);
