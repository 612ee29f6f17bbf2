using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.interest-round")]
public interface IInterestRoundGrain : IEntityGrain;

/// <summary>A round in which the coordinator asks the services what they want.</summary>
public sealed class InterestRoundGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IInterestRoundGrain;
