using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Learning;

/// <summary>What happens to an experiment.</summary>
public abstract record ExperimentEvent : Event;

/// <param name="Owners">The services that owned the project then; their people read the notes.</param>
/// <param name="What">What is tried.</param>
/// <param name="How">How it is tried.</param>
public sealed record ExperimentPlanned(ValueList<ServiceId> Owners, string Title, TextRef What, TextRef How) : ExperimentEvent;

/// <param name="On">Null where the day is not stated.</param>
public sealed record ExperimentStarted(DateOnly? On) : ExperimentEvent;

/// <param name="On">The day it tells of.</param>
public sealed record ExperimentNoteTaken(DateOnly On, TextRef Text) : ExperimentEvent;

/// <summary>How many of a tool are out and have come back, in all. Never who has them.</summary>
public sealed record ToolsCounted(DocumentationTool Tool, int HandedOut, int Back) : ExperimentEvent;

public sealed record LearningStated(TextRef Text) : ExperimentEvent;

public sealed record ExperimentConductMarked(ValueList<ConductRule> Rules) : ExperimentEvent;

/// <param name="On">Null where the day is not stated.</param>
/// <param name="Result">What came of it, or why it was stopped.</param>
public sealed record ExperimentEnded(DateOnly? On, ExperimentOutcome Outcome, TextRef Result) : ExperimentEvent;

/// <summary>The project registered a product that came of it.</summary>
public sealed record ExperimentPromoted(ProductId Product) : ExperimentEvent;
