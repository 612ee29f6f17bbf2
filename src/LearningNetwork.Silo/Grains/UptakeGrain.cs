using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.uptake")]
public interface IUptakeGrain : IEntityGrain;

/// <summary>What one service has taken out of one product's materials.</summary>
public sealed class UptakeGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IUptakeGrain;
