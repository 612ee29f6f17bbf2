using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.round")]
public interface IRoundGrain : IEntityGrain;

/// <summary>A round of a group offering, with its places.</summary>
public sealed class RoundGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IRoundGrain;
