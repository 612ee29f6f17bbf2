using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <summary>The promise ledger: what earlier reports promised and what became of it, and what this one promises.</summary>
internal static class PromisePages
{
    public static async Task<IResult> Show(string id, PageFrame frame, SignedIn person, CouncilReportQueries reports, CancellationToken cancellation) =>
        await reports.Find(person.Actor, id, cancellation) is { } report ? PromisesPage.Of(frame, new(report, null, FormState.Empty)) : TypedResults.NotFound();

    public static Task<IResult> Make(
        string id, PostedForm form, PageFrame frame, SignedIn person, CouncilReportQueries reports, IEntities entities, CancellationToken cancellation)
    {
        var (text, refusal) = NewText.Write("promiseText", form["promiseText"], frame.T.Language);
        var (only, wrong) = Sent.Optional<MunicipalityNumber>("municipality", form["municipality"]);
        return Do(id, null, text is null || wrong is not null ? null : new MakePromise(only, text), refusal ?? wrong, form, frame, person, reports, entities, cancellation);
    }

    public static Task<IResult> TakeOut(
        string id, PostedForm form, PageFrame frame, SignedIn person, CouncilReportQueries reports, IEntities entities, CancellationToken cancellation) =>
        int.TryParse(form["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Do(id, null, new TakeOutPromise(number), null, form, frame, person, reports, entities, cancellation)
            : Do(id, null, null, Refusals.NotAValue("number"), form, frame, person, reports, entities, cancellation);

    public static async Task<IResult> Answer(
        string id, string promise, PostedForm form, PageFrame frame, SignedIn person, CouncilReportQueries reports, IEntities entities, CancellationToken cancellation)
    {
        if (PromiseId.Parse(promise) is not { } known)
            return TypedResults.NotFound();
        if (Choices.Parse<PromiseOutcome>(form["outcome"]) is not { } outcome)
            return await Do(id, known, null, Refusals.Required("outcome"), form, frame, person, reports, entities, cancellation);
        var (why, refusal) = form["why"].Length == 0 ? (null, null) : NewText.Write("why", form["why"], frame.T.Language);
        return await Do(id, known, refusal is null ? new AnswerPromise(known, outcome, why) : null, refusal, form, frame, person, reports, entities, cancellation);
    }

    private static async Task<IResult> Do(
        string id, PromiseId? promise, Command? command, Refusal? refusal, PostedForm form, PageFrame frame, SignedIn person, CouncilReportQueries reports, IEntities entities,
        CancellationToken cancellation)
    {
        if (await reports.Find(person.Actor, id, cancellation) is not { } report)
            return TypedResults.NotFound();
        refusal ??= await entities.Send(person, report, command!, form, cancellation);
        return refusal is null
            ? new SeeOther($"/reports/{report.Id}/promises", command is TakeOutPromise ? "notice.report-taken-out" : "notice.report-saved")
            : PromisesPage.Of(frame, new(report, promise, form.State.Refused(refusal, frame.T)), ApiProblem.StatusOf(refusal.Kind));
    }
}
