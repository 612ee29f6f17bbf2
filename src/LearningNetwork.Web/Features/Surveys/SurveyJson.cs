using LearningNetwork.Domain.Surveys;
using LearningNetwork.Storage.ReadModel.Surveys;

namespace LearningNetwork.Web.Features.Surveys;

/// <param name="Group">parents, young, foster-parents or other-services.</param>
/// <param name="Set">The edition of the questions; left out where the service writes them itself.</param>
/// <param name="Questions">The service's own questions; left out where an edition is asked.</param>
internal sealed record BeginSurveyBody(string? Group, int? Year, int? Set, IReadOnlyList<OwnQuestionBody>? Questions);

/// <param name="Scale">agreement or yesPartlyNo.</param>
internal sealed record OwnQuestionBody(string? Words, string? Scale);

/// <param name="Asked">How many were asked; may be left out.</param>
internal sealed record CountBody(int? Asked, int? Answered, IReadOnlyList<QuestionBody>? Questions);

/// <param name="Counts">One for each answer in its order, and last those who did not answer the question.</param>
internal sealed record QuestionBody(string? Question, IReadOnlyList<int>? Counts);

internal sealed record SurveyListJson(IReadOnlyList<SurveyJson> Items);

/// <param name="Set">The edition of the questions; 0 where the service wrote them itself.</param>
/// <param name="Answered">Null before anything is counted, and where fewer than five answered.</param>
/// <param name="Questions">The questions, with the counts that may be shown.</param>
internal sealed record SurveyJson(
    string Id, string Group, int Year, int Set, DateTimeOffset? CountedAt, int? Asked, int? Answered, IReadOnlyList<SurveyQuestionJson> Questions, bool Invented)
{
    public static SurveyJson Of(SurveyView survey) => new(
        survey.Id.Value,
        survey.Id.Group.Code(),
        survey.Id.Year,
        survey.Set.Edition.Number,
        survey.CountedAt,
        survey.Table?.Asked,
        survey.Table?.Answered,
        [.. survey.Set.Questions.Select(question => new SurveyQuestionJson(
            question.Key,
            question.Words,
            SurveyWords.Counted(question.Scale),
            survey.Table?.Rows.FirstOrDefault(row => row.Question == question.Key)?.Counts.Select(count => count.Value).ToList()))],
        survey.Invented);
}

/// <param name="Words">Of an own question; null for one that the platform brings along.</param>
/// <param name="Counts">In the order of the answers; null where one is hidden. Null as a whole where nothing may be shown.</param>
internal sealed record SurveyQuestionJson(string Question, string? Words, IReadOnlyList<string> Answers, IReadOnlyList<int?>? Counts);
