using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.interest")]
public interface IInterestGrain : IEntityGrain;

/// <summary>What a child welfare service says of products.</summary>
public sealed class InterestGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IInterestGrain;
