using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <summary>A service's council reports, for programs of the same service: which there are, one whole, and what is each municipality's own.</summary>
internal static class CouncilReportApi
{
    public static void MapCouncilReportApi(this IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/council-reports").WithTags("Council reports");
        reports.MapApiGet("", List).Needs(Right.WriteOwnReports).WithName("listCouncilReports").Produces<ReportListJson>()
            .WithSummary("The own service's reports, the latest first. Nobody else has any of them, drafts or sent.");
        reports.MapApiGet("/{id}", (string id, SignedIn person, ReportDoor door, CancellationToken cancellation) => door.Show(id, person, cancellation))
            .Needs(Right.WriteOwnReports).WithName("getCouncilReport").Produces<ReportJson>().WithSummary("One of them, whole.");
        reports.MapApiPut("/{id}", (string id, ApiCaller caller, ReportDoor door, CancellationToken cancellation) => door.Do(id, new BeginReport(), null, caller, cancellation))
            .Needs(Right.LeadOwnReports).WithName("beginCouncilReport").Produces<ReportJson>().WithSummary("The leader begins the report on a year; the id is service.year.");
        reports.MapApiGet("/{id}/word", Word).Needs(Right.WriteOwnReports).WithName("downloadCouncilReport").Produces(StatusCodes.Status200OK, contentType: WordPages.WordType)
            .WithSummary("A municipality's edition as a Word document, in the language that the caller reads.");
        reports.MapApiPut("/{id}/municipalities/{number}/figures", Figures).Needs(Right.WriteOwnReports).WithName("tellFigures").Produces<ReportJson>()
            .WithSummary("A municipality's figures, all at once; what was told before is replaced.");
        reports.MapApiPut("/{id}/municipalities/{number}/council-day", Day).Needs(Right.LeadOwnReports).WithName("setCouncilDay").Produces<ReportJson>()
            .WithSummary("The leader says on which day the council hears it.");
        reports.MapApiPost("/{id}/municipalities/{number}/sent", Send).Needs(Right.LeadOwnReports).WithName("sendToCouncil").Produces<ReportJson>()
            .WithSummary("The leader sends a municipality's edition to its council; nothing of it changes after.");
        reports.MapReportWritingApi();
    }

    private static async Task<IResult> List(SignedIn person, CouncilReportQueries reports, CancellationToken cancellation) => TypedResults.Json(
        new ReportListJson(person.Actor.Service is { } service ? [.. (await reports.Of(person.Actor.Network, service, cancellation)).Select(ReportItemJson.Of)] : []), ApiJson.Options);

    private static async Task<IResult> Word(
        string id, string? municipality, HttpContext context, SignedIn person, ReportDoor door, Phrasebook phrases, TimeProvider time, CancellationToken cancellation)
    {
        if (await door.Find(id, person, cancellation) is not { } report)
            return new ApiProblem(CouncilReportRefusals.ReportUnknown);
        return WordPages.EditionOf(report, municipality) is { } edition
            ? WordPages.File(report, edition, await door.SourcesOf(report, person, cancellation), time.GetUtcNow().NorwegianDay(), phrases.In(ReaderLanguage.Of(context)))
            : new ApiProblem(Refusals.NotFound);
    }

    private static Task<IResult> Figures(string id, string number, JsonBody<FiguresBody> sent, ApiCaller caller, ReportDoor door, CancellationToken cancellation)
    {
        if (MunicipalityNumber.Parse(number) is not { } municipality)
            return ReportDoor.NotThere();
        if (sent.Value.Figures is not { } told)
            return door.Do(id, null, Refusals.Required("figures"), caller, cancellation);
        var figures = new List<Figure>();
        foreach (var (kind, count) in told)
        {
            if (Choices.Parse<FigureKind>(kind) is not { } known)
                return door.Do(id, null, Refusals.NotAValue(kind), caller, cancellation);
            figures.Add(new(known, count));
        }

        return door.Do(id, new TellFigures(municipality, figures.ToValueList()), null, caller, cancellation);
    }

    private static Task<IResult> Day(string id, string number, JsonBody<CouncilDayBody> sent, ApiCaller caller, ReportDoor door, CancellationToken cancellation) =>
        MunicipalityNumber.Parse(number) is not { } municipality ? ReportDoor.NotThere()
        : sent.Value.On is { } on ? door.Do(id, new SetCouncilDay(municipality, on), null, caller, cancellation)
        : door.Do(id, null, Refusals.Required("on"), caller, cancellation);

    private static Task<IResult> Send(string id, string number, ApiCaller caller, ReportDoor door, CancellationToken cancellation) =>
        MunicipalityNumber.Parse(number) is { } municipality ? door.Do(id, new SendToCouncil(municipality), null, caller, cancellation) : ReportDoor.NotThere();
}
