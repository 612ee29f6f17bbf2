namespace LearningNetwork.Domain.Surveys;

/// <summary>What can be asked of a survey, by those who work for the service.</summary>
public abstract record SurveyCommand : Command;

/// <param name="Set">The edition of the questions; the group is that of the key.</param>
public sealed record BeginSurvey(int Set) : SurveyCommand
{
    public override bool Opens() => true;
}

/// <summary>Counts all answers at once; what was counted before is replaced.</summary>
/// <param name="Questions">Every question of the set, in any order.</param>
public sealed record CountAnswers(int? Asked, int Answered, ValueList<QuestionCounts> Questions) : SurveyCommand;
