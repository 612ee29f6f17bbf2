using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Surveys;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Spreadsheets.Importing;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.Surveys;

/// <summary>A file of counts: chosen, looked through, and taken in as a whole.</summary>
internal static class SurveyImportPages
{
    public static async Task<IResult> Choose(string id, PageFrame frame, SignedIn person, SurveyQueries surveys, CancellationToken cancellation) =>
        await surveys.Find(person.Actor, id, cancellation) is ({ } survey, _)
            ? SurveyImportPage.Of(frame, new(survey, null, null, []))
            : TypedResults.NotFound();

    public static async Task<IResult> Take(
        string id, PostedForm form, PageFrame frame, SignedIn person, SurveyQueries surveys, IEntities entities, CancellationToken cancellation)
    {
        if (await surveys.Find(person.Actor, id, cancellation) is not ({ } survey, _))
            return TypedResults.NotFound();
        var sent = await SentSheet.Read(form, cancellation);
        if (sent.Sheet is null)
            return Wrong(sent.Problems);
        var reading = SurveyFile.Read(survey.Set, sent.Sheet, frame.T);
        if (reading.Command is null)
            return Wrong(reading.Problems);
        if (!sent.IsConfirmed)
            return SurveyImportPage.Of(frame, new(survey, sent, reading.Command, reading.LeftOut));
        return await entities.Execute(survey.Id.In(person.Actor.Network), reading.Command, person.Sends(form.CommandId), cancellation) is Answer.Refused { Refusal: var no }
            ? Wrong([SheetProblem.OfFile(no)])
            : new SeeOther($"/surveys/{survey.Id}", "notice.survey-counted");

        IResult Wrong(IReadOnlyList<SheetProblem> problems) =>
            SurveyImportPage.Of(frame, new(survey, sent with { Problems = problems }, null, []), StatusCodes.Status422UnprocessableEntity);
    }
}
