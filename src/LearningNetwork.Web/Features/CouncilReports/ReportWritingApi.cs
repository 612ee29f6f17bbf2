using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <summary>What programs write in a report: who contributes and by when, its parts, results, promises and answers.</summary>
internal static class ReportWritingApi
{
    public static void MapReportWritingApi(this IEndpointRouteBuilder reports)
    {
        reports.MapApiPut("/{id}/chapters/{chapter}/plan", Plan).Needs(Right.LeadOwnReports).WithName("planChapter").Produces<ReportJson>()
            .WithSummary("The leader says who contributes to a chapter, and by when.");
        reports.MapApiPut("/{id}/chapters/{chapter}/ready", Mark).Needs(Right.WriteOwnReports).WithName("markChapter").Produces<ReportJson>()
            .WithSummary("Calls a chapter ready, or opens it again.");
        reports.MapApiPost("/{id}/contributions", Write).Needs(Right.WriteOwnReports).WithName("writeContribution").Produces<ReportJson>()
            .WithSummary("Someone in a role writes a part of a chapter, or writes it anew.");
        reports.MapApiPost("/{id}/results", Tell).Needs(Right.WriteOwnReports).WithName("tellResult").Produces<ReportJson>()
            .WithSummary("Tells a result of a chapter, as good, bad or mixed.");
        reports.MapApiPost("/{id}/promises", Make).Needs(Right.WriteOwnReports).WithName("makePromise").Produces<ReportJson>()
            .WithSummary("Promises something, to all councils or to one; the next report must answer it.");
        reports.MapApiPost("/{id}/answers", Answer).Needs(Right.WriteOwnReports).WithName("answerPromise").Produces<ReportJson>()
            .WithSummary("Says what became of a promise of an earlier report: done, under way, or dropped and why.");
        reports.MapApiDelete("/{id}/parts/{number}", TakeOut).Needs(Right.WriteOwnReports).WithName("takeOutOfReport").Produces<ReportJson>()
            .WithSummary("Takes out a part of a chapter, a result or a promise: their numbers are one row.");
    }

    private static Task<IResult> Plan(string id, string chapter, JsonBody<ChapterPlanBody> sent, ApiCaller caller, ReportDoor door, CancellationToken cancellation)
    {
        var roles = (sent.Value.Contributors ?? []).Select(Choices.Parse<ContributorRole>).ToList();
        Refusal? refusal = sent.Value.Contributors is null ? Refusals.Required("contributors") : roles.Contains(null) ? Refusals.NotAValue("contributors") : null;
        return Choices.Parse<ChapterKind>(chapter) is { } kind
            ? door.Do(id, refusal is null ? new PlanChapter(kind, roles.OfType<ContributorRole>().ToValueList(), sent.Value.Due) : null, refusal, caller, cancellation)
            : ReportDoor.NotThere();
    }

    private static Task<IResult> Mark(string id, string chapter, JsonBody<ChapterReadyBody> sent, ApiCaller caller, ReportDoor door, CancellationToken cancellation) =>
        Choices.Parse<ChapterKind>(chapter) is not { } kind ? ReportDoor.NotThere()
        : sent.Value.Ready is { } ready ? door.Do(id, new MarkChapter(kind, ready), null, caller, cancellation)
        : door.Do(id, null, Refusals.Required("ready"), caller, cancellation);

    private static Task<IResult> Write(string id, JsonBody<ContributionBody> sent, ApiCaller caller, ReportDoor door, CancellationToken cancellation)
    {
        var (text, refusal) = caller.RequiredText("text", sent.Value.Text);
        var (chapter, by) = (Choices.Parse<ChapterKind>(sent.Value.Chapter), Choices.Parse<ContributorRole>(sent.Value.By));
        refusal ??= chapter is null ? Refusals.NotAValue("chapter") : by is null ? Refusals.NotAValue("by") : null;
        return door.Do(id, refusal is null ? new WriteContribution(chapter!.Value, sent.Value.Number, by!.Value, text!) : null, refusal, caller, cancellation);
    }

    private static Task<IResult> Tell(string id, JsonBody<ResultBody> sent, ApiCaller caller, ReportDoor door, CancellationToken cancellation)
    {
        var (text, refusal) = caller.RequiredText("text", sent.Value.Text);
        var (chapter, tone) = (Choices.Parse<ChapterKind>(sent.Value.Chapter), Choices.Parse<ResultTone>(sent.Value.Tone));
        refusal ??= chapter is null ? Refusals.NotAValue("chapter") : tone is null ? Refusals.NotAValue("tone") : null;
        return door.Do(id, refusal is null ? new TellResult(chapter!.Value, tone!.Value, text!) : null, refusal, caller, cancellation);
    }

    private static Task<IResult> Make(string id, JsonBody<PromiseBody> sent, ApiCaller caller, ReportDoor door, CancellationToken cancellation)
    {
        var (text, refusal) = caller.RequiredText("text", sent.Value.Text);
        var (only, wrong) = Sent.Optional<MunicipalityNumber>("municipality", sent.Value.Municipality);
        refusal ??= wrong;
        return door.Do(id, refusal is null ? new MakePromise(only, text!) : null, refusal, caller, cancellation);
    }

    private static Task<IResult> Answer(string id, JsonBody<PromiseAnswerBody> sent, ApiCaller caller, ReportDoor door, CancellationToken cancellation)
    {
        var (why, refusal) = caller.Text("why", sent.Value.Why);
        var (promise, wrong) = Sent.Value<PromiseId>("promise", sent.Value.Promise);
        refusal ??= wrong ?? (Choices.Parse<PromiseOutcome>(sent.Value.Outcome) is null ? Refusals.NotAValue("outcome") : null);
        return door.Do(id, refusal is null ? new AnswerPromise(promise, Choices.Parse<PromiseOutcome>(sent.Value.Outcome)!.Value, why) : null, refusal, caller, cancellation);
    }

    private static async Task<IResult> TakeOut(string id, int number, ApiCaller caller, ReportDoor door, CancellationToken cancellation) => await door.Find(id, caller.Person, cancellation) is { } report
        ? await door.Do(id, WhatTakesOut(report, number), null, caller, cancellation)
        : new ApiProblem(CouncilReportRefusals.ReportUnknown);

    /// <summary>What there is none of, any of them says so.</summary>
    private static CouncilReportCommand WhatTakesOut(CouncilReportView report, int number) =>
        report.Content.Chapters.FirstOrDefault(chapter => chapter.Contributions.Any(part => part.Number == number)) is { } chapter ? new TakeOutContribution(chapter.Kind, number)
        : report.Content.Promises.Any(promise => promise.Number == number) ? new TakeOutPromise(number)
        : new TakeOutResult(number);
}
