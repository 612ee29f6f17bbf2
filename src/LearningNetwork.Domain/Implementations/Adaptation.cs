namespace LearningNetwork.Domain.Implementations;

/// <summary>Something the service does otherwise than the product says, held against the kernel that its developer has marked.</summary>
/// <param name="ProposedOn">When it was sent back to the owners as an improvement; null where it was not.</param>
public sealed record Adaptation(AdaptationLogged As, DateOnly? ProposedOn)
{
    /// <summary>Changes what its developer says must stay as it is.</summary>
    public bool TouchesKernel => As.Touches.Count > 0;
}

/// <param name="Number">Which of the service's adaptations of the product, from 1.</param>
/// <param name="Planned">Decided on beforehand; else it came about.</param>
/// <param name="Touches">The points of the kernel that it changes, as the kernel said them then.</param>
public sealed record AdaptationLogged(int Number, DateOnly On, TextRef What, TextRef Why, bool Planned, ValueList<string> Touches) : ImplementationEvent;

/// <summary>The service sends an adaptation back to the product's owners as an improvement.</summary>
public sealed record ImprovementProposed(int Number, DateOnly On) : ImplementationEvent;

/// <param name="Touches">Points of the kernel, word for word; empty where it touches none.</param>
public sealed record LogAdaptation(DateOnly On, WrittenText What, WrittenText Why, bool Planned, ValueList<string> Touches) : ImplementationCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [What, Why];
}

public sealed record ProposeImprovement(int Number) : ImplementationCommand;
