using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.InterestRounds;

/// <summary>What happens to a service's interest.</summary>
public abstract record InterestEvent : Event;

/// <param name="Says">What is new, by the product's id; empty where a round was answered with what had been said already.</param>
public sealed record InterestDeclared(ServiceId Service, InterestRoundId? Round, ValueList<ProductInterest> Says, DateOnly On) : InterestEvent;
