namespace LearningNetwork.Domain.Surveys;

/// <summary>What a service asked a group in a year, and how many answered what. Only counts are ever kept.</summary>
public abstract record Survey
{
    private Survey() { }

    public sealed record NotBegun : Survey;

    /// <summary>The set is chosen; nothing has been counted.</summary>
    public sealed record Begun(QuestionSet Set) : Survey;

    /// <summary>The answers are counted. Counting again puts the new counts in place of the old.</summary>
    public sealed record Counted(QuestionSet Set, AnswerCounts Counts) : Survey;
}

/// <summary>How many answered what.</summary>
/// <param name="Asked">How many were asked; null where that is not known.</param>
/// <param name="Answered">How many answered; the counts of every question sum to it.</param>
/// <param name="Questions">Every question of the set, in its order.</param>
public sealed record AnswerCounts(int? Asked, int Answered, ValueList<QuestionCounts> Questions);

/// <param name="Counts">One for each answer of the question's scale, in its order, and last those who did not answer the question.</param>
public sealed record QuestionCounts(string Question, ValueList<int> Counts);
