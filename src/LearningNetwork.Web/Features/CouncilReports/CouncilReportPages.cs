using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <summary>A service's council reports: which there are, how far one has come, and its parts.</summary>
internal static class CouncilReportPages
{
    public static void MapCouncilReportPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/reports", List).Needs(Right.WriteOwnReports).ListsAsSheet();
        pages.MapForm("/reports", Begin).Needs(Right.LeadOwnReports);
        pages.MapPage("/reports/{id}", One).Needs(Right.WriteOwnReports);
        pages.MapPage("/reports/{id}/wheel", Wheel).Needs(Right.WriteOwnReports);
        pages.MapPage("/reports/{id}/word", WordPages.Download).Needs(Right.WriteOwnReports);
        pages.MapPage("/reports/{id}/chapters/{chapter}", ChapterPages.Show).Needs(Right.WriteOwnReports);
        pages.MapForm("/reports/{id}/chapters/{chapter}/text", ChapterPages.Write).Needs(Right.WriteOwnReports);
        pages.MapForm("/reports/{id}/chapters/{chapter}/plan", ChapterPages.Plan).Needs(Right.LeadOwnReports);
        pages.MapForm("/reports/{id}/chapters/{chapter}/results", ChapterPages.Tell).Needs(Right.WriteOwnReports);
        pages.MapForm("/reports/{id}/chapters/{chapter}/ready", ChapterPages.Mark).Needs(Right.WriteOwnReports);
        pages.MapForm("/reports/{id}/chapters/{chapter}/take-out", ChapterPages.TakeOut).Needs(Right.WriteOwnReports);
        pages.MapPage("/reports/{id}/promises", PromisePages.Show).Needs(Right.WriteOwnReports);
        pages.MapForm("/reports/{id}/promises", PromisePages.Make).Needs(Right.WriteOwnReports);
        pages.MapForm("/reports/{id}/promises/take-out", PromisePages.TakeOut).Needs(Right.WriteOwnReports);
        pages.MapForm("/reports/{id}/promises/{promise}", PromisePages.Answer).Needs(Right.WriteOwnReports);
        pages.MapPage("/reports/{id}/municipalities/{number}", MunicipalityPages.Show).Needs(Right.WriteOwnReports);
        pages.MapForm("/reports/{id}/municipalities/{number}", MunicipalityPages.Tell).Needs(Right.WriteOwnReports);
        pages.MapForm("/reports/{id}/municipalities/{number}/day", MunicipalityPages.SetDay).Needs(Right.LeadOwnReports);
        pages.MapForm("/reports/{id}/municipalities/{number}/sent", MunicipalityPages.SendOff).Needs(Right.LeadOwnReports);
    }

    private static async Task<IResult> List(PageFrame frame, SignedIn person, CouncilReportQueries reports, CancellationToken cancellation)
    {
        var model = await Model(frame, person, reports, null, cancellation);
        return ReportsPage.Of(frame, model).OrSheet(frame, ReportSheet.List, model.Reports);
    }

    private static async Task<IResult> Begin(PostedForm form, PageFrame frame, SignedIn person, CouncilReportQueries reports, IEntities entities, CancellationToken cancellation)
    {
        var id = CouncilReportId.Parse($"{person.Actor.Service?.Value}.{form["year"]}");
        var answer = id is { } known
            ? await entities.Execute(known.In(person.Actor.Network), new BeginReport(), person.Sends(form.CommandId), cancellation)
            : new Answer.Refused(Refusals.NotAValue("year"));
        return answer is Answer.Refused { Refusal: var no }
            ? ReportsPage.Of(frame, await Model(frame, person, reports, form.State.Refused(no, frame.T), cancellation), ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/reports/{id}");
    }

    private static async Task<IResult> One(string id, PageFrame frame, SignedIn person, CouncilReportQueries reports, ReportSourceQueries sources, CancellationToken cancellation) =>
        await reports.Find(person.Actor, id, cancellation) is { } report
            ? ReportPage.Of(frame, new(report, await WheelOf(report, frame, person, sources, cancellation), person.Actor.May(Right.LeadOwnReports), FormState.Empty))
            : TypedResults.NotFound();

    private static async Task<IResult> Wheel(string id, PageFrame frame, SignedIn person, CouncilReportQueries reports, ReportSourceQueries sources, CancellationToken cancellation) =>
        await reports.Find(person.Actor, id, cancellation) is { } report
            ? ReportWheelPage.Of(frame, new(report, await WheelOf(report, frame, person, sources, cancellation)))
            : TypedResults.NotFound();

    private static async Task<ReportWheel> WheelOf(CouncilReportView report, PageFrame frame, SignedIn person, ReportSourceQueries sources, CancellationToken cancellation) =>
        ReportWheel.Of(report, await sources.Of(person.Actor, report, cancellation), frame.Now.NorwegianDay());

    private static async Task<ReportListModel> Model(PageFrame frame, SignedIn person, CouncilReportQueries reports, FormState? form, CancellationToken cancellation)
    {
        var all = person.Actor.Service is { } service ? await reports.Of(person.Actor.Network, service, cancellation) : [];
        var year = frame.Now.NorwegianDay().Year;
        var next = all.Any(report => report.ToldYear == year - 1) ? year : year - 1;
        return new(all, next, person.Actor.May(Right.LeadOwnReports), form ?? FormState.Opened(("year", next.ToString(CultureInfo.InvariantCulture))));
    }
}
