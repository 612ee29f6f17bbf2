using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Surveys;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using LearningNetwork.Web.Spreadsheets.Writing;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Surveys;

/// <summary>A service's surveys: which there are, what came of one, and counts typed in.</summary>
internal static class SurveyPages
{
    public static void MapSurveyPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/surveys", List).Needs(Right.WriteOwnReports).ListsAsSheet();
        pages.MapForm("/surveys", Begin).Needs(Right.WriteOwnReports);
        pages.MapPage("/surveys/own", OwnSurveyPages.Open).Needs(Right.WriteOwnReports);
        pages.MapForm("/surveys/own", OwnSurveyPages.Begin).Needs(Right.WriteOwnReports);
        pages.MapPage("/surveys/{id}", One).Needs(Right.WriteOwnReports);
        pages.MapPage("/surveys/{id}/results", Results).Needs(Right.WriteOwnReports);
        pages.MapPage("/surveys/{id}/form", Blank).Needs(Right.WriteOwnReports);
        pages.MapPage("/surveys/{id}/answers", Consider).Needs(Right.WriteOwnReports);
        pages.MapForm("/surveys/{id}/answers", Count).Needs(Right.WriteOwnReports);
        pages.MapPage("/surveys/{id}/import", SurveyImportPages.Choose).Needs(Right.WriteOwnReports);
        pages.MapForm("/surveys/{id}/import", SurveyImportPages.Take).Needs(Right.WriteOwnReports).WithMetadata(Spreadsheets.Importing.SentSheet.Taken);
    }

    private static async Task<IResult> List(PageFrame frame, SignedIn person, SurveyQueries surveys, CancellationToken cancellation)
    {
        var all = await surveys.Of(person.Actor, cancellation);
        return SurveysPage.Of(frame, new(all, FormState.Opened(("year", Year(frame))), frame.Now.NorwegianDay().Year)).OrSheet(frame, SurveySheet.List, all);
    }

    private static async Task<IResult> Begin(PostedForm form, PageFrame frame, SignedIn person, SurveyQueries surveys, IEntities entities, CancellationToken cancellation)
    {
        var (id, command, refusal) = Read(form["set"], form["year"], person.Actor.Service);
        var answer = command is null ? new Answer.Refused(refusal!) : await entities.Execute(id.In(person.Actor.Network), command, person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? SurveysPage.Of(frame, new(await surveys.Of(person.Actor, cancellation), form.State.Refused(no, frame.T), frame.Now.NorwegianDay().Year), ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/surveys/{id}");
    }

    private static async Task<IResult> One(string id, PageFrame frame, SignedIn person, SurveyQueries surveys, CancellationToken cancellation) =>
        await surveys.Find(person.Actor, id, cancellation) is ({ } survey, var all)
            ? SurveyPage.Of(frame, new(survey, SurveyAccess.Compare(survey, all)))
            : TypedResults.NotFound();

    private static async Task<IResult> Results(string id, string? format, PageFrame frame, SignedIn person, SurveyQueries surveys, CancellationToken cancellation) =>
        await surveys.Find(person.Actor, id, cancellation) is ({ Table: { } table } survey, _)
            ? SheetDownload.Of(survey.Id.Value, format, frame.T.Language, SurveyFile.Results(survey.Id, survey.Set, table, frame.T))
            : TypedResults.NotFound();

    private static async Task<IResult> Blank(string id, string? format, PageFrame frame, SignedIn person, SurveyQueries surveys, CancellationToken cancellation) =>
        await surveys.Find(person.Actor, id, cancellation) is ({ } survey, _)
            ? SheetDownload.Of(survey.Id.Value, format, frame.T.Language, SurveyFile.Blank(survey.Id, survey.Set, frame.T))
            : TypedResults.NotFound();

    private static async Task<IResult> Consider(string id, PageFrame frame, SignedIn person, SurveyQueries surveys, CancellationToken cancellation) =>
        await surveys.Find(person.Actor, id, cancellation) is ({ } survey, _)
            ? SurveyAnswersPage.Of(frame, new(survey, FormState.Empty))
            : TypedResults.NotFound();

    private static async Task<IResult> Count(
        string id, PostedForm form, PageFrame frame, SignedIn person, SurveyQueries surveys, IEntities entities, CancellationToken cancellation)
    {
        if (await surveys.Find(person.Actor, id, cancellation) is not ({ } survey, _))
            return TypedResults.NotFound();
        var (command, state) = SurveyForm.Read(survey.Set, form);
        if (command is null)
            return SurveyAnswersPage.Of(frame, new(survey, state), StatusCodes.Status422UnprocessableEntity);
        return await entities.Execute(survey.Id.In(person.Actor.Network), command, person.Sends(form.CommandId, form.SeenVersion), cancellation) is Answer.Refused { Refusal: var no }
            ? SurveyAnswersPage.Of(frame, new(survey, SurveyForm.Refused(survey.Set, state, no, frame.T)), ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/surveys/{survey.Id}", "notice.survey-counted");
    }

    /// <param name="set">As a form names it: the group and the edition's number, <c>young.1</c>.</param>
    private static (SurveyId Id, BeginSurvey? Command, Refusal? Refusal) Read(string set, string year, ServiceId? service)
    {
        if (set.Length == 0)
            return (default, null, Refusals.Required("set"));
        var parts = set.Split('.');
        return service is { } own && parts.Length == 2 && SurveyId.Parse($"{own}.{year}.{parts[0]}") is { } id && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (id, new(number), null)
            : (default, null, Refusals.NotAValue("year"));
    }

    private static string Year(PageFrame frame) => frame.Now.NorwegianDay().Year.ToString(CultureInfo.InvariantCulture);
}
