using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.project")]
public interface IProjectGrain : IEntityGrain;

/// <summary>A project.</summary>
public sealed class ProjectGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IProjectGrain;
