using LearningNetwork.Domain.Surveys;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class SurveyNames
{
    public static void Add(StoredNames names) => names
        .Text<SurveyId>()
        .Event<SurveyBegun>("survey/begun")
        .Event<OwnSurveyBegun>("survey/own-begun")
        .Event<AnswersCounted>("survey/answers-counted")
        .Command<BeginSurvey>("survey/begin")
        .Command<BeginOwnSurvey>("survey/begin-own")
        .Command<CountAnswers>("survey/count-answers")
        .State<Survey>(
            "survey", schema: 2, ("not-begun", typeof(Survey.NotBegun)), ("begun", typeof(Survey.Begun)), ("counted", typeof(Survey.Counted)));
}
