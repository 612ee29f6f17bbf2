using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.project-learning")]
public interface IProjectLearningGrain : IEntityGrain;

/// <summary>What a project sets out to learn, and its gains.</summary>
public sealed class ProjectLearningGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IProjectLearningGrain;
