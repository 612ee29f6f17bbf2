using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.group-leader")]
public interface IGroupLeaderGrain : IEntityGrain;

/// <summary>A group leader's calendar.</summary>
public sealed class GroupLeaderGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IGroupLeaderGrain;
