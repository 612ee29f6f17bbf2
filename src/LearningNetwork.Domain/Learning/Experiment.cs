using LearningNetwork.Domain.Products;

namespace LearningNetwork.Domain.Learning;

/// <summary>What is handed to those who take part, so that they can tell how it was (004).</summary>
public enum DocumentationTool
{
    /// <summary>A diary for parents.</summary>
    ParentDiary,

    /// <summary>A calendar with stickers for children and young people.</summary>
    StickerCalendar,

    Other,
}

/// <summary>How an experiment ended. Stopping early is a result: there is learning in what does not work (004).</summary>
public enum ExperimentOutcome
{
    CarriedThrough,
    Stopped,
}

/// <summary>A new way of working that is tried for a limited time, to learn (004).</summary>
public abstract record Experiment
{
    private Experiment() { }

    public sealed record NotPlanned : Experiment;

    /// <summary>One that is written down.</summary>
    public abstract record Known(ExperimentCard Card) : Experiment;

    public sealed record Planned(ExperimentCard Card) : Known(Card);

    /// <param name="Since">Null where the day is not stated.</param>
    public sealed record Running(ExperimentCard Card, DateOnly? Since) : Known(Card);

    public sealed record Ended(ExperimentCard Card, DateOnly? Since, ExperimentEnded As) : Known(Card);
}

/// <summary>What is known of an experiment, wherever it stands.</summary>
/// <param name="Notes">By the day they tell of.</param>
/// <param name="Learnings">What was learnt, in the order it was written.</param>
/// <param name="Conduct">The rules of conduct that it serves, in their order.</param>
/// <param name="Product">The product that came of it; null where none has.</param>
public sealed record ExperimentCard(
    ExperimentPlanned As,
    ValueList<ExperimentNoteTaken> Notes,
    ValueList<ToolsCounted> Tools,
    ValueList<TextRef> Learnings,
    ValueList<ConductRule> Conduct,
    ProductId? Product)
{
    public ToolsCounted? Of(DocumentationTool tool) => Tools.FirstOrDefault(one => one.Tool == tool);
}
