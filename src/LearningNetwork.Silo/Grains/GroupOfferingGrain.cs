using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.group-offering")]
public interface IGroupOfferingGrain : IEntityGrain;

/// <summary>A course that services run together, with who would like places in it.</summary>
public sealed class GroupOfferingGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IGroupOfferingGrain;
