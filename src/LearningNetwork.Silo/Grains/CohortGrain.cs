using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.cohort")]
public interface ICohortGrain : IEntityGrain;

/// <summary>A product's joint training, with its cohorts.</summary>
public sealed class CohortGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), ICohortGrain;
