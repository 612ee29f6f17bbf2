namespace LearningNetwork.Domain.InterestRounds;

/// <summary>What can be asked of a service's interest, which the entity's key names by the service.</summary>
public abstract record InterestCommand : Command;

/// <summary>Someone of the service says what it uses, wants, considers or will not now. What is left out stays as it was.</summary>
/// <param name="Round">The round that it answers; null where the service says it unasked.</param>
/// <param name="Says">1 to 200, each product once.</param>
public sealed record DeclareInterest(InterestRoundId? Round, ValueList<ProductInterest> Says) : InterestCommand;
