using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Surveys;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.Surveys;

/// <summary>A survey whose questions the service writes itself: a line for each, in a field for each kind of answer.</summary>
internal static class OwnSurveyPages
{
    /// <param name="from">A survey with own questions, whose questions are asked again; so the two can be held beside each other.</param>
    public static async Task<IResult> Open(string? from, PageFrame frame, SignedIn person, SurveyQueries surveys, CancellationToken cancellation)
    {
        var year = frame.Now.NorwegianDay().Year.ToString(CultureInfo.InvariantCulture);
        var (again, _) = await surveys.Find(person.Actor, from ?? "", cancellation);
        return OwnSurveyPage.Of(frame, new(again is { Set.IsOwn: true }
            ? FormState.Opened(
                ("year", year), ("group", again.Id.Group.Code()), (FieldOf(AnswerScale.Agreement), Lines(again.Set, AnswerScale.Agreement)), (FieldOf(AnswerScale.YesPartlyNo), Lines(again.Set, AnswerScale.YesPartlyNo)))
            : FormState.Opened(("year", year), ("group", AskedGroup.OtherServices.Code()))));
    }

    public static async Task<IResult> Begin(PostedForm form, PageFrame frame, SignedIn person, IEntities entities, CancellationToken cancellation)
    {
        var id = SurveyId.Parse($"{person.Actor.Service?.Value}.{form["year"]}.{form["group"]}");
        var refusal = AskedGroups.Parse(form["group"]) is null ? Refusals.Required("group") : id is null ? Refusals.NotAValue("year") : null;
        var answer = refusal is null
            ? await entities.Execute(id!.Value.In(person.Actor.Network), new BeginOwnSurvey(Questions(form)), person.Sends(form.CommandId), cancellation)
            : new Answer.Refused(refusal);
        return answer is Answer.Refused { Refusal: var no }
            ? OwnSurveyPage.Of(frame, new(Refused(form.State, no, frame.T)), ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/surveys/{id}");
    }

    /// <summary>A question that stands twice is no field of the form: it is said of all of them.</summary>
    private static FormState Refused(FormState form, Refusal refusal, Phrases t) => refusal.Code == SurveyRefusals.QuestionTwice("").Code
        ? form.With("questions", RefusalWords.KeyOf(refusal), [.. refusal.Arguments])
        : form.Refused(refusal, t);

    public static string FieldOf(AnswerScale scale) => scale == AnswerScale.Agreement ? "statements" : "yesQuestions";

    private static ValueList<OwnQuestion> Questions(PostedForm form) => Enum.GetValues<AnswerScale>()
        .SelectMany(scale => form[FieldOf(scale)].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new OwnQuestion(line, scale)))
        .ToValueList();

    private static string Lines(QuestionSet set, AnswerScale scale) => string.Join('\n', set.Questions.Where(question => question.Scale == scale).Select(question => question.Words));
}
