using LearningNetwork.Domain.Products;

namespace LearningNetwork.Domain.InterestRounds;

/// <summary>What a service says of a product (003 §6, phase 2).</summary>
public enum InterestLevel
{
    InUse,
    Want,
    Considering,
    NotNow,
}

public sealed record ProductInterest(ProductId Product, InterestLevel Level);

/// <param name="On">The day it was last said.</param>
public sealed record DatedInterest(ProductId Product, InterestLevel Level, DateOnly On);

/// <summary>What a child welfare service has said of products; one entity a service. The coordinator sees it, since it is sent to the network.</summary>
public abstract record Interest
{
    private Interest() { }

    public sealed record Unsaid : Interest;

    /// <param name="Products">The latest of each product, by the product's id.</param>
    /// <param name="Answered">The rounds that it has answered, in the order of the answers.</param>
    public sealed record Said(ValueList<DatedInterest> Products, ValueList<InterestRoundId> Answered) : Interest;

    public ValueList<DatedInterest> AllProducts => (this as Said)?.Products ?? [];

    public ValueList<InterestRoundId> AllAnswered => (this as Said)?.Answered ?? [];
}
