using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.leader-topic")]
public interface ILeaderTopicGrain : IEntityGrain;

/// <summary>A topic in the group leaders' forum.</summary>
public sealed class LeaderTopicGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), ILeaderTopicGrain;
