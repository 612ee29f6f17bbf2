using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.InterestRounds;

/// <summary>What happens in a round.</summary>
public abstract record InterestRoundEvent : Event;

/// <param name="Products">What is asked about; empty for everything in the catalogue.</param>
/// <param name="Until">The last day to answer.</param>
/// <param name="Asked">The services of the network then; at least one.</param>
public sealed record InterestRoundOpened(string Title, ValueList<ProductId> Products, DateOnly Until, ValueList<ServiceId> Asked, DateOnly On) : InterestRoundEvent;

public sealed record InterestAnswerNoted(ServiceId Service, DateOnly On) : InterestRoundEvent;

/// <param name="Missing">Those who had not answered then.</param>
public sealed record ServicesReminded(ValueList<ServiceId> Missing, DateOnly On) : InterestRoundEvent;

public sealed record InterestRoundClosed(DateOnly On) : InterestRoundEvent;
