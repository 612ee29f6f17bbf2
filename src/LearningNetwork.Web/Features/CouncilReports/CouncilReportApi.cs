using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <summary>A service's council reports, for programs of the same service.</summary>
internal static class CouncilReportApi
{
    public static void MapCouncilReportApi(this IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/council-reports").WithTags("Council reports");
        reports.MapGet("", List).Needs(Right.WriteOwnReports).WithName("listCouncilReports").Produces<ReportListJson>()
            .WithSummary("The own service's reports, the latest first. Nobody else has any of them, drafts or sent.");
        reports.MapGet("/{id}", One).Needs(Right.WriteOwnReports).WithName("getCouncilReport").Produces<ReportJson>().WithSummary("One of them, whole.");
        reports.MapPut("/{id}", Begin).Needs(Right.LeadOwnReports).WithName("beginCouncilReport").Produces<ReportJson>()
            .WithSummary("The leader begins the report on a year; the id is service.year.");
        reports.MapPost("/{id}/contributions", Write).Needs(Right.WriteOwnReports).WithName("writeContribution").Produces<ReportJson>()
            .WithSummary("Someone in a role writes a part of a chapter, or writes it anew.");
        reports.MapPost("/{id}/results", Tell).Needs(Right.WriteOwnReports).WithName("tellResult").Produces<ReportJson>()
            .WithSummary("Tells a result of a chapter, as good, bad or mixed.");
        reports.MapPost("/{id}/promises", Make).Needs(Right.WriteOwnReports).WithName("makePromise").Produces<ReportJson>()
            .WithSummary("Promises something, to all councils or to one; the next report must answer it.");
        reports.MapPost("/{id}/answers", Answer).Needs(Right.WriteOwnReports).WithName("answerPromise").Produces<ReportJson>()
            .WithSummary("Says what became of a promise of an earlier report: done, under way, or dropped and why.");
        reports.MapPost("/{id}/municipalities/{number}/sent", Send).Needs(Right.LeadOwnReports).WithName("sendToCouncil").Produces<ReportJson>()
            .WithSummary("The leader sends a municipality's edition to its council; nothing of it changes after.");
    }

    private static async Task<IResult> List(SignedIn person, CouncilReportQueries reports, CancellationToken cancellation) => TypedResults.Json(
        new ReportListJson(person.Actor.Service is { } service ? [.. (await reports.Of(person.Actor.Network, service, cancellation)).Select(ReportItemJson.Of)] : []), ApiJson.Options);

    private static async Task<IResult> One(string id, SignedIn person, CouncilReportQueries reports, CancellationToken cancellation) =>
        await reports.Find(person.Actor, id, cancellation) is { } report
            ? TypedResults.Json(ReportJson.Of(report), ApiJson.Options).WithVersion(report.Row.Version)
            : new ApiProblem(CouncilReportRefusals.ReportUnknown);

    private static Task<IResult> Begin(string id, ApiCaller caller, CouncilReportQueries reports, IEntities entities, CancellationToken cancellation) =>
        Do(id, new BeginReport(), null, caller, reports, entities, cancellation);

    private static Task<IResult> Write(string id, JsonBody<ContributionBody> sent, ApiCaller caller, CouncilReportQueries reports, IEntities entities, CancellationToken cancellation)
    {
        var (text, refusal) = caller.RequiredText("text", sent.Value.Text);
        var (chapter, by) = (Choices.Parse<ChapterKind>(sent.Value.Chapter), Choices.Parse<ContributorRole>(sent.Value.By));
        refusal ??= chapter is null ? Refusals.NotAValue("chapter") : by is null ? Refusals.NotAValue("by") : null;
        return Do(id, refusal is null ? new WriteContribution(chapter!.Value, sent.Value.Number, by!.Value, text!) : null, refusal, caller, reports, entities, cancellation);
    }

    private static Task<IResult> Tell(string id, JsonBody<ResultBody> sent, ApiCaller caller, CouncilReportQueries reports, IEntities entities, CancellationToken cancellation)
    {
        var (text, refusal) = caller.RequiredText("text", sent.Value.Text);
        var (chapter, tone) = (Choices.Parse<ChapterKind>(sent.Value.Chapter), Choices.Parse<ResultTone>(sent.Value.Tone));
        refusal ??= chapter is null ? Refusals.NotAValue("chapter") : tone is null ? Refusals.NotAValue("tone") : null;
        return Do(id, refusal is null ? new TellResult(chapter!.Value, tone!.Value, text!) : null, refusal, caller, reports, entities, cancellation);
    }

    private static Task<IResult> Make(string id, JsonBody<PromiseBody> sent, ApiCaller caller, CouncilReportQueries reports, IEntities entities, CancellationToken cancellation)
    {
        var (text, refusal) = caller.RequiredText("text", sent.Value.Text);
        var (only, wrong) = Sent.Optional<MunicipalityNumber>("municipality", sent.Value.Municipality);
        refusal ??= wrong;
        return Do(id, refusal is null ? new MakePromise(only, text!) : null, refusal, caller, reports, entities, cancellation);
    }

    private static Task<IResult> Answer(string id, JsonBody<PromiseAnswerBody> sent, ApiCaller caller, CouncilReportQueries reports, IEntities entities, CancellationToken cancellation)
    {
        var (why, refusal) = caller.Text("why", sent.Value.Why);
        var (promise, wrong) = Sent.Value<PromiseId>("promise", sent.Value.Promise);
        refusal ??= wrong ?? (Choices.Parse<PromiseOutcome>(sent.Value.Outcome) is null ? Refusals.NotAValue("outcome") : null);
        return Do(id, refusal is null ? new AnswerPromise(promise, Choices.Parse<PromiseOutcome>(sent.Value.Outcome)!.Value, why) : null, refusal, caller, reports, entities, cancellation);
    }

    private static Task<IResult> Send(string id, string number, ApiCaller caller, CouncilReportQueries reports, IEntities entities, CancellationToken cancellation) =>
        MunicipalityNumber.Parse(number) is { } municipality
            ? Do(id, new SendToCouncil(municipality), null, caller, reports, entities, cancellation)
            : Task.FromResult<IResult>(new ApiProblem(Refusals.NotFound));

    private static async Task<IResult> Do(
        string id, CouncilReportCommand? command, Refusal? refusal, ApiCaller caller, CouncilReportQueries reports, IEntities entities, CancellationToken cancellation)
    {
        if (CouncilReportId.Parse(id) is not { } known)
            return new ApiProblem(CouncilReportRefusals.ReportUnknown);
        if (refusal is not null)
            return new ApiProblem(refusal);
        var answer = await entities.Execute(known.In(caller.Network), command!, caller.Sender, cancellation);
        return answer is Runtime.Entities.Answer.Done ? await One(id, caller.Person, reports, cancellation) : answer.As(_ => TypedResults.NoContent());
    }
}
