namespace LearningNetwork.Domain.Implementations;

/// <summary>A service that brings a product into use (003 §5–6); one for each service and product.</summary>
public abstract record Implementation
{
    private Implementation() { }

    public sealed record NotBegun : Implementation;

    /// <param name="As">What it was begun as, the last time.</param>
    /// <param name="Latest">The last status that was published; null before the first.</param>
    public sealed record Begun(ImplementationBegun As, PublishedStatus? Latest) : Implementation;
}
