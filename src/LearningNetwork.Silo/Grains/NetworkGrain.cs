using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.network")]
public interface INetworkGrain : IEntityGrain;

/// <summary>A learning network.</summary>
public sealed class NetworkGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), INetworkGrain;
