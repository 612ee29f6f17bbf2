using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.idea-vote")]
public interface IIdeaVoteGrain : IEntityGrain;

/// <summary>A vote over ideas at a meeting.</summary>
public sealed class IdeaVoteGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IIdeaVoteGrain;
