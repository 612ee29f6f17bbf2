using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.InterestRounds;

/// <summary>What a service's answer must know of the round.</summary>
/// <param name="Products">Empty for everything in the catalogue.</param>
public sealed record InterestRoundFacts(bool IsOpen, ValueList<ProductId> Products, ValueList<ServiceId> Asked)
{
    public bool Covers(ProductId product) => Products.Count == 0 || Products.Contains(product);
}

public sealed record AboutInterestRound(InterestRoundId Round) : Question<InterestRoundFacts>;

/// <summary>The child welfare services of the network, by their ids.</summary>
public sealed record AllServices(ValueList<ServiceId> Services);

public sealed record AboutAllServices : Question<AllServices>;
