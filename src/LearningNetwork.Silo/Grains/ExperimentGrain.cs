using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.experiment")]
public interface IExperimentGrain : IEntityGrain;

/// <summary>An experiment of a project.</summary>
public sealed class ExperimentGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IExperimentGrain;
