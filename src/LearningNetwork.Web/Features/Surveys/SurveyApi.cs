using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Surveys;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Surveys;

/// <summary>A service's surveys, for programs of the same service.</summary>
internal static class SurveyApi
{
    public static void MapSurveyApi(this IEndpointRouteBuilder api)
    {
        var surveys = api.MapGroup("/surveys").WithTags("Surveys");
        surveys.MapApiGet("", List).Needs(Right.WriteOwnReports).WithName("listSurveys").Produces<SurveyListJson>()
            .WithSummary("What the own service has asked, with the counts that may be shown: small ones are hidden, also from the service itself.");
        surveys.MapApiPost("", Begin).Needs(Right.WriteOwnReports).WithName("beginSurvey").Produces<SurveyJson>(StatusCodes.Status201Created)
            .WithSummary("Begins a survey of a group in a year, with an edition of the questions or with the service's own.");
        surveys.MapApiGet("/{id}", One).Needs(Right.WriteOwnReports).WithName("getSurvey").Produces<SurveyJson>().WithSummary("One of them.");
        surveys.MapApiPost("/{id}/answers", Count).Needs(Right.WriteOwnReports).WithName("countAnswers").Produces<SurveyJson>()
            .WithSummary("Counts all answers at once; the counts of every question sum to how many answered.");
        surveys.MapSurveyFileApi();
    }

    private static async Task<IResult> List(SignedIn person, SurveyQueries surveys, CancellationToken cancellation) =>
        TypedResults.Json(new SurveyListJson([.. (await surveys.Of(person.Actor, cancellation)).Select(SurveyJson.Of)]), ApiJson.Options);

    private static async Task<IResult> One(string id, SignedIn person, SurveyQueries surveys, CancellationToken cancellation) =>
        await surveys.Find(person.Actor, id, cancellation) is ({ } survey, _)
            ? TypedResults.Json(SurveyJson.Of(survey), ApiJson.Options).WithVersion(survey.Version)
            : new ApiProblem(SurveyRefusals.SurveyUnknown);

    private static async Task<IResult> Begin(JsonBody<BeginSurveyBody> sent, ApiCaller caller, SurveyQueries surveys, IEntities entities, CancellationToken cancellation)
    {
        if (sent.Value is not { Group: { } group, Year: { } year })
            return new ApiProblem(Refusals.Required(sent.Value.Group is null ? "group" : "year"));
        var (command, refusal) = CommandOf(sent.Value);
        if (command is null)
            return new ApiProblem(refusal!);
        if (SurveyId.Parse(FormattableString.Invariant($"{caller.Actor.Service?.Value}.{year}.{group}")) is not { } id)
            return new ApiProblem(Refusals.NotAValue(AskedGroups.Parse(group) is null ? "group" : "year"));
        var answer = await entities.Execute(id.In(caller.Network), command, caller.Sender, cancellation);
        return answer is Answer.Done && await surveys.Find(caller.Actor, id.Value, cancellation) is ({ } survey, _)
            ? TypedResults.Json(SurveyJson.Of(survey), ApiJson.Options, statusCode: StatusCodes.Status201Created)
            : answer.As(_ => TypedResults.NoContent());
    }

    /// <summary>An edition, or the service's own questions, and not both.</summary>
    private static (SurveyCommand? Command, Refusal? Refusal) CommandOf(BeginSurveyBody body)
    {
        if (body.Questions is not { } questions)
            return body.Set is { } set ? (new BeginSurvey(set), null) : (null, Refusals.Required("set"));
        if (body.Set is not null || questions.Any(one => one is not { Words: not null } || Choices.Parse<AnswerScale>(one.Scale) is null))
            return (null, Refusals.NotAValue(body.Set is null ? "questions" : "set"));
        return (new BeginOwnSurvey(questions.Select(one => new OwnQuestion(one.Words!, Choices.Parse<AnswerScale>(one.Scale)!.Value)).ToValueList()), null);
    }

    private static async Task<IResult> Count(string id, JsonBody<CountBody> sent, ApiCaller caller, SurveyQueries surveys, IEntities entities, CancellationToken cancellation)
    {
        if (SurveyId.Parse(id) is not { } known)
            return new ApiProblem(SurveyRefusals.SurveyUnknown);
        if (sent.Value is not { Answered: { } answered, Questions: { } questions } || questions.Any(one => one is not { Question: not null, Counts: not null }))
            return new ApiProblem(Refusals.Required(sent.Value.Answered is null ? "answered" : "questions"));
        var command = new CountAnswers(sent.Value.Asked, answered, questions.Select(one => new QuestionCounts(one.Question!, one.Counts!.ToValueList())).ToValueList());
        var answer = await entities.Execute(known.In(caller.Network), command, caller.Sender, cancellation);
        return answer is Answer.Done ? await One(id, caller.Person, surveys, cancellation) : answer.As(_ => TypedResults.NoContent());
    }
}
