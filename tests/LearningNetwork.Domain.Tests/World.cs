namespace LearningNetwork.Domain.Tests;

/// <summary>What is true of other entities while a test runs.</summary>
public sealed record World(string Name, Func<Question, object?> Answer)
{
    /// <summary>Nothing that anyone asks about exists.</summary>
    public static World Empty { get; } = new("empty", _ => null);

    public static World Of(params (Question Question, object? Answer)[] known) =>
        new("known", question => known.FirstOrDefault(row => row.Question == question).Answer);

    public Facts AnswersTo(IEnumerable<Question> questions) => new(questions.Distinct().ToDictionary(question => question, Answer));

    public override string ToString() => Name;
}
