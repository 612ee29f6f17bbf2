using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.sharing-request")]
public interface ISharingRequestGrain : IEntityGrain;

/// <summary>A service's case for a product.</summary>
public sealed class SharingRequestGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), ISharingRequestGrain;
