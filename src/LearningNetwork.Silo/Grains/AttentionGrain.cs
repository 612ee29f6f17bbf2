using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.attention")]
public interface IAttentionGrain : IEntityGrain;

/// <summary>What one person follows and has read.</summary>
public sealed class AttentionGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IAttentionGrain;
