using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.workshop")]
public interface IWorkshopGrain : IEntityGrain;

/// <summary>A participation workshop of a service.</summary>
public sealed class WorkshopGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IWorkshopGrain;
