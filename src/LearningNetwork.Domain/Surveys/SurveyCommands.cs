namespace LearningNetwork.Domain.Surveys;

/// <summary>What can be asked of a survey, by those who work for the service.</summary>
public abstract record SurveyCommand : Command;

/// <param name="Set">The edition of the questions; the group is that of the key.</param>
public sealed record BeginSurvey(int Set) : SurveyCommand
{
    public override bool Opens() => true;
}

/// <summary>Begins a survey with questions that the service writes itself (domain-rules, 'Annual wheels': other services, own survey possible); the group is that of the key.</summary>
/// <param name="Questions">1 to <see cref="SurveyDecider.MostOwnQuestions"/>.</param>
public sealed record BeginOwnSurvey(ValueList<OwnQuestion> Questions) : SurveyCommand
{
    public override bool Opens() => true;
}

/// <param name="Words">One line, at most 200 characters; it names nobody.</param>
public sealed record OwnQuestion(string Words, AnswerScale Scale);

/// <summary>Counts all answers at once; what was counted before is replaced.</summary>
/// <param name="Questions">Every question of the set, in any order.</param>
public sealed record CountAnswers(int? Asked, int Answered, ValueList<QuestionCounts> Questions) : SurveyCommand;
