namespace LearningNetwork.Domain.Learning;

/// <summary>What a project sets out to learn and what came of it (004). One entity a project, with the project's key; its experiments and votes are entities of their own.</summary>
public abstract record ProjectLearning
{
    private ProjectLearning() { }

    /// <summary>Nothing is written down.</summary>
    public sealed record NotBegun : ProjectLearning;

    public sealed record Begun(LearningBook Written) : ProjectLearning;

    public LearningBook Book => this is Begun begun ? begun.Written : LearningBook.Empty;
}

/// <summary>All that is written down; hypotheses, shortcomings, deliverables and gains go by number, from 1.</summary>
/// <param name="Phases">In the order they were entered; the last is the one it is in.</param>
/// <param name="Shortcomings">What is missing in what the services offer.</param>
public sealed record LearningBook(
    ValueList<PhaseEntered> Phases,
    ValueList<Hypothesis> Hypotheses,
    ValueList<Barrier> Barriers,
    ValueList<TextRef> Shortcomings,
    ValueList<Deliverable> Deliverables,
    ValueList<Gain> Gains)
{
    public static LearningBook Empty { get; } = new([], [], [], [], [], []);

    public IEnumerable<TextRef> Texts => Hypotheses.Select(one => one.Text).Concat(Shortcomings);
}

/// <param name="Verdict">Null until it is judged.</param>
public sealed record Hypothesis(TextRef Text, HypothesisVerdict? Verdict);

/// <param name="Due">Null where no day is set.</param>
/// <param name="Delivered">Whether it is handed over.</param>
/// <param name="On">The day it was; null before that, and where the day is not stated.</param>
public sealed record Deliverable(string Name, DateOnly? Due, bool Delivered, DateOnly? On);
