using LearningNetwork.Domain.Products;

namespace LearningNetwork.Domain.InterestRounds;

/// <summary>What the services want of a product, held against the places there are.</summary>
/// <param name="Want">Services that say they want it and have not asked for it.</param>
/// <param name="Queue">Requests that joint training could take up.</param>
/// <param name="FreePlaces">Places left in cohorts that are to come.</param>
public sealed record Capacity(ProductId Product, int Want, int Considering, int Queue, int FreePlaces)
{
    public int Demand => Want + Queue;

    /// <summary>How many more would have it than there is room for; 0 where there is room.</summary>
    public int Short => Math.Max(0, Demand - FreePlaces);
}
