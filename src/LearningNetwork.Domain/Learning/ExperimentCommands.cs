using LearningNetwork.Domain.Products;

namespace LearningNetwork.Domain.Learning;

/// <summary>What a lead of the project can do with an experiment.</summary>
public abstract record ExperimentCommand : Command;

public sealed record PlanExperiment(string Title, WrittenText What, WrittenText How) : ExperimentCommand
{
    public override bool Opens() => true;

    public override IEnumerable<WrittenText> TextsWritten() => [What, How];
}

/// <inheritdoc cref="EnterPhase"/>
public sealed record StartExperiment(DateOnly? On) : ExperimentCommand;

public sealed record TakeNote(DateOnly On, WrittenText Text) : ExperimentCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [Text];
}

/// <param name="HandedOut">How many are out in all, 0 to 10 000.</param>
/// <param name="Back">How many of them have come back.</param>
public sealed record CountTools(DocumentationTool Tool, int HandedOut, int Back) : ExperimentCommand;

public sealed record StateLearning(WrittenText Text) : ExperimentCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [Text];
}

public sealed record MarkExperimentConduct(ValueList<ConductRule> Rules) : ExperimentCommand;

/// <inheritdoc cref="EnterPhase"/>
public sealed record EndExperiment(DateOnly? On, ExperimentOutcome Outcome, WrittenText Result) : ExperimentCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [Result];
}

/// <summary>Says which product came of it: one that the project has registered, a draft at first.</summary>
public sealed record PromoteExperiment(ProductId Product) : ExperimentCommand;
